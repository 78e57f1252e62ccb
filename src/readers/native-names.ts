import { withoutAccents } from '../phrase/fold.ts'

/**
 * What tables in other languages call the things of `NAMES`, under an English name that is looked for: as people and
 * spreadsheets write it, without blanks, hyphens, underscores and capitals.
 */
const BY_ENGLISH: Readonly<Record<string, string>> = {
  conversationid: `gesprächsid gesprächsnummer vorgangsnummer ticketnummer fallnummer chatnummer unterhaltungsid
    idconversation numérodeconversation numérodeticket idduticket idconversación númerodeconversación númerodeticket
    idconversazione numeroconversazione numeroticket idrazgovora brojrazgovora brojupita brojtiketa idupita šifrarazgovora
    κωδικόςσυνομιλίας αριθμόςσυνομιλίας idσυνομιλίας αριθμόςαιτήματος κωδικόςαιτήματος αριθμόςυπόθεσης
    konversaciid konversacionumero idkonversacio numerodekonversacio 会话id 会话编号 会话号 对话id 对话编号 聊天id 工单号
    工单编号 工单id 會話id 會話編號 對話id 對話編號 聊天室id 工單號 工單編號 案件編號 会話id 会話番号 チャットid チケット番号
    チケットid 問い合わせ番号 問合せ番号 お問い合わせ番号 受付番号 対応番号 案件番号`,
  conversation: `gespräch unterhaltung chatverlauf gesprächsverlauf conversación conversazione razgovor tijekrazgovora
    συνομιλία συζήτηση konversacio 会话 对话 聊天记录 对话记录 会话内容 对话内容 會話 對話 聊天記錄 對話記錄 對話內容 会話 対話
    会話履歴 チャット履歴 会話内容`,
  messageid:
    'nachrichtenid nachrichtid idmessage idmensaje idmessaggio idporuke κωδικόςμηνύματος 消息id 消息编号 訊息id メッセージid',
  sequence: 'reihenfolge lfdnr ordre orden ordine rednibroj σειρά ordo 序号 顺序 序號 順序 順番 連番',
  role: 'rolle rôle rol ruolo uloga ρόλος rolo 角色 身份 发送者类型 發送者類型 役割 ロール 送信者種別 発言者種別',
  sender: `absender sprecher verfasser expéditeur émetteur remitente emisor mittente pošiljatelj posiljatelj pošiljalac
    govornik αποστολέας ομιλητής sendinto parolanto 发送者 发送人 发送方 发言人 说话人 发件人 發送者 發送人 發送方 發言人
    傳送者 傳送人 寄件人 寄件者 送信者 発信者 発言者 話者 送信元 差出人`,
  author: 'autor auteur autore συντάκτης aŭtoro 作者 投稿者 作成者',
  name: 'nom nombre nome ime naziv όνομα nomo 姓名 名称 名字 名稱 名前 氏名',
  agent: `mitarbeiter mitarbeiterin bearbeiter berater agente conseiller operador operatore operater agentica
    djelatnik σύμβουλος εκπρόσωπος χειριστής agento 客服 坐席 客服人员 客服人員 担当者 担当 オペレーター`,
  agentname: `mitarbeitername nomdelagent nombredelagente nomeagente imeoperatera imeagenta όνομαεκπροσώπου όνομαπράκτορα
    nomodeagento 客服姓名 客服名称 客服昵称 坐席姓名 客服名稱 担当者名 オペレーター名`,
  customer:
    'kunde kundin client cliente kupac korisnik klijent πελάτης kliento 客户 顾客 用户 访客 客戶 顧客 用戶 訪客 お客様 お客さま',
  customermessage: `kundennachricht kundenanfrage messageduclient mensajedelcliente messaggiodelcliente porukakupca
    porukakorisnika upitkorisnika μήνυμαπελάτη mesaĝodekliento 客户消息 客户提问 用户消息 用户提问 顾客消息 客戶訊息 用戶訊息
    お客様メッセージ 顧客メッセージ 問い合わせ内容 お問い合わせ内容 問合せ内容`,
  agentreply: `mitarbeiterantwort réponsedelagent respuestadelagente rispostadelloperatore odgovoroperatera odgovoragenta
    απάντησηεκπροσώπου respondodeagento 客服回复 客服消息 人工回复 客服回覆 客服訊息 担当者回答 回答内容 返信内容 対応内容`,
  question: 'frage pregunta domanda pitanje upit ερώτηση ερώτημα demando 问题 提问 問題 提問 質問',
  reply: `antwort réponse respuesta risposta odgovor απάντηση respondo 回复 答复 回答 答案 回复内容 回覆 回覆內容 返信 返信文
    返答`,
  message: `nachricht mitteilung mensaje messaggio poruka μήνυμα mesaĝo mesagxo 消息 消息内容 发言 发言内容 訊息 訊息內容 發言
    發言內容 メッセージ メッセージ内容 発言 発言内容`,
  text: 'texte texto testo tekst κείμενο teksto 文本 文字 文本内容 テキスト',
  content: 'inhalt contenu contenido contenuto sadržaj sadrzaj περιεχόμενο enhavo 内容 內容',
  body: 'corps cuerpo corpo σώμα 正文 本文',
  comment: 'kommentar commentaire comentario commento komentar σχόλιο komento 评论 留言 評論 コメント',
  template: `vorlage textbaustein modèle plantilla modello predložak predlozak obrazac πρότυπο ŝablono sxablono 模板 话术
    模板内容 话术内容 範本 話術 範本內容 テンプレート 定型文 雛形 ひな形`,
  title: `titel überschrift titre título titulo titolo naslov τίτλος titolo 标题 标题名称 標題 模板名称 話術名稱 タイトル 表題
    テンプレート名`,
  subject: 'betreff objet asunto oggetto predmet θέμα temo 主题 主旨 主題 件名',
  shortcut: 'kürzel tastenkürzel raccourci atajo scorciatoia prečac συντόμευση 快捷键 快捷短语 快捷鍵 ショートカット',
  time: `zeit zeitpunkt uhrzeit zeitstempel heure horodatage hora ora vrijeme ώρα χρόνος horo tempo 时间 发送时间 消息时间
    时间戳 時間 發送時間 傳送時間 訊息時間 日時 時刻 送信日時 送信時刻 送信時間 発言日時 投稿日時 受信日時`,
  datetime:
    'datumundzeit datumuhrzeit dateheure dateetheure fechayhora fechahora dataeora dataora datumivrijeme ημερομηνίακαιώρα ημερομηνίαώρα datokajhoro 日期时间 日期時間',
  date: 'datum fecha ημερομηνία dato 日期 日付 年月日',
  createdat:
    'erstelltam erstellt crééle creadoel creatoil kreirano stvoreno δημιουργήθηκε kreita 创建时间 建立時間 作成日時 登録日時',
  sentat: 'gesendetam envoyéle enviadoel inviatoil poslano αποστολή sendita',
  status: 'zustand estado stato statut stanje κατάσταση 状态 会话状态 工单状态 狀態 ステータス 状態 対応状況',
  language: 'sprache langue idioma lingua jezik γλώσσα lingvo 语言 语种 語言 語系 言語',
  channel: 'kanal canal canale κανάλι kanalo 渠道 渠道来源 来源 频道 渠道來源 來源 頻道 管道 チャネル チャンネル 経路',
}

/** Capitals often have no accents, and people in a hurry leave them out. */
const folded = (name: string): string => withoutAccents(name).replaceAll('ς', 'σ')

const ENGLISH = new Map(
  Object.entries(BY_ENGLISH).flatMap(([english, names]) =>
    names.split(/\s+/).map((name) => [folded(name), english] as const),
  ),
)

/** The English name for a plain name in another language; the name itself where it is none of them. */
export function englishName(name: string): string {
  return ENGLISH.get(IS_ASCII.test(name) ? name : folded(name)) ?? name
}

const IS_ASCII = /^[ -~]*$/
