### Questions to the offices: what the text leaves open. They are asked in Chinese at a counter, so each stands alone.

# $records: the records of a list that it is about; $cite: the clause
question-about = { $records }，{ $cite }

## Asked at several offices

question-hardship-proof = “暂时出现生产经营困难”怎么认定，要交什么证明？
question-xpcc-office = 我们在兵团参保，这件事在哪里办，按谁的规定？
question-inspection-start = 延长的 2 个月从到期日算，还是从管控结束那天算？

## Reopening, registry

question-key-goods-list = “重点物资”有没有清单，我们运的货算不算？
question-dereg-control-end = “管控结束”看我们那一片，还是看全市？
question-abnormal-who = “可以暂不列入经营异常名录”由谁定，要不要我们先去说明？

## Water, gas, electricity

question-water-deferral-length = 水费一共缓缴 2 个月，还是在国家的 6 个月之外再加 2 个月？
question-water-deferral-start = 这 2 个月从哪天开始算：账单到期那天，还是经营困难开始那天？
question-gas-deferral-length = 我们能缓几个月？“最长3个月”是一共 3 个月，还是在国家的 6 个月之外再加？
question-gas-third-month = “到第3个月一起缴清”：从到期日数满 3 个月，还是到期那个月算第 1 个月？
question-power-deferral-length = 电费能缓到哪天？第 6 条没有写期限：管控结束就要交，还是能缓 6 个月？
question-power-zone = 我们的用电地址在不在“欠费不停供”的区域里，从哪天到哪天？
question-power-customer = 中型、大型企业算不算“工商业客户”，能不能一起缓交？

## Rent

question-rent-six-or-three = 阜康列过中高风险地区：2022 年房租按（三）减 6+1 个月，还是按第 7 条减 3+1 个月？
question-rent-ended = 租期在 2022-09-01 之前已经结束，这 1 个月还减不减？
question-rent-missed-months = 上半年该减没有减的 3 个月，现在能不能补减？
question-rent-short-lease = 2022 年 7 月以后开始租、到年底不满 4 个月：减 4 个月，还是租几个月减几个月？
question-rent-months-given = 上半年已经减了哪几个月，台账上怎么记的？
question-rent-refund-when = 已经缴了的租金，什么时候退，要办什么手续？
question-highway-rent-months = 服务区的租金减几个月、减多少，由谁办？

## Taxes

question-vat-credit-route = 我们走哪一条退：按行业，还是按小微企业？申请到哪天为止？
question-transport-vat-q1 = 2022 年一季度的公共交通收入，免的税按 1% 算，对吗？
question-six-two-small = 六税两费减半，看的是“小型微利企业”，还是“小微企业”？我们算不算？
question-mfg-further-deferral = 已经缓缴的税费 2022 年 9 月以后还能再延吗，每一笔最晚哪个月缴？
question-tax-extension-approval = 延期缴税的申请最晚哪天交，能批几个月，由哪一级批？

## Guarantees, procurement

question-guarantee-rate-period = 担保费率 1% 是每年收，还是一笔贷款只收一次？
question-guarantee-trader = 个体工商户能不能也按小微企业的 1% 收？
question-guarantee-paid-already = 超过 1% 的部分已经交了的，退不退？
question-illegal-fees-deadline = “限期退回”是多少天之内退？
question-set-aside-limit = 预算正好 200 万元（工程 400 万元）：全部面向中小微企业，还是只预留 40%？
question-set-aside-suitable = 这个项目算不算“适宜中小微企业”，由谁定？
question-set-aside-goods = 超过 200 万元的货物、服务也预留 40% 以上吗？财库〔2022〕19号只写了工程。
question-price-deduction-works = 工程项目的价格扣除按 3%–5%，还是按方案的 6%–10%？

## Social insurance, staff

question-social-repay-date = 缓缴的社保费什么时候补：2023 年 1 月底，还是 2023 年底前分期补？
question-social-late-fee = 单位缓缴和补缴期间都免收滞纳金吗？方案只在个人缓缴那句写了。
question-social-employer-part = 缓缴的只是单位那部分，职工个人的还要照常交，对吗？
question-social-other-units = 律师事务所、会计师事务所、社会组织、事业单位能不能一样缓缴？
question-pension-base = 缓缴的月份以后补，缴费基数怎么定，会不会比现在高？
question-grant-days = “7日以上”要连续 7 天，还是加起来 7 天也算？
question-grant-headcount = 参保人数按停业那个月算，还是按申请那个月算？
question-grant-deadline = 留工补助申请到哪天截止？文件没有写日期。
question-grant-large = （八）写“中小微企业”，第 14 条写“企业”：大型企业能不能领？
question-refund-ratio = 新疆 2022 年稳岗返还的比例是多少，要不要申请？

## Loans, claims

question-loan-end-date = 贷款能延到哪天，要不要重新签合同？
question-loan-penalty = 合同里罚息上浮多少？延期的这段时间是不是不收罚息？
question-arrears-trader = 个体工商户被欠的款，能不能也按中小企业投诉？

## Travel, vehicles

question-deposit-qualifying = “符合条件的旅行社”是什么条件，我们符不符合？
question-deposit-makeup = 退的质保金是 2023 年底前补足吗？国家的通知当时写的是 2023-03-31。
question-taxi-other-company = 我们公司不在文件写的三家里，停运那些天的承包费也免吗？
question-taxi-days = 停运几天以谁的记录为准？一天按每月承包费的三十分之一算吗？
question-management-fee-share = 我们的管理费是免交还是减半，由哪个部门办？

## Law

question-legal-aid-wage = “新疆最低工资标准”按哪一档，阜康的收入标准是多少元？
question-notary-which = “特困行业、重点企业”有没有名单，我们算不算？
