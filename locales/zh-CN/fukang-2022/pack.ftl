### Names of the pack: title, parts, offices, kinds of money, statuses, notes shared by its measures.

## The document and its standing

pack-title = 阜康市助企纾困实施方案（2022）
pack-title-official = 阜康市贯彻自治区《关于进一步加大对中小微企业和个体工商户助企纾困力度若干政策措施》的实施方案（征求意见稿）
pack-issuer = 阜康市人民政府办公室
pack-status-draft = 征求意见稿
pack-status-draft-short = 征求意见稿
pack-status-in-force = 正式文件
pack-status-replaced = 已被新文件代替
pack-draft-lead = 征求意见稿，供参考。
# $date: the day on which the draft was published
pack-draft-notice = 依据阜康市政府办 { $date } 公开征求意见的实施方案。有的措施到 2022-12-31，多数没有写期限。以正式文件和窗口答复为准。
pack-draft-short = 非正式文件，以窗口答复为准。
pack-no-promise = 依据征求意见稿测算，不构成兑现承诺。
pack-final-unknown = 没有查到正式印发的文本，条款可能有改动。

## The fifteen parts of section 二

group-1 = 促进市场主体复工复市
group-2 = 降低市场主体用水用电用气等成本
group-3 = 减免市场主体房屋租金
group-4 = 落实税收减免政策
group-5 = 落实小微企业融资担保费奖补政策
group-6 = 加大政府采购支持中小企业力度
group-7 = 扩大实施社保费缓缴政策
group-8 = 发放一次性失业保险留工补助
group-9 = 加大普惠小微贷款支持力度
group-10 = 加大中小微企业融资支持力度
group-11 = 加大中小企业账款清欠力度
group-12 = 加快推进旅游业复苏
group-13 = 减免车辆相关费用
group-14 = 强化为企服务
group-15 = 加强法律服务保障

## Citing a clause: part (一 to 十五), numbered item, office that carries it out

# $group: Chinese numeral of the part; $item: number of the item
cite = 二（{ $group }）{ $item }
cite-group = 二（{ $group }）
# $clause: result of cite; $office: name of an office
cite-office = { $clause }，{ $office }
# $source: a law or notice that is not the plan itself
cite-outside = 方案以外的依据：{ $source }
cite-assumed = 方案没有写，这里假定：{ $source }
clause-heading = 条款原文：{ $clause }

## Offices and partners; -short is for narrow columns

agency-water-company = 供水公司
agency-water-company-short = 供水公司
agency-gas-company = 燃气公司
agency-gas-company-short = 燃气公司
agency-power-company = 国网阜康供电公司
agency-power-company-short = 供电公司
agency-finance-bureau = 市财政局
agency-finance-bureau-short = 市财政局
agency-finance-office = 市财政局（金融办）
agency-finance-office-short = 市金融办
agency-guarantor = 担保机构
agency-guarantor-short = 担保机构
agency-hr-bureau = 市人社局
agency-hr-bureau-short = 市人社局
agency-social-insurance = 社保经办机构
agency-social-insurance-short = 社保经办机构
agency-tax-bureau = 市税务局
agency-tax-bureau-short = 市税务局
agency-notary = 公证机构
agency-notary-short = 公证机构
agency-justice-bureau = 市司法局
agency-justice-bureau-short = 市司法局
agency-hotline = 12345 热线
agency-hotline-short = 12345 热线
agency-landlord = 出租房屋的单位
agency-landlord-short = 房东

## The four cards and the category word of a measure

category-keep = 到手 / 免除
category-defer = 可缓缴
category-ask = 不该收 / 应退
category-try = 可争取
category-services = 免费服务和权利
totals-not-added = 各类金额性质不同，不能相加。
amount-not-stated = 文件未写明金额

## Totals, never added to one another; -short is for the strip, -note stands under the amount

total-T1a = 本方案给的
total-T1a-short = 本方案给的
total-T1a-note = 补助、退款、免交和少收的费
total-T1b = 自行申报享受的税费
total-T1b-short = 自行申报
total-T1b-note = 可能已在申报表中享受
total-T1_conditional = 待认定
total-T1_conditional-short = 待认定
total-T1_conditional-note = 对方认定后才算
total-T2 = 不该收的滞纳金
total-T2-short = 滞纳金
total-T2-note = 缓缴期内不该收
total-T3 = 可缓缴
total-T3-short = 可缓缴
total-T3-note = 以后要补交
total-T4 = 自己的钱先拿回
total-T4-short = 先拿回
total-T4-note = 本来就是您的钱，不是补助
total-T5 = 个人（另算）
total-T5-short = 个人
total-T5-note = 归个人，不归企业
total-RECLAIM = 要求退回
total-RECLAIM-short = 要求退回
total-RECLAIM-note = 找收钱的一方退

## Kinds of money

bucket-CASH = 发给或退给您的钱
bucket-WAIVE = 不用交的钱
bucket-TAX = 少交的税费
bucket-SAVE = 少付的费用
bucket-RECLAIM = 要求退回的钱
bucket-LATEFEE = 不该收的滞纳金
bucket-DEFER = 可以晚交的钱
bucket-LIQUID = 先拿回的自己的钱
bucket-PERSON = 归个人的钱
bucket-INFO = 参考数，不计入合计

## Statuses; -note says in one sentence what the word means

status-applies = 可享受
status-applies-note = 条款写到了您这种情况，由窗口办理。
status-conditional = 待认定
status-conditional-note = 要有人认定、审核或同意后才算。
status-needs_info = 还不确定
status-needs_info-note = 补上答案才知道。
status-encouraged = 可争取
status-encouraged-note = 文件只是鼓励，对方可给可不给。
status-not_applicable = 不适用
status-not_applicable-note = 条款没有写到您这种情况。
status-not_yet = 未开始
status-not_yet-note = 到开始那天才算。
status-expired = 已过期
status-expired-note = 期限已过，金额只说明当时怎么算。
status-historical = 历史测算
defer-overdue = 已到期，请立即缴清
status-starts = 从 { $date } 开始
status-ended = 到 { $date } 结束

## How sure a figure or a reading is

confidence-certain = 依据明确。
confidence-likely = 很可能如此，请向窗口核实。
confidence-unsure = 拿不准，以窗口答复为准。

## Size classes of 工信部联企业〔2011〕300号

size-micro = 微型
size-small = 小型
size-medium = 中型
size-large = 大型
size-none = 不分大小
size-open = 还不能确定
size-source = 按《中小企业划型标准规定》（工信部联企业〔2011〕300号）划分

## What to say at the counter about a measure that somebody must approve or may grant. It is said in Chinese, whatever
## the language of the window; the Uyghur messages tell the owner what the Chinese ones say.

# $office: whom it is said to; $business: name of the business; $code: its unified social credit code
counter-hello = { $office }：您好，我是“{ $business }”的经营者。
counter-hello-code = { $office }：您好，我是“{ $business }”的经营者，统一社会信用代码是 { $code }。
counter-hello-unnamed = { $office }：您好，我来办一项助企纾困的事。
# $plan: name of the plan; $cite: the clause; $measure: name of the measure
counter-claim = 按《{ $plan }》征求意见稿{ $cite }，我想办“{ $measure }”这一项，请帮我认定。
counter-request = 《{ $plan }》征求意见稿{ $cite }鼓励“{ $measure }”，我想问问能不能给我办。
# $amount: as the card shows it; $working: how it was worked out
counter-worth = 按我的情况测算，金额是 { $amount }。
counter-worth-working = 按我的情况测算，金额是 { $amount }，算法是 { $working }。
counter-close = 请问能不能办、要交什么材料、多久答复？
