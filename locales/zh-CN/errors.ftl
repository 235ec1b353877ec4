### Everything that can go wrong: what, where, what to do. { $path } is a JSON path such as leases[0].monthly_rent.

## Reading a case file

error-heading = 没有完成
# $reason: one of the reason-… sentences
error-file-unreadable = 打不开文件 { $file }：{ $reason }请检查后再试。
error-not-utf8 = 文件 { $file } 不是 UTF-8 文本。请选纾困计算器保存的 .shukun 文件。
error-not-json = 文件 { $file } 第 { $line } 行第 { $column } 列读不懂，内容可能不完整。请换一个备份，或从头填写。
error-not-a-case = 文件 { $file } 不是纾困计算器的测算文件。请选扩展名是 .shukun 的文件。
error-newer-version = 这个文件的版本是 { $found }，本程序只认到版本 { $known }。请更新程序后再打开，文件没有改动。
error-unknown-policy = 这个文件用的政策是 { $found }，本程序没有。可以用的有：{ $known }。
error-unknown-language = 不认识的语言 { $value }。可以写：{ $allowed }。
error-missing-key = 缺少 { $path }。请补上这一项。
error-unknown-key = 不认识 { $path } 这一项。请改正名称或删去，文件没有改动。
error-duplicate-key = { $path } 写了两次。请只留一个。
# $found: a found-… fragment; $allowed: an allowed-… fragment
error-wrong-type = { $path } 写的是{ $found }{ $value }，应该写{ $allowed }。
error-out-of-bounds = { $path } 填的是 { $value }，要在 { $min } 到 { $max } 之间。
error-float = { $path } 写的是 { $value }。金额和比例要写成带引号的文字，例如 "3000.00"，这样一分钱也不会算错。
error-decimals = { $path } 填的是 { $value }，小数点后最多 { $decimals } 位。
error-too-long = { $path } 有 { $length } 个字，最多 { $max } 个。
error-bad-choice = { $path } 填的是 { $value }，只能填：{ $allowed }。
error-bad-date = { $path } 的日期 { $value } 不对。请写成年-月-日，例如 2022-09-01。
error-bad-month = { $path } 的月份 { $value } 不对。请写成年-月，例如 2022-09。
error-bad-period = { $path } 的税款所属期 { $value } 不对。请写成月份 2021-11 或季度 2022Q1。
error-bad-code = { $path } 的行业代码 { $value } 不对。请写一个字母加 2 到 4 位数字，例如 H62。
error-check-character = { $path } 的统一社会信用代码 { $value } 校验不对。请照营业执照核对 18 位。
error-not-nullable = { $path } 不能写 null。不清楚就把这一项删去，应该写{ $allowed }。
error-period = 结束日期 { $end } 早于开始日期 { $start }。请核对这两个日期。
error-too-large = 文件 { $file } 有 { $size }，最大 { $max }。请检查是不是选错了文件。
error-too-many = { $path } 有 { $count } 条，最多 { $max } 条。请减少后再试。
error-too-deep = { $path } 套的层数太多。请检查这个文件是不是测算文件。
# $detail: one of the sentences above
error-where = { $file }：{ $detail }

## What a value was, after “写的是”

found-bool = 是非值
found-integer = 整数
found-number = 数字
found-text = 文字
found-list = 列表
found-record = 一组内容
found-null = null（没有）

## What is allowed, after “应该写”

allowed-bool = true 或 false
allowed-int = { $min } 到 { $max } 的整数
allowed-money = 带引号的金额，0 元以上，最多 2 位小数，例如 "3000.00"
allowed-rate = 带引号的比例，{ $min } 到 { $max }，1% 写成 "0.01"
allowed-decimal = 带引号的小数，{ $min } 到 { $max }
allowed-date = 带引号的日期，例如 "2022-09-01"
allowed-month = 带引号的月份，{ $min } 到 { $max }
allowed-period = 税款所属期，例如 "2021-11" 或 "2022Q1"
allowed-choice = 下面之一：{ $choices }
allowed-text = 不超过 { $max } 个字的文字
allowed-industry = 行业代码，例如 "H62"
allowed-credit-code = 18 位统一社会信用代码
allowed-list = 列表，最多 { $max } 条，没有就写 []
allowed-record = 一组内容，写在花括号里
allowed-or-null = { $allowed }，没有就写 null

## Why the system refused; each is a whole sentence

reason-not-found = 文件不在了。
reason-no-folder = 文件夹不在了。
reason-permission = 没有权限。
reason-is-folder = 这是一个文件夹。
reason-in-use = 别的程序正开着它，请先关掉。
reason-read-only = 磁盘是只读的。
reason-bad-name = 文件名里有系统不许用的字。
reason-disk-full = 磁盘满了，请腾出空间或换个地方。
reason-other = 系统的说法是：{ $detail }。

## Writing files and papers

error-save-failed = 没有保存到 { $file }：{ $reason }您填的内容还在，请换个地方保存。
error-disk-full = 没有保存到 { $file }：磁盘满了。您填的内容还在，请腾出空间或换个地方保存。
error-folder-unwritable = 文件夹 { $folder } 里不能写文件。请选另一个文件夹。
error-changed-outside = 文件 { $file } 在别处改过了。请另存为一个新文件，或重新打开它。
error-export-failed = 没有生成 { $file }：{ $reason }测算结果还在，请再试一次。
error-export-ending = { $file } 的扩展名不对。要写 .xlsx（表格）或 .ics（日历）。
error-open-failed = 文件已经保存到 { $file }，但系统没能打开它。请自己打开。
error-no-printer = 没有找到打印机。请先接好打印机，或保存 PDF 拿到别处打印。
error-printing-unavailable = 这台电脑的打印服务没有运行。请先打开打印服务，或保存 PDF 拿到别处打印。
error-printer-offline = 打印机 { $printer } 没有连上。请检查电源和连线后再试。
error-unknown-printer = 没有叫 { $printer } 的打印机。可以用的有：{ $known }。
error-print-refused = 打印机 { $printer } 没有接受：{ $detail }。请再试一次，或保存 PDF 拿到别处打印。
error-print-cancelled = 已取消，没有发送到打印机。
error-print-direct = 这个系统不能直接发送到打印机。请去掉 --now、--printer、--copies、--duplex，在打开的阅读器里打印。
print-sent = 已发送到打印机 { $printer }，任务号 { $job }。

## Calculating

error-overflow = “{ $measure }”的数字太大，算不出来。请核对这一项填的金额。
error-calendar = “{ $measure }”要算的日期超出了日历。请核对这一项填的日期。
error-no-value-for-date = { $name } 在 { $date } 没有写明的数值。请换一个参考日期。
error-pack-fault = { $file } 第 { $line } 行第 { $column } 列：{ $detail }
error-pack-unusable = 政策数据有 { $count } 处错误，不能测算。请重新安装程序。
error-pack-pending = 还没有编入的措施：{ $ids }
error-no-pack = 文件夹 { $file } 里没有政策数据（pack.toml）。
error-pack-good = 政策数据没有错误。

## Many businesses at once

# $column: head of the column; $guess: a head that is known
error-unknown-column = 不认识的列「{ $column }」。请改成事实的名称，或删去这一列。
error-unknown-column-guess = 不认识的列「{ $column }」。是不是「{ $guess }」？请改正，或删去这一列。
# $names: names of facts
error-ambiguous-column = 「{ $column }」可以指几个事实。请改成其中一个的名称：{ $names }。
error-column-twice = 「{ $first }」和「{ $second }」是同一列。请只留一列。
error-rows-failed = { $done } 行算好了，{ $failed } 行有错，原因写在 error 列。
error-unknown-table = { $file } 不是 CSV 或 XLSX 表格。请换一个文件。
error-table-old-workbook = { $file } 是旧格式的 Excel 文件，或者加了密码。请在 Excel 里另存为不加密码的 .xlsx，再试一次。
error-table-password = { $file } 加了密码。请去掉密码后再试。
error-table-damaged = { $file } 这个工作簿读不懂，可能已经损坏。请在 Excel 里打开并另存为 .xlsx，再试一次。
error-table-not-utf8 = { $file } 不是 UTF-8 文字，可能是 GBK。请在 Excel 里另存为“CSV UTF-8”或 .xlsx，再试一次。
error-table-empty = { $file } 里没有表头。第一行要写列名，可以用 shukun batch --template 得到模板。
error-row-too-long = { $file } 第 { $row } 行没有结尾，多半是少了一个引号。请核对这一行。
error-row-not-utf8 = 这一行有不是 UTF-8 的字。请把文件另存为“CSV UTF-8”。
error-cell = { $column } 填的是「{ $value }」。{ $detail }
error-cell-without-head = { $column } 列没有表头，却填了「{ $value }」。请补上表头，或清空这一列。
error-too-many-cells = 这一行有 { $count } 格，表头只有 { $columns } 格。请核对逗号和引号。
error-table-ending = { $file } 的扩展名不对。结果要写成 .csv 或 .xlsx。
error-template-ending = { $file } 的扩展名不对。模板要写成 .xlsx。
error-same-file = { $file } 既是要读的表，又是要写的结果。请把结果写到另一个文件。
error-too-many-rows = .xlsx 放不下这么多行，最多 { $max } 行。请把结果写成 .csv。
# $reason: one of the reason-… sentences
error-table-not-written = 没有写成 { $file }：{ $reason }原来的文件没有动。

## What may stand in a cell; each is a whole sentence

cell-bool = 请填「是」或「否」，不清楚就空着。
cell-choice = 只能填：{ $choices }。
cell-industry = 请填行业代码，例如 H62，或模板里的行业名称。
cell-rate = 比例写成小数或百分数，例如 0.05 或 5%，在 { $min } 到 { $max } 之间。
cell-records = 请填有几条，没有填 0，最多 { $max } 条。
cell-more-records = 可是后面填了 { $found } 条。请核对。

## Command line

error-usage = 用法不对：{ $detail }。请看 shukun --help。

## Fields; shown above the field when the page is left

field-faults = 有 { $count } 处需要改正
field-required = 请填写，或选“不清楚”。
field-number = 请只填数字，例如 { $example }。
field-whole-number = 请填整数，不要小数。
field-negative = 不能填负数。
field-range = 请填 { $min } 到 { $max } 之间的数。
field-too-small = 不能小于 { $min }。
field-too-large = 不能大于 { $max }。
field-too-many-decimals = 小数点后最多 { $decimals } 位。
field-date = 没有这一天。请写成年-月-日，例如 { $example }。
field-month = 没有这个月。请写成年-月，例如 { $example }。
field-date-range = 请填 { $min } 到 { $max } 之间的日期。
field-period = 最后一天不能早于第一天。
field-period-guess = 最后一天不能早于第一天。是不是 { $guess }？
field-fix = 改为 { $value }
field-fix-days = 改为 { $value }（共 { $days } 天）
field-exchange = 对调这两个日期
# $label: name of the field; $message: one of these sentences
field-fault = { $label }：{ $message }
field-too-long = 最多 { $max } 个字。
field-credit-code-length = 统一社会信用代码是 18 位，现在是 { $length } 位。
field-check-character = 统一社会信用代码校验不对，请照营业执照核对。
# $pair: two characters that make the code right when they change places
field-check-swapped = 统一社会信用代码校验不对。第 { $first }、{ $second } 位的“{ $pair }”可能填反了，请照营业执照核对。
field-industry = 没有这个行业代码。请从列表里选。
field-tax-period = 请写成月份 2021-11 或季度 2022Q1。
field-more-than-total = { $part } 不能多于 { $total }。

## Leaving with unsaved answers

error-unsaved = “{ $name }”有没保存的回答。要先保存吗？
error-unsaved-save = 保存
error-unsaved-discard = 不保存
error-unsaved-cancel = 取消
error-recovered = 上次没有正常关闭，已找回 { $time } 的回答。
error-retry = 再试一次
error-details = 详细信息
