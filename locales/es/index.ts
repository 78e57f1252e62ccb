import { defineLocale } from '../../src/locale.ts'

const examples = async () => (await import('./examples/index.ts')).examples

/** A small pack: forms of address, greetings and farewells. What it has no words for is off. */
export default defineLocale({
  tag: 'es',
  name: 'Spanish',
  parser: 'latin',
  folding: { accents: 'ignore' },
  abbreviations: [],
  lists: {
    thing:
      'pedido|cuenta|número|correo|dirección|factura|solicitud|mensaje|paciencia|compra|paquete|teléfono|nombre|consulta|contraseña|reembolso|envío|comprensión|caso|reserva|código|tarjeta|mesa|vuelo|billete|boleto|cita|contrato|dni|domicilio|suscripción|tarifa|localizador|habitación|equipaje|saldo',
  },
  topics: {
    'formal-address': {
      phrases: [
        'usted',
        '(podría|puede|desea|quiere|necesita) (enviarnos|enviarme|indicarnos|indicarme|decirnos|decirme|darnos|darme|confirmarnos|confirmarme|facilitarnos|facilitarme|escribirnos|ayudarnos|contarnos|proporcionarnos)',
        {
          find: '(su|sus) [nuevo|nueva|último|última] <thing>',
          // Of somebody else.
          except: [
            '(hermano|hermana|hijo|hija|madre|padre|mamá|papá|marido|esposo|esposa|mujer|amigo|amiga|compañero|compañera|colega|vendedor|vendedora|tienda|banco|mensajero|él|ella|ellos|ellas|fabricante) ...6 (su|sus) [nuevo|nueva|último|última] <thing>',
          ],
        },
        '(envíenos|envíeme|díganos|dígame|indíquenos|indíqueme|escríbanos|cuéntenos|contáctenos|disculpe|síganos|permítame|confírmenos|llámenos)',
        '(en qué|cómo) (puedo|podemos) (ayudarle|servirle|ayudarlo|ayudarla|atenderle)',
        'por favor [no] (haga|envíe|indique|revise|pruebe|escriba|llame|espere|abra|pulse|seleccione|verifique|compruebe|intente|reinicie|descargue|consulte|recuerde)',
        '(ayudarle|contactarle|enviarle|informarle|agradecerle|atenderle|servirle)',
        '(me|nos) (indica|facilita|confirma|proporciona) (su|sus) _',
        'le (envío|enviamos|ayudo|ayudamos|agradezco|agradecemos|informo|informamos|escribo|contacto|confirmo|recomiendo|llamo|atiendo)',
      ],
    },
    'informal-address': {
      phrases: [
        '(tu|tus)',
        '(ti|contigo)',
        '(puedes|podrías|tienes|quieres|necesitas|deseas|has|eres|estás|sabes|prefieres|recibirás|verás|podrás)',
        '(envíanos|envíame|mándanos|mándame|avísanos|avísame|pásanos|pásame|dame|danos|permíteme|permítenos|espérame|perdona|perdóname|dinos|dime|indícanos|indícame|escríbenos|cuéntanos|contáctanos|disculpa|síguenos|confírmanos|llámanos|cuéntame)',
        '(haz|ten) _',
        'por favor [no] (envía|indica|revisa|prueba|escribe|llama|espera|abre|pulsa|selecciona|verifica|comprueba|intenta|reinicia|descarga|consulta|recuerda)',
        '(ayudarte|contactarte|enviarte|informarte|agradecerte|atenderte|brindarte|contarte)',
        { find: 'te (lo|la|los|las) _', except: ['(el|un|del|al|este|ese|nuestro|de|tu|su|con|mi) te'] },
        'te (hemos|he|vamos|voy|llegará|llamaremos|enviaremos|avisamos|avisaremos|avisaré|esperamos|respondo|respondemos|gusta|gustaría|parece|interesa|puedo|podemos|damos|doy|dejo|explico|comento|aviso|pasamos|paso|atiendo|atendemos|ofrecemos|ofrezco|deseo|deseamos)',
        'te (envío|enviamos|ayudo|ayudamos|agradezco|agradecemos|informo|informamos|escribo|contacto|confirmo|recomiendo|llamo|pido|pedimos|invitamos|sugerimos|mando|devolvemos)',
      ],
    },
    'asks-informal': {
      phrases: ['(puedes|puede) tutearme', '(tutéame|tutéeme|tuteémonos)', '(háblame|trátame|hábleme|tráteme) de tú'],
    },
    // Ordinary words, so that capitals are emphasis and no acronym.
    'common-word': {
      phrases: [
        'no|nunca|nada|siempre|todo|todos|todas|solo|sólo|ahora|hoy|mañana|gracias|por|favor|atención|importante|nuevo|nueva|gratis|sin|con|para|antes|después|su|sus|nosotros|usted|es|son|debe|deben|puede|pueden|lea|leer|ver|aquí|ya|todavía|muy|más|menos|bien|la|el|los|las|una|dos|segunda|primera|última|página|y|pero|realmente|inmediatamente|urgente|factura|pedido|cuenta|de|abra|abrir|cierre|cerrar|envíe|enviar|llame|llamar|espere|esperar|pague|pagar|firme|firmar|responda|responder|escriba|escribir|use|usar|tire|toque|tocar|caja|puerta|casa|tienda|paquete|dinero|dos|veces|hasta|desde|cuando|porque',
      ],
    },
    'placeholder-name': {
      phrases: [
        '^[su|tu|el|la] (nombre|apellido|apellidos|nombre completo|número|número de pedido|fecha|importe|hora|dirección|nombre del cliente|nombre del agente|empresa|producto|motivo|enlace|cliente) [aquí] $',
        '^(insertar|inserte|introducir|añadir|poner) _ ...3 $',
      ],
    },
    salutation: {
      phrases: [
        '(hola|holi|apreciado|apreciada|apreciados|querido|querida|queridos|distinguido|distinguida|buenos días|muy buenas|muy buenos días|qué tal|estimados|estimadas|buenas [tardes|noches]|buen día|estimado|estimada|saludos)',
      ],
    },
    welcome: {
      phrases: [
        '(bienvenido|bienvenida|gracias por (contactarnos|escribirnos|contactar|escribir|comunicarte|comunicarse|tu mensaje|su mensaje))',
      ],
    },
    farewell: { phrases: ['(adiós|hasta (luego|pronto|mañana|la próxima)|chao|chau)'] },
    'good-wish': {
      phrases: [
        '(buen|lindo|excelente|feliz) (día|fin de semana|tarde|noche)',
        '[que] (tengas|tenga|pases|pase) ...2 (buen|buena|lindo|linda|excelente|feliz) _',
      ],
    },
  },
  models: {
    'name-to-fill-in': ['nombre'],
    greeting: ['Hola, ¿en qué puedo ayudarle?'],
    'greeting-before-answer': ['¡Hola!'],
    'social-greeting': ['¡Hola!'],
  },
  perspective: {},
  functionWords: [
    'el',
    'la',
    'los',
    'las',
    'un',
    'una',
    'del',
    'de',
    'que',
    'en',
    'y',
    'no',
    'se',
    'por',
    'para',
    'con',
    'lo',
    'nos',
    'al',
    'como',
    'mas',
    'pero',
    'este',
    'esta',
    'esto',
    'son',
    'hay',
    'ya',
    'muy',
    'si',
    'tambien',
    'cuando',
    'o',
    'a',
    'es',
    'sin',
    'sobre',
    'ser',
    'ha',
    'han',
  ],
  defaults: { proofreading: { checks: ['capital', 'spacing'] } },
  examples,
})
