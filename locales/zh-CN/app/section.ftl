### The pages of the questionnaire.

section-number = 第 { $number } 节，共 { $count } 节
section-why = 为什么问：
section-choose-industry = 请选择行业
section-search = 打几个字查找
section-add-first = 添加
section-rest-zero = 其余都填 0
section-to = 至
# $question: name of the question
section-walk = 逐一补上：第 { $number } 题，共 { $count } 题：{ $question }
section-walk-one = 改这一题：{ $question }
section-walk-end = 回到核对答案
