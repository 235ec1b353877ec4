### The start page and the choice of a language on the first start.

start-headline = 看看您能享受哪些纾困政策
start-lead = 回答几组简单的问题，大约 8 分钟。不清楚的可以先跳过。
start-new = 开始新的测算
start-new-note = 从企业情况问起
start-open = 打开已有文件
start-open-note = 接着上次继续

## Examples, by the name of their file

start-by-industry = 看一个例子：
example-corner-shop = 小商店
example-farm-stay = 农家乐
example-noodle-restaurant = 餐馆
example-retail-shop = 零售店
example-small-factory = 小工厂
example-taxi-driver = 出租车
example-travel-agency = 旅行社
example-wholesale-company = 批发

## What the figures rest on

start-draft = 依据的是征求意见稿，不是正式文件
start-language-note = 随时可切换，答案不变

## What has ended by the reference date

# $n: number of measures whose last day lies before $date
start-expired = 到 { $date }，有 { $n } 项措施已过期
start-expired-none-left = 没有一项还在期内。
start-valid = 还在期内的有 { $n } 项：{ $titles }。
start-valid-more = 还在期内的有 { $n } 项，例如{ $titles }。
start-to-document-date = 改为文件日期 { $date }

## Recent files

start-recent = 最近
# $file: where the file lies
start-recent-where = { $day }，{ $file }
start-caseload = 替许多家测算？用一张 Excel 或 CSV 表格。
start-caseload-link = 打开
start-all-files = 全部文件
# $number: number of the section that is to be answered next
start-progress = 答到第 { $number } 节
start-progress-done = 已出结果
start-recent-missing = 文件不在了：{ $file }
start-recent-forget = 从列表移除
start-today = 今天
start-recent-empty = 还没有保存过测算。保存以后，会列在这里。
start-help = 第一次用？先看怎么读结果
start-private = 您填的内容只存在这台电脑上，不上传。

## The first start: each language speaks for itself

start-choose-language = 选择语言
start-first-lead = 回答几组简单的问题，大约 8 分钟。
start-first-skip = 不清楚的可以先跳过，结果会写明还差什么。
start-first-draft = 依据 { $date } 的征求意见稿，不是正式文件。
start-in-language = 用中文开始
