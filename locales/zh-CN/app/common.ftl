### Words that every page uses: the name of the program, answers, numbers, dates.

app-name = 纾困计算器
language-chinese = 中文
language-uyghur = ئۇيغۇرچە

answer-yes = 是
answer-no = 否
answer-have = 有
answer-have-not = 没有
answer-unsure = 不清楚
answer-none = 没有
answer-open = 未答
answer-unsure-given = 不清楚

format-yuan = { $amount } 元
format-date = { $year }年{ $month }月{ $day }日
format-month = { $year }年{ $month }月
format-list = { $first }和{ $last }
format-range = { $low } 到 { $high }
format-from = { $amount } 起
format-quantity = { $value } { $unit }
format-per-month = { $amount } / 月
format-per-person = { $amount } 元/人
format-equals = { $formula } = { $result }
format-open = 待填

common-save = 保存
common-cancel = 取消
common-close = 关闭
common-add = 添加
common-remove = 删除
common-change = 修改
common-copy = 复制
common-cut = 剪切
common-paste = 粘贴
common-select-all = 全选
common-understood = 知道了

calendar-open = 打开日历
calendar-previous-month = 上个月
calendar-next-month = 下个月
calendar-previous-year = 上一年
calendar-next-year = 下一年
calendar-year = { $year }年
calendar-month = { $month }月
calendar-monday = 一
calendar-tuesday = 二
calendar-wednesday = 三
calendar-thursday = 四
calendar-friday = 五
calendar-saturday = 六
calendar-sunday = 日
