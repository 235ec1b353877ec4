### The pages of the questionnaire.

section-number = 第 { $number } 节，共 { $count } 节
section-why = 为什么问：
section-choose-industry = 请选择行业
section-search = 打几个字查找
section-add-first = 添加
section-rest-zero = 其余都填 0
section-to = 至
