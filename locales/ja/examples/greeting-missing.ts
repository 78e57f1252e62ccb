import type { Example } from '../../../src/locale.ts'

export const greetingMissing: readonly Example[] = [
  { text: 'Customer: 注文した本がまだ届きません。\nAgent: [[ご注文番号を教えていただけますか？]]' },
  { text: 'Customer: 領収書がほしいのですが。\nAgent: [[マイページから発行できます。]]' },
  { text: 'Customer: 予約を変更したいです。\nAgent: [[はい、何日に変更されますか？]]' },
  { text: 'Customer: 送料はいくらですか？\nAgent: [[全国一律500円です。]]' },
  { text: 'Customer: アプリが開きません。\nAgent: [[喜んでお手伝いいたします。機種を教えてください。]]' },
  {
    text: 'Customer: 保証書を失くしました。\nAgent: [[保証書は再発行できます。手順は次のとおりです。]]',
    channel: 'email',
  },
  { text: 'Customer: 電源が入りません。\nAgent: [[充電してみてください。]]', channel: 'social' },
  { text: 'Customer: 注文した本がまだ届きません。\nAgent: こんにちは。ご注文番号を教えていただけますか？' },
  {
    text: 'Customer: 領収書がほしいのですが。\nAgent: お問い合わせいただき、ありがとうございます。マイページから発行できます。',
  },
  {
    text: 'Customer: 保証書を失くしました。\nAgent: いつもお世話になっております。保証書の再発行についてご案内いたします。',
    channel: 'email',
  },
  { text: 'Customer: 予約を変更したいです。\nAgent: お電話ありがとうございます。何日に変更されますか？' },
  {
    text: 'Customer: 電源が入りません。\nAgent: @kita ご不便をおかけし、申し訳ございません。ランプは点いていますか？',
    channel: 'social',
  },
  {
    text: 'Customer: おはようございます。朝食は何時からですか？\nAgent: おはようございます。朝食は6時半からでございます。',
  },
  {
    text: 'Customer: はじめて利用します。\nAgent: 平素より格別のご高配を賜り、ありがとうございます。ご登録の手順をご案内いたします。',
  },
  {
    text: 'Bot: 担当者におつなぎします。\nCustomer: 領収書がほしいのですが。\nAgent: 担当の田中と申します。領収書はマイページから発行できます。',
  },
  {
    text: 'Customer: 講座を取り消したいです。\nAgent: 講座にお申し込みいただき、ありがとうございます。取り消しを承りました。',
    channel: 'email',
  },
  { text: 'Customer: もしもし？\nAgent: 大変お待たせいたしました。ひの堂の秋山でございます。', channel: 'voice' },
  { text: 'Customer: 資料をお願いします。\nAgent: このたびは資料をご請求いただき、誠にありがとうございます。' },
  { text: 'Agent: いつもご利用いただき誠にありがとうございます、みどり亭です。' },
  { text: 'Agent: はい、みどり歯科クリニックでございます。\nCustomer: 予約をお願いします。', channel: 'voice' },
  {
    text: 'Customer: ゴミが入っていました！\nAgent: 不快な思いをおかけし、申し訳ございません。ひのでストアの村井と申します。店舗名を教えていただけますか？',
  },
  { text: 'Customer: ゴミが入っていました！\nAgent: [[申し訳ございません。店舗名を教えていただけますか？]]' },
  { text: 'Customer: 席を予約したいです。\nAgent: まいどおおきに、たこ焼きひのでです。何名様でしょうか？' },
  { text: 'Customer: 席を変えたい\nAgent: ご利用ありがとうございます。便名をお聞かせください。' },
  {
    text: 'Customer: 届いた皿が割れていました。\nAgent: 食器のもりの土屋でございます。割れてしまっていたとのこと、申し訳ございません。',
  },
  { text: 'Customer: 席を取りたいです。\nAgent: まいど！何名様ですか？' },
  {
    text: 'Customer: ボタンが見つからない。\nAgent: 見つけづらく、お手間をおかけしております。シネマ座の上野です。ボタンは一番下にございます。',
  },
  { text: 'Customer: 結婚したので名義を変えたいです。\nAgent: ご結婚おめでとうございます。みやび銀行でございます。' },
  {
    text: 'Customer: 鉢が倒れて割れました。\nAgent: お怪我はございませんでしたか？園芸みどりの永田です。すぐに伺います。',
  },
  { text: 'Customer: 席を取りたいです。\nAgent: [[お返事をいただき次第、席をご用意いたします。]]', channel: 'email' },
  {
    text: 'Customer: 納品が遅れています。\nAgent: ご心配をおかけし、申し訳ございません。\nうみかぜ文具店の大場でございます。\n本日の17時にお届けいたします。',
    channel: 'email',
  },
  { text: 'Customer: もしもし\nAgent: はい ひばり自動車 板橋サービスセンターです', channel: 'voice' },
]
