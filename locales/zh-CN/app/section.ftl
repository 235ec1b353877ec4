### The pages of the questionnaire.

section-number = 第 { $number } 节，共 { $count } 节
section-why = 为什么问：
section-choose-industry = 请选择行业
section-search = 打几个字查找
section-add-first = 添加
section-rest-zero = 其余都填 0
# $amount: an amount with its unit
section-sum = 合计 { $amount }
section-to = 至
# $question: name of the question
section-walk = 逐一补上：第 { $number } 题，共 { $count } 题：{ $question }
section-walk-one = 改这一题：{ $question }
section-walk-end = 回到核对答案

## Optional topics

# $count: number of questions
topic-open = 还差 { $count } 题
# $count: number of questions
topic-unsure = { $count } 题不清楚
# $count: number of records
topic-records = 已填：{ $count } 项
topic-answered = 已填
# $answer: the answer that has ruled the topic out
topic-ruled-out = { $answer }，不用答
topic-not-asked = 不用答
