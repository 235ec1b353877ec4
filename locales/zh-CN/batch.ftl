### Many businesses at once: heads, sheets and explanations of the tables that are read and written.

batch-as-of = 参考日期

## Sheets

batch-sheet-results = 测算结果
batch-sheet-columns = 各列说明
batch-sheet-entry = 填写
batch-sheet-examples = 示例
batch-sheet-choices = 选项

## Columns of the results

batch-column-row = 原表中的行号
batch-column-name = 名称
batch-column-code = 统一社会信用代码
batch-column-as-of = 参考日期
# $total: a kind of money
batch-column-low = { $total }：至少多少元
batch-column-high = { $total }：至多多少元，空白就是没有上限
# $status: 可享受, 待认定 …
batch-column-count = 「{ $status }」的措施有几项
batch-column-list = 「{ $status }」的是哪些措施
batch-column-error = 这一行哪里不对；有错的行没有测算
# One amount of a measure. $bucket: kind of money; $amount: yuan, or a range
batch-amount = { $bucket } { $amount }

## Template

# One line each
batch-how =
    每行填一户。不清楚的空着，程序不会当作 0。确实没有的填「没有」。
    第一张表填好后：shukun batch 文件 --output 结果.xlsx
    表头括号里的名称不要改。同类多条时，照 leases[0]、leases[1] 的样子添列。不用的列可以删去。
batch-head-name = 名称
batch-head-label = 表头
batch-head-meaning = 填什么
batch-kind-money = 金额，元，最多 2 位小数。
batch-kind-date = 日期，例如 2022-09-01。
batch-kind-month = 月份，{ $min } 到 { $max }，例如 2022-09。
batch-kind-code = 18 位统一社会信用代码。
# $none: the words of "there is none"
batch-or-none = 没有就填「{ $none }」。

## Progress

batch-progress = 已算 { $done } 行，其中 { $failed } 行有错
batch-progress-share = 已算 { $done } 行，其中 { $failed } 行有错，{ $percent }
batch-done = { $done } 行算好了，写在 { $file }。
batch-template-done = 模板写在 { $file }。
batch-cancelled = 已取消，什么也没有写，原来的文件没有动。
