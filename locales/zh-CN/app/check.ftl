### The page on which all answers are looked over.

check-title = 核对您的答案
check-lead = 请看一遍。点「修改」回到那一题，改完再回到这里。
# $n: number of questions answered 不清楚
check-unsure = { $n } 题答了「不清楚」：
check-unsure-note = 不补也能看结果。
check-fill-one-by-one = 逐一补上
check-accountant = 打印给会计填的单子
check-fill-in = 补上
# $typed: what was typed and is no answer
check-wrong = { $typed }，要改正
check-topics-yes = 与您有关的
check-topics-no = 与您无关的
check-topics-unsure = 说不清楚的
check-topics-open = 没答的
# $n: number of answers
check-more = 另有 { $n } 项
# $label: name of a field; $answer: its answer
check-field = { $label } { $answer }
# $label: name of a yes-or-no field; $answer: the word for no
check-field-not = { $label }：{ $answer }
check-period = { $first } 至 { $last }
# $periods: one or more of the above; $days: a number of days with its unit
check-periods = { $periods }，共 { $days }
check-empty-title = 还没有答案
check-empty-text = 答过的问题会列在这里，随时可以改。
check-empty-button = 从第一页开始
