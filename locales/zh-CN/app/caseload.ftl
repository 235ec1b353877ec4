### Many businesses in one table.

caseload-title = 多家企业
caseload-empty-title = 一张表，许多家
caseload-empty-text = 一行一家，表头是要填的项目。把 Excel 或 CSV 文件拖到窗口里，或者点下面选择。没有表格，先取一张空白的来填。
caseload-choose = 选择表格
caseload-other = 换一张表
caseload-tables = Excel 或 CSV 表格
caseload-template = 取空白表格
caseload-save-table = 结果存为表格
caseload-one-paper = 清单存为一个 PDF
caseload-papers = 每家一个 PDF
caseload-name-results = 测算结果
caseload-name-papers = 清单
caseload-name-template = 多家企业填写表
caseload-reading = 正在测算
caseload-writing = 正在写表格
caseload-printing = 正在排清单
# $done: number of businesses
caseload-done = 已办 { $done } 家
# $done, $all: numbers of businesses
caseload-done-of = 已办 { $done } 家，共 { $all } 家
caseload-stop = 停止
# $n: number of businesses
caseload-count = 共 { $n } 家。点一家看结果，点表头排序。
# A table with heads and nothing below them, such as the template
caseload-empty = 这张表里还没有企业。请一行填一家，存好以后再打开。
# $n: number of rows; stands behind caseload-count
caseload-failed = 有 { $n } 行填得不对，没有测算。
caseload-stopped = 中途停了，后面的行没有读。
caseload-unreadable = 这张表没有读完
# $max: number of rows
caseload-too-many = 窗口里最多放 { $max } 家。更多的请用命令 shukun batch。
caseload-row = 行
caseload-name = 名称
caseload-ascending = 从小到大
caseload-descending = 从大到小
# $file: path
caseload-table-written = 已写到 { $file }。
# $n: number of businesses; $file: path
caseload-paper-written = { $n } 家的清单已写到 { $file }。
# $n: number of businesses; $folder: path
caseload-papers-written = { $n } 份清单已放在 { $folder }。
# $n: number of businesses
caseload-return = 回到 { $n } 家的表格
