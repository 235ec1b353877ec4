### The official text, with the sentences marked that are for this business.

full-text-title = 政策全文
full-text-original = 文件原文
full-text-back = 返回
full-text-lead = 有底色的句子与您有关。点旁边的措施名，就到它的测算。
full-text-lead-none = 回答问题以后，与您有关的句子会加上底色。
# What a screen reader says of the title beside a sentence.
full-text-to-card = 看这项措施的测算

## Ways to it

full-text-link = 看全文
full-text-show = 在全文里看
full-text-why = 看条款
