# Pages, gates and groups of the questionnaire. The same ids stand in both languages.

## Pages: name in the list of sections, heading, why we ask

page-business = 企业情况
page-business-heading = 企业情况
page-business-why = 很多措施只给小微企业和个体工商户，先判定您属于哪一类。
page-impact = 疫情影响
page-impact-heading = 疫情对营业的影响
page-impact-why = 无法正常营业 7 日以上，可申请一次性留工补助。
page-staff = 员工与社保
page-staff-heading = 员工参加社会保险的情况
page-staff-why = 按参保人数发留工补助，三项社保费可缓缴到 2022 年底。
page-utilities = 水电气
page-utilities-heading = 水费、电费、燃气费
page-utilities-why = 受疫情影响有困难的小微企业和个体工商户欠费不停供，缓缴期间免收滞纳金。
page-rent = 房租
page-rent-heading = 经营场所的房租
page-rent-why = 租国有房屋的服务业小微企业和个体工商户，再减免 1 个月租金。
page-finance = 贷款与担保
page-finance-heading = 贷款与担保
page-finance-why = 政府性担保的小微企业担保费率为 1%，不得另收咨询费等费用；贷款可申请延期。
page-tax = 税费
page-tax-heading = 税费
page-tax-why = 税费都由您自行申报享受，可能已在申报表中享受。
page-procurement = 政府采购
page-procurement-heading = 政府采购和工程投标
page-procurement-why = 小微企业投标有预留份额、价格扣除，投标保证金可用保函。
page-sector = 行业专项
page-sector-heading = 旅行社、出租车、营运车辆等
page-sector-why = 符合条件的旅行社质保金可申请暂退，出租车停运费用可协调免收，年检可延期 2 个月。
page-services = 法律与公证
page-services-heading = 欠款、公证、维权和投诉
page-services-why = 法律咨询免费；欠款可投诉，公证费、法律援助和 12345 各有办法。

## Gates: which topics concern the business

gates-question = 哪些与您有关？
gates-hint = 答「没有」的，后面就不再问。答「不清楚」的，照样会问到。
gate-staff = 有员工在本单位参保
gate-utilities = 水、电、燃气有欠费，或想晚点交
gate-rent = 经营场所是租的
gate-finance = 有贷款，或找担保公司做过担保
gate-childcare = 有 3 岁以下的子女
gate-procurement = 参加政府采购或工程投标
gate-vehicles = 有出租车、营运车辆，或车辆快到年检
gate-tourism = 是旅行社，或是景区
gate-receivables = 被政府、事业单位或大企业欠款
gate-legal = 要办公证，或有劳动、法律纠纷
gate-registration = 要办登记，或要注销
rest-none = 其余都没有
rest-done = 每一行都答了
rest-open = 还有 { $n } 行没答
all-no = 这一组都选「否」

## Where the business is registered

register-question = 在哪里登记？
register-fukang = 阜康市
register-xpcc = 兵团（第六师）
register-elsewhere = 其他地方

## Insurance and its bill

insured-question = 以什么方式参保？
insured-unit = 以单位方式参保
insured-individual = 以个人身份参保
insured-none = 都没有参保
bill-question = 有缴费单吗？
bill-yes = 有，照单填
bill-no = 没有，按缴费基数算

## Days without normal business

stop-periods-question = 从哪天到哪天无法正常营业？
stop-periods-hint = 首尾两天都算。分几次停业的，可逐段添加。
stop-periods-first = 第一天
stop-periods-last = 最后一天
stop-periods-add = 再加一段
stop-periods-none = 没有停业
stop-periods-total = 首尾都算，共 { $days } 天

## Heads of groups

group-size = 规模有多大？
group-difficulty = 停业和困难
group-control = 所在区域管控的日子
group-registry = 登记和名录
group-supplies = 物资和仲裁
group-si-month = 单位每月应交多少？
group-si-month-hint = 看最近一张缴费单的「单位部分」，不含员工个人部分。
group-products = 想用哪些办法贷款？
group-bank = 银行有这些情况吗？
group-sales3 = 2022 年 3% 征收率的免税销售额？
group-cit-averages = 2022 年的季度平均数
group-credit = 留抵税额
group-refund-rules = 退税条件
group-rd-firm = 企业类型
group-transport = 公共交通的收入和进项
group-topics = 其他专题，有才展开

## Optional topics

topic-childcare = 3 岁以下子女
topic-cit = 企业所得税（小型微利）
topic-refund = 增值税留抵退税
topic-equipment = 购置设备
topic-vehicles = 购置乘用车
topic-rd = 研发费用
topic-deferred = 制造业缓缴过的税
topic-transport = 公共交通运输
topic-extension = 缴税有困难，想延期
topic-travel = 旅行社保证金
topic-taxi = 出租车
topic-inspection = 车辆年检
topic-receivables = 别人欠款
topic-notary = 公证
topic-labour = 劳动维权
topic-hotline = 12345 诉求
