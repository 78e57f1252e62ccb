import type { Example } from '../../../src/locale.ts'

export const brandVoice: readonly Example[] = [
  { text: 'Customer: ¿Cuál es?\nAgent: Es el [[Wonder Widget]] en azul.', brand: ['WonderWidget', 'Northwind'] },
  {
    text: 'Customer: ¿Quién lo vende?\nAgent: Nosotros, en [[northwind]] de la calle Larga.',
    brand: ['WonderWidget', 'Northwind'],
  },
  { text: 'Customer: ¿Es Northwind?\nAgent: Sí, aquí Dana de [[North Wind]].', brand: ['WonderWidget', 'Northwind'] },
  {
    text: 'Cada [[cliente]] recibe una tarjeta por correo.',
    kind: 'template',
    options: { avoid: ['barat*'], prefer: { cliente: 'socio', 'darse de alta': 'registrarse' } },
  },
  {
    text: 'Customer: ¿Y la nueva?\nAgent: La nueva es más [[barata]] que la otra.',
    options: { avoid: ['barat*'], prefer: { cliente: 'socio', 'darse de alta': 'registrarse' } },
  },
  {
    text: 'Customer: ¿Cómo empiezo?\nAgent: En la página es posible [[darse de alta]], y lleva un minuto.',
    options: { avoid: ['barat*'], prefer: { cliente: 'socio', 'darse de alta': 'registrarse' } },
  },
  { text: 'Customer: ¿Cuál es?\nAgent: Es el WonderWidget en azul.', brand: ['WonderWidget', 'Northwind'] },
  {
    text: 'Customer: ¿Qué tienda lo tiene?\nAgent: En Northwind, y la página es northwind.example/shop.',
    title: 'Links are written as they are',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: ¿Qué pone en la caja?\nAgent: A la izquierda pone "wonder widget" en azul.',
    title: 'Quoted',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: ¿Qué pieza sirve?\nAgent: Sirve la pieza NORTHWIND-2207; hay fotos en @northwind.',
    title: 'Codes and handles',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: ¿Es barata?\nAgent: Cuesta 20 euros.',
    title: "The customer's word",
    options: { avoid: ['barat*'], prefer: { cliente: 'socio', 'darse de alta': 'registrarse' } },
  },
  { text: 'Cada cliente recibe una tarjeta por correo.', kind: 'template', title: 'Nothing is configured' },
  {
    text: 'La clientela es bienvenida de nueve a cinco.',
    kind: 'template',
    title: 'A word inside a word',
    options: { avoid: ['barat*'], prefer: { cliente: 'socio', 'darse de alta': 'registrarse' } },
  },
]
