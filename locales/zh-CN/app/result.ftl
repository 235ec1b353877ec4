### The result page: totals, timetable, what to do first, measures one by one.

result-title = 您的测算结果
result-counts = { $applies } 项可享受，{ $conditional } 项待认定，{ $open } 项还不确定，{ $encouraged } 项可争取；另有 { $services } 项免费服务和权利
# $date: reference date
result-counts-past = 参考日期 { $date }：{ $standing } 项还能要求退回或照办，{ $services } 项免费服务和权利；{ $expired } 项已过期
result-print = 打印
result-save-pdf = 保存 PDF
result-save-workbook = 导出 Excel
result-save-calendar = 导出日历
# Puts two short sentences into one line.
result-join = { $first }；{ $second }
# A name and what belongs to it: a record and its arithmetic, an office and its remark.
result-pair = { $name }：{ $value }
result-and = { $first }，{ $second }

## The four cards

result-waiting = 待认定，对方认定后才算
# Stands small after an amount without an upper bound.
result-from = 起
result-may-add = 可能再加 { $amount }
result-to-fill = 另有 { $n } 项金额待填
result-personal = 个人（另算）：{ $what }
result-at-most = 最多可能 { $amount }
# $title: name of a measure; $amount: what it adds, in yuan
result-inside = { $title } { $amount }
result-repay-from = 从 { $date } 起要补交
result-items = { $n } 项
result-try-foot = 对方可给可不给
result-not-added = 各类金额性质不同，不能相加：第一类归您，第二类以后要还，第三类要您去要，第四类由对方决定。

## Repayments and what to do first

result-timetable = 缓缴与补交，逐月看
result-unit = 单位：元
result-put-off = 当月晚交
result-repaid = 当月补交
result-month = 月份
result-still-owed = 累计还欠
# $month: number of a month; $year: a year
result-month-of = { $month } 月
result-month-of-year = { $year } 年 { $month } 月
# The same in two lines.
result-month-of-year-narrow =
    { $year } 年
    { $month } 月
# Heads the column of money that no day is named for, and of money whose day is over.
result-month-unstated = 未写明
result-month-overdue = 已到期
# The chart to somebody who does not see it; $amount: all that is put off
result-chart = 柱状图：缓缴的钱共 { $amount }，哪个月晚交，哪个月补交。数字在下面的表里。
# A month of the chart in words: month, put off, repaid, still owed.
result-chart-month = { $month }：当月晚交 { $put_off }，当月补交 { $repaid }，累计还欠 { $owed }
result-chart-month-assumed = { $month }：当月晚交 { $put_off }，当月补交 { $repaid }（补交日是估算），累计还欠 { $owed }
result-chart-unstated = 文件未写明哪天补交：{ $amount }
result-chart-overdue = 缓缴期已过，现在就要交：{ $amount }，不算在累计还欠里
result-chart-earlier = { $month }一栏里也有以前的，和没写明从哪个月起缓缴的。
result-chart-assumed = 斜线：文件没有写明哪天补交。有月份的是估算。
result-chart-crossed = 交叉线：缓缴期已过，现在就要交。
result-no-day = 文件未写明哪天
# $date: a day; $amount: yuan
result-largest = { $date } 一次补交 { $amount }
result-largest-note = 请从现在起留钱
result-tasks = 先办这三件
result-tasks-none = 现在没有要去办的。
result-until = 截止 { $date }
result-next-repayment = 最近要补交：{ $date }，{ $amount }
result-see-measures = 看与您有关的 { $n } 项

## Measures

result-related = 与您有关
# $label: a status; $n: number of measures
result-tab = { $label } { $n }
result-none-here = 这一类没有措施。
result-order = 排列顺序
result-order-urgent = 先办的在前
result-order-document = 按文件顺序
result-order-amount = 金额大的在前
result-order-deadline = 快截止的在前
result-open-card = 展开
result-close-card = 收起
result-cap = 最多 { $amount }
result-due = 缓到 { $date }
result-historical = { $ended }，不计入合计。当时算得 { $amount }。
result-who-decides = 谁认定
result-bring = 带什么
result-where = 到哪办
result-deadline = 截止
result-ask = 先问一声
result-grounds = 条件与依据
# Beside that head; $n: how many
result-grounds-all-hold = { $n } 条条件都符合
result-grounds-conditions = { $n } 条条件
result-grounds-readings = 另有 { $n } 种读法
result-grounds-sources = 方案以外的依据 { $n } 条
result-grounds-doubtful = { $n } 条要核实
result-sources = 方案以外的依据
result-conditions = 条件
result-holds = 符合
result-fails = 不符合
result-undecided = 还不确定
result-not-counted = 不计入
result-missing = 还缺这些答案
result-fill-in = 补上

## Groups under the cards

result-questions = 先问清楚这几件
result-questions-note = 文件没有写明的，办之前先问
# Copies the question in Chinese, as it is asked at the counter
result-question-copy = 复制
# Heads the words to be said at the counter; the second stands under them in Uyghur, where they are Chinese
result-counter = 到窗口可以这样说
result-counter-meaning = 意思是
result-counter-copy = 复制这段话

result-services-note = 不算金额，需要时直接用
result-not-applicable-note = 每一项都写明差在哪
result-group = { $name }（{ $n }）

## Nothing answered, nothing computed, everything over

result-empty-title = 还没有可测算的答案
result-empty-text = 先答几个问题，这里就会列出哪些措施给您、多少钱、怎么办。
result-empty-button = 从第一页开始
result-nothing-title = 照现在的答案，没有一项措施与您有关
result-nothing-text = 下面「不适用」里，每一项都写明差在哪。请核对在哪里登记、主体类型、行业和参考日期：这几项答错，别的都会落空。
result-nothing-button = 核对答案
# $measure: title of a measure
result-past-title = 这个方案里给钱、缓缴的措施都已过期
# $date: the day after which measures without an end of their own have expired
result-past-text = 写了期限的按期限结束，没有写的随疫情措施在 { $date } 结束。下面先列今天还能用的，再列历史测算。
result-past-button = 按 { $date } 看
result-still-usable = 今天还能用
result-history-note = 不计入合计，只说明当时怎么算
result-history-waiting = 待认定 { $amount }
result-history-repaid = 补交日都已过去
result-expired-group = 已过期的措施
result-expired-group-note = 每一项都写明哪天到期
