<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AmendmentNotice</name>
    <message>
        <source>Amended class</source>
        <translation>更正后等次</translation>
    </message>
    <message>
        <source>Amended points</source>
        <translation>更正后总分</translation>
    </message>
    <message>
        <source>Amended rank</source>
        <translation>更正后名次</translation>
    </message>
    <message>
        <source>Amendment notice</source>
        <translation>考核结果更正通知</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Published points</source>
        <translation>原总分</translation>
    </message>
    <message>
        <source>Published rank</source>
        <translation>原名次</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>被考核单位</translation>
    </message>
    <message>
        <source>Sums, ranks and classes with these amendments:</source>
        <translation>更正后的总分、名次和等次如下：</translation>
    </message>
    <message>
        <source>The published result stays on file as it was; this notice is kept beside it. Whoever finds a further mistake is asked to say so.</source>
        <translation>原公布结果照原样存档，本通知附于其后。如发现其他差错，请及时反映。</translation>
    </message>
    <message>
        <source>The result of the assessment of {period} under {scheme} was published on {day}. The following points in it were not right and are amended:</source>
        <translation>{period}{scheme}考核结果已于{day}公布。经核实，其中下列得分有误，现予更正：</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原得分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>更正原因</translation>
    </message>
</context>
<context>
    <name>AppealReply</name>
    <message>
        <source>Decided by {by_whom} on {day}.</source>
        <translation>本决定由{by_whom}于{day}作出。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>Item: {item}.</source>
        <translation>涉及项目：{item}。</translation>
    </message>
    <message>
        <source>Papers handed in: {evidence}.</source>
        <translation>所附材料：{evidence}。</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>其他事项</translation>
    </message>
    <message>
        <source>Reply to an appeal</source>
        <translation>申诉答复书</translation>
    </message>
    <message>
        <source>The points are changed from {before} to {after}.</source>
        <translation>该项得分由{before}分调整为{after}分。</translation>
    </message>
    <message>
        <source>The reply is kept with the result of the assessment. Having appealed costs no point and is no reason to be treated worse.</source>
        <translation>本答复随考核结果一并存档。提出申诉不扣分，任何单位和个人不得因此区别对待。</translation>
    </message>
    <message>
        <source>The {before} points stay as they are.</source>
        <translation>该项得分维持{before}分不变。</translation>
    </message>
    <message>
        <source>What the appeal is about</source>
        <translation>申诉事项</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核查情况</translation>
    </message>
    <message>
        <source>Your appeal of {day} against the result of {subject} in the assessment of {period} under {scheme} was received. It was looked into, and this is the reply:</source>
        <translation>你单位{day}就{period}{scheme}考核中{subject}的结果提出的申诉收悉。经核查研究，现答复如下：</translation>
    </message>
    <message>
        <source>{decision}.</source>
        <translation>{decision}。</translation>
    </message>
</context>
<context>
    <name>BlankInspectionForm</name>
    <message>
        <source>0 to {most}</source>
        <translation>0至{most}</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>评分范围</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>For the village (signature):</source>
        <translation>村负责人（签字）：</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Inspector (signature):</source>
        <translation>检查人（签字）：</translation>
    </message>
    <message>
        <source>Item that is given points by hand</source>
        <translation>人工评分项目</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Reason, evidence</source>
        <translation>理由、佐证</translation>
    </message>
    <message>
        <source>Remark, evidence</source>
        <translation>备注、佐证</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Yes: in order. No: not in order; say in the remark what and where. Not seen: could not be looked at, and counts for neither. Sampled records are named by their numbers, never by names. The form judges the work of the village, never residents.</source>
        <translation>说明：“是”为符合要求；“否”为不符合，请在备注中写明地点和问题；“未看”为无法查看，不计入得分。抽查记录只写编号，不写姓名。本表检查村级工作，不评价居民。</translation>
    </message>
    <message>
        <source>drawn ____ wrong ____</source>
        <translation>抽＿＿件 不符＿＿件</translation>
    </message>
    <message>
        <source>whole village</source>
        <translation>全村</translation>
    </message>
    <message>
        <source>{group} ({people})</source>
        <translation>{group}（{people}人）</translation>
    </message>
    <message>
        <source>{round}: {village}</source>
        <translation>{round}检查表（{village}）</translation>
    </message>
    <message>
        <source>{township}    {scheme}    {people} people    Team: {team}    Days: {days}</source>
        <translation>{township}    {scheme}    全村{people}人    检查组：{team}    时间：{days}</translation>
    </message>
    <message>
        <source>□yes □no □not seen</source>
        <translation>□是 □否 □未看</translation>
    </message>
</context>
<context>
    <name>BlankRecordForm</name>
    <message>
        <source>{label} *</source>
        <translation>{label} ＊</translation>
    </message>
</context>
<context>
    <name>CarePaper</name>
    <message>
        <source>Account holder</source>
        <translation>开户人</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Answer of the national system</source>
        <translation>国家系统的结果</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Applicant (signature):</source>
        <translation>申请人（签名）：</translation>
    </message>
    <message>
        <source>Application for the childcare subsidy: intake slip</source>
        <translation>育儿补贴受理单</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Birth certificate no.</source>
        <translation>出生证编号</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Call your contacts whenever you need anything: papers, a doctor, help at home. They also ask after you from time to time. All of this is an offer. You may say at any time, without giving a reason, what you do not wish or that you wish nothing at all; no support that you receive depends on it.</source>
        <translation>有任何需要，如办手续、看病、家中需要帮手，都可以给联系人打电话；联系人平时也会问候您。这些都是服务，由您自愿接受。您可以随时说明不需要哪一项或者都不需要，不必说明原因，您享受的各项待遇不受影响。</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>婴幼儿</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>联系服务卡</translation>
    </message>
    <message>
        <source>Date: {day}</source>
        <translation>日期：{day}</translation>
    </message>
    <message>
        <source>Decided by township and county within {days} working days, until {day}.</source>
        <translation>乡镇初审和县级审核确认在{days}个工作日内完成，期限到{day}。</translation>
    </message>
    <message>
        <source>Decision of the county</source>
        <translation>县级审核确认意见</translation>
    </message>
    <message>
        <source>Expected (yuan)</source>
        <translation>预计金额（元）</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Family doctor</source>
        <translation>家庭医生</translation>
    </message>
    <message>
        <source>First review by the township</source>
        <translation>乡镇初审意见</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>就诊医院</translation>
    </message>
    <message>
        <source>Hukou address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办理单位</translation>
    </message>
    <message>
        <source>Other parent</source>
        <translation>另一方父母</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Relation to the child</source>
        <translation>与婴幼儿关系</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Situation and custody</source>
        <translation>家庭情形和抚养</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Taken in by: {name}</source>
        <translation>受理人：{name}</translation>
    </message>
    <message>
        <source>The applicant states that what is written here is true, that nobody else applies for this child, and agrees that it is used to decide on and to pay the childcare subsidy. The applicant may take this back or have it corrected at any time.</source>
        <translation>申请人声明：以上所填属实，没有他人为该婴幼儿申请；同意将以上信息用于育儿补贴的审核和发放。申请人可以随时撤回同意或者要求更正。</translation>
    </message>
    <message>
        <source>What may be expected; what is paid is decided by the county</source>
        <translation>预计可领金额（以县级审核确认为准）</translation>
    </message>
    <message>
        <source>What you tell your contacts is seen only by them and by who is responsible for them in this office.</source>
        <translation>您告诉联系人的情况，只有联系人和本单位负责此项工作的人能看到。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Your contact</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>(Seal)</source>
        <translation>（印章）</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Account the money is to go to</source>
        <translation>收款账户（惠民惠农“一卡通”）</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Applicant (signature or fingerprint):</source>
        <translation>申请人（签字或按手印）：</translation>
    </message>
    <message>
        <source>Applicant is paid by</source>
        <translation>本人发放单位</translation>
    </message>
    <message>
        <source>Applicant: {name}    Programme: {programme}</source>
        <translation>申请人：{name}　　项目：{programme}</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>对象类别</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Child and certificate</source>
        <translation>子女与光荣证</translation>
    </message>
    <message>
        <source>Child's name</source>
        <translation>子女姓名</translation>
    </message>
    <message>
        <source>Children, adopted ones included</source>
        <translation>子女（含收养）</translation>
    </message>
    <message>
        <source>Citizen ID</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Conditions that were found not to be met</source>
        <translation>认定不符合的条件</translation>
    </message>
    <message>
        <source>Confirmed by (village, police)</source>
        <translation>确认单位（村、派出所）</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条件核查</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Date:        year    month    day</source>
        <translation>日期：　　　　年　　月　　日</translation>
    </message>
    <message>
        <source>Date: {day}</source>
        <translation>日期：{day}</translation>
    </message>
    <message>
        <source>Day of the child's death</source>
        <translation>子女死亡日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>认定层级</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>承诺书</translation>
    </message>
    <message>
        <source>Declared by (signature or fingerprint):</source>
        <translation>承诺人（签字或按手印）：</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>死亡日期</translation>
    </message>
    <message>
        <source>Disability card no.</source>
        <translation>残疾人证号</translation>
    </message>
    <message>
        <source>Each box stands for itself. A “no” has no disadvantage for the application; a “yes” can be taken back at any time, for the future.</source>
        <translation>各项分别勾选。不同意的，不影响申请的办理；同意以后可以随时撤回，撤回以后不再使用。</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Entitled from</source>
        <translation>享受起始月份</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Ever born or adopted</source>
        <translation>曾生育</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据材料</translation>
    </message>
    <message>
        <source>Explained by:</source>
        <translation>讲解人：</translation>
    </message>
    <message>
        <source>Filled in for the applicant by:</source>
        <translation>代填人：</translation>
    </message>
    <message>
        <source>For special support</source>
        <translation>特别扶助补充项目</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>鉴定单位</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>鉴定日期</translation>
    </message>
    <message>
        <source>Grade found</source>
        <translation>鉴定等级</translation>
    </message>
    <message>
        <source>Grade on the card</source>
        <translation>残疾等级</translation>
    </message>
    <message>
        <source>Ground: {basis}.</source>
        <translation>依据：{basis}。</translation>
    </message>
    <message>
        <source>Guardian (child under 14):</source>
        <translation>监护人（不满十四周岁的）：</translation>
    </message>
    <message>
        <source>Handled by: {handler}    Responsible: {responsible}</source>
        <translation>经办人：{handler}　　责任人：{responsible}</translation>
    </message>
    <message>
        <source>Handled by: {name}</source>
        <translation>经办人：{name}</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>Hukou</source>
        <translation>户口性质</translation>
    </message>
    <message>
        <source>Hukou address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>I have read this or had it read to me. Signature:</source>
        <translation>以上内容本人已经看过或者听人讲过。签字：</translation>
    </message>
    <message>
        <source>I have read what stands above and it is true. I agree that the village, the township and the county check it for this application. I shall say so when something of it changes.</source>
        <translation>以上内容本人已经看过，情况属实。本人同意村、乡镇和县级为办理本申请核对以上信息；情况有变化时，本人及时说明。</translation>
    </message>
    <message>
        <source>I know that the village, the township and the county check this for the application, and for nothing else.</source>
        <translation>本人知道村、乡镇和县级只为办理本申请核对以上信息，不作其他用途。</translation>
    </message>
    <message>
        <source>I was told that the application may be withdrawn before it is decided, at no disadvantage.</source>
        <translation>本人已被告知：作出决定以前可以撤回申请，不受任何不利影响。</translation>
    </message>
    <message>
        <source>I, {name}, citizen ID {citizen_id}, living at {address}, apply for {programme} and declare of my own will:</source>
        <translation>本人{name}，公民身份号码{citizen_id}，住{address}，申请{programme}，自愿作出以下承诺：</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>有异议怎么办</translation>
    </message>
    <message>
        <source>Instead of the following papers, which I cannot hand in, I declare what they would show: {papers}.</source>
        <translation>下列材料本人无法提供，以本承诺代替：{papers}。</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>It is worked on in this time: {term}.</source>
        <translation>办理时限：{term}。</translation>
    </message>
    <message>
        <source>Keep this receipt. To ask how far it is: {office}, telephone {phone}, number {number}. There is no charge.</source>
        <translation>请保存本回执。查询办理进度请联系{office}，电话{phone}，报编号{number}。办理不收取任何费用。</translation>
    </message>
    <message>
        <source>Kind on the card</source>
        <translation>残疾类别</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>现居住地</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>现存活</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Notice of papers still needed</source>
        <translation>补正通知书</translation>
    </message>
    <message>
        <source>Notice of refusal</source>
        <translation>不予办理通知书</translation>
    </message>
    <message>
        <source>Notice on personal information, and consent</source>
        <translation>个人信息处理告知书及同意书</translation>
    </message>
    <message>
        <source>On {day} this office received from {name} ({village}) an application for {programme}.</source>
        <translation>{day}，本单位收到{name}（{village}）提交的“{programme}”申请。</translation>
    </message>
    <message>
        <source>Only-child certificate</source>
        <translation>独生子女证</translation>
    </message>
    <message>
        <source>Or ask {county} for administrative reconsideration within 60 days of receiving this notice, or go to the people's court within 6 months, as the law provides.</source>
        <translation>也可以依法在收到本通知之日起60日内向{county}申请行政复议，或者在6个月内向人民法院提起行政诉讼。</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>已领取至</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料名称</translation>
    </message>
    <message>
        <source>Paper no.</source>
        <translation>证明文号</translation>
    </message>
    <message>
        <source>Paper still needed</source>
        <translation>需要补充的材料</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料核对</translation>
    </message>
    <message>
        <source>Papers that other offices hold need not be fetched if we can see them ourselves; for those marked so a written declaration will do. We gladly help: {contact}, telephone {phone}.</source>
        <translation>能够自行核查的材料不需要您开具；注明可以承诺的，书面承诺即可。有困难请联系{contact}，电话{phone}。</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Please hand them in at {office} as soon as you can. The time until then is not counted as time we need for the decision; the application stays open and you lose nothing.</source>
        <translation>请尽快交到{office}。补正的时间不计入办理时限；申请继续保留，您的待遇不受影响。</translation>
    </message>
    <message>
        <source>Please hand them in by {day} at {office}. The time until then is not counted as time we need for the decision. Say so if you need longer: the application stays open and you lose nothing.</source>
        <translation>请于{day}前交到{office}。补正的时间不计入办理时限。需要更长时间的请告诉我们，申请继续保留，待遇不受影响。</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Purpose and kinds of data</source>
        <translation>处理目的和信息种类</translation>
    </message>
    <message>
        <source>Read out or explained by: {name}</source>
        <translation>宣读（讲解）人：{name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>需要补正的原因：{reason}</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reasons for applying</source>
        <translation>申请理由</translation>
    </message>
    <message>
        <source>Receipt given to (signature):</source>
        <translation>领取回执人（签字）：</translation>
    </message>
    <message>
        <source>Receipt of an application</source>
        <translation>受理回执</translation>
    </message>
    <message>
        <source>Receipt of an application (kept by the office)</source>
        <translation>受理回执（存根）</translation>
    </message>
    <message>
        <source>Received by (signature):                Year    Month    Day</source>
        <translation>收件人（签字）：　　　　　　　　　年　　月　　日</translation>
    </message>
    <message>
        <source>Received by: {name}</source>
        <translation>收件人：{name}</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Relation (1-4)</source>
        <translation>与本人关系（填1—4）</translation>
    </message>
    <message>
        <source>Relation: 1 child of applicant and spouse; 2 of the applicant, not of the spouse; 3 of the spouse, not of the applicant; 4 of neither. Adopted children are counted.</source>
        <translation>与本人关系：1本人及配偶亲生；2本人亲生、非配偶亲生；3非本人亲生、配偶亲生；4非本人及配偶亲生。收养的子女一并填写。</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>责任人：{name}</translation>
    </message>
    <message>
        <source>Review sheet: {programme}</source>
        <translation>{programme}审核表</translation>
    </message>
    <message>
        <source>Sensitive personal information</source>
        <translation>敏感个人信息</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Should more be paid to me than I am owed, I give it back; what I am still owed is paid to me.</source>
        <translation>多领的资金本人予以退回；少发的，由经办单位补发给本人。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>变动日期</translation>
    </message>
    <message>
        <source>Spouse (stays empty where there is none)</source>
        <translation>配偶（没有的不填）</translation>
    </message>
    <message>
        <source>Spouse is paid by</source>
        <translation>配偶发放单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Tell {office} within {days} days of receiving this notice, in writing or by word of mouth, telephone {phone}: the case is then looked at again and you are answered in writing.</source>
        <translation>可以在收到本通知之日起{days}日内，以书面或者口头方式向{office}申请复核，电话{phone}。我们重新审核，并书面答复您。</translation>
    </message>
    <message>
        <source>To examine and pay {programme}: {kinds}. Ground: {basis}. The office does what the law asks of it (Personal Information Protection Law Art. 13 (3), Art. 34); for this no consent is asked.</source>
        <translation>为审核和发放“{programme}”，需要处理：{kinds}。依据：{basis}。这是履行法定职责所必需（《个人信息保护法》第十三条第一款第三项、第三十四条），不需要另行取得同意。</translation>
    </message>
    <message>
        <source>What I declare: {room}</source>
        <translation>承诺事项：{room}</translation>
    </message>
    <message>
        <source>What I wrote in the application and the papers I handed in are true and complete.</source>
        <translation>本人填写的内容和提交的材料真实、完整。</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>审核结果</translation>
    </message>
    <message>
        <source>What you decide yourself</source>
        <translation>由您自己决定的事项</translation>
    </message>
    <message>
        <source>When marriage, children, hukou, address or account change, or when a condition is no longer met, I tell the village or the township within 30 days.</source>
        <translation>婚姻、子女、户口、住址、账户发生变化，或者不再符合条件的，本人在30日内告知村或者乡镇。</translation>
    </message>
    <message>
        <source>Who else receives data</source>
        <translation>还有谁会收到信息</translation>
    </message>
    <message>
        <source>Who processes the data</source>
        <translation>谁处理您的信息</translation>
    </message>
    <message>
        <source>Year    Month    Day</source>
        <translation>　　　　年　　月　　日</translation>
    </message>
    <message>
        <source>You may apply again at any time when something has changed or new papers are found. Papers you handed in are given back on request.</source>
        <translation>情况有变化或者有新的材料的，可以随时重新申请。需要退回已交材料的，请告诉我们。</translation>
    </message>
    <message>
        <source>You may see and copy what is kept about you, have it corrected or completed, have the rules explained, withdraw a consent, and ask for deletion where the law provides for it, at the office named above. You may also complain to the cyberspace administration. For a child under 14 a parent or guardian decides.</source>
        <translation>您可以向上述单位查阅、复制、更正、补充自己的信息，要求说明处理规则，撤回同意；符合法律规定的，可以要求删除。您也可以向网信部门投诉。不满十四周岁的未成年人，由父母或者其他监护人决定。</translation>
    </message>
    <message>
        <source>Your application for {programme} of {day} is with us. Before it can go on, these papers are still needed:</source>
        <translation>您于{day}提交的“{programme}”申请收悉。继续办理还需要补充下列材料：</translation>
    </message>
    <message>
        <source>Your application for {programme} of {day} was examined. On {decided} it was decided that it cannot be granted.</source>
        <translation>您于{day}提交的“{programme}”申请已经审核。{decided}决定不予办理。</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>您的权利</translation>
    </message>
    <message>
        <source>boys {boys}, girls {girls}</source>
        <translation>男{boys}人，女{girls}人</translation>
    </message>
    <message>
        <source>cut here</source>
        <translation>沿此线裁开</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>grade 1</source>
        <translation>一级</translation>
    </message>
    <message>
        <source>grade 2</source>
        <translation>二级</translation>
    </message>
    <message>
        <source>grade 3</source>
        <translation>三级</translation>
    </message>
    <message>
        <source>hearing and speech</source>
        <translation>听力语言</translation>
    </message>
    <message>
        <source>intellect</source>
        <translation>智力</translation>
    </message>
    <message>
        <source>limbs</source>
        <translation>肢体</translation>
    </message>
    <message>
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>mind</source>
        <translation>精神</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>no</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核查</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>sight</source>
        <translation>视力</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>{kinds}. They are needed so that nobody else is paid in your place. If they became known to others, your money or your dignity could be harmed; therefore they are kept encrypted, shown only to those who work on your case, and never published.</source>
        <translation>{kinds}。处理这些信息是为了确保资金发给您本人。一旦泄露，可能使您的财产或者人格尊严受到损害，因此加密保存，只有办理本事项的人员可以看到，不对外公开。</translation>
    </message>
    <message>
        <source>{office} (seal)</source>
        <translation>{office}（印章）</translation>
    </message>
    <message>
        <source>{office}, {address}; contact {contact}, telephone {phone}.</source>
        <translation>{office}，地址：{address}；联系人：{contact}，电话：{phone}。</translation>
    </message>
    <message>
        <source>{receivers}. Each receives only what it needs for this case; what left the office is recorded.</source>
        <translation>{receivers}。各方只收到办理本事项所必需的信息；每次提供都有记录。</translation>
    </message>
    <message>
        <source>{retention}; after that it is deleted or made anonymous.</source>
        <translation>{retention}；期满以后删除或者匿名处理。</translation>
    </message>
    <message>
        <source>{text}    □ I agree    □ I do not agree</source>
        <translation>{text}　　□ 同意　□ 不同意</translation>
    </message>
    <message>
        <source>{township}    Case no.: {number}    Programme: {programme}    Filled in on: {day}</source>
        <translation>{township}　　编号：{number}　　项目：{programme}　　填表日期：{day}</translation>
    </message>
    <message>
        <source>{township}    {village}    Case no.: {number}</source>
        <translation>{township}　　{village}　　编号：{number}</translation>
    </message>
</context>
<context>
    <name>Circular</name>
    <message>
        <source>= {rank}</source>
        <translation>并列{rank}</translation>
    </message>
    <message>
        <source>Attachments: </source>
        <translation>附件：</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Commended</source>
        <translation>予以表扬</translation>
    </message>
    <message>
        <source>Copy: </source>
        <translation>抄送：</translation>
    </message>
    <message>
        <source>Corrections of a published result</source>
        <translation>对已公布结果的更正</translation>
    </message>
    <message>
        <source>For good service and true records are commended:</source>
        <translation>下列对象服务到位、记录真实，予以表扬：</translation>
    </message>
    <message>
        <source>In its tier</source>
        <translation>组内名次</translation>
    </message>
    <message>
        <source>Most to gain</source>
        <translation>需要改进</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Points were lost mainly where work was not finished or not recorded:</source>
        <translation>下列对象失分主要在工作未完成或未记录：</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>{day}印发</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Rank {rank} is shared by {count}, with equal points: {names}.</source>
        <translation>并列第{rank}名的有{count}个，得分相同：{names}。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Results of the assessment</source>
        <translation>考核结果</translation>
    </message>
    <message>
        <source>The assessment looks only at whether the services owed by village organisations were carried out. It does not judge any resident, and no birth, parity, sex ratio or contraceptive choice earns or costs a point.</source>
        <translation>考核只看村级组织应尽的服务是否落实，只评工作，不评群众；出生人数、孩次、性别比和避孕选择一律不作为加分、扣分的依据。</translation>
    </message>
    <message>
        <source>The following villages lost points mainly where work was not finished or not recorded. The township will help them improve; the interests of residents are not affected in any way:</source>
        <translation>以下村因工作未完成或者记录不完整失分较多，将安排力量予以帮助，促其改进；群众的各项权益不受任何影响：</translation>
    </message>
    <message>
        <source>The following villages served well and kept true records. They are commended:</source>
        <translation>以下村服务到位、记录真实，予以表扬：</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Villages commended</source>
        <translation>予以表扬的村</translation>
    </message>
    <message>
        <source>Villages with the most to gain</source>
        <translation>需要帮助改进的村</translation>
    </message>
    <message>
        <source>Work required</source>
        <translation>下一步工作要求</translation>
    </message>
    <message>
        <source>{count} took part; the full mark is {max_points} points. The results:</source>
        <translation>参加考核的共{count}个，满分{max_points}分，结果如下：</translation>
    </message>
    <message>
        <source>{count} villages took part; the full mark is {max_points} points. The results:</source>
        <translation>参加考核的村（社区）共{count}个，满分{max_points}分，结果如下：</translation>
    </message>
    <message>
        <source>{issuer} Document</source>
        <translation>{issuer}文件</translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}。</translation>
    </message>
    <message>
        <source>{village}. {text}</source>
        <translation>{village}。{text}</translation>
    </message>
</context>
<context>
    <name>DataDictionary</name>
    <message>
        <source>Appendix: code lists</source>
        <translation>附录　代码表</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感程度</translation>
    </message>
    <message>
        <source>Table {table}</source>
        <translation>数据表 {table}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{key}; source: {origin}</source>
        <translation>{key}　来源：{origin}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}、{title}</translation>
    </message>
</context>
<context>
    <name>DrawSheet</name>
    <message>
        <source>1. For each group of a village that has people, SHA-256 is computed over the line “seed|village|{label}|group” in UTF-8, and the groups stand in the order of the digests, the smallest first.</source>
        <translation>1．对村内每个有人的组，以UTF-8编码计算“种子|村名|{label}|组名”的SHA-256摘要，各组按摘要从小到大排列。</translation>
    </message>
    <message>
        <source>2. Those go first that were not drawn yet in this cycle of the year; when all have been drawn, a new cycle begins and the order goes on with the others.</source>
        <translation>2．本年度这一遍尚未抽过的组在前；全部抽过一遍以后开始下一遍，其余的组按同样次序接着抽。</translation>
    </message>
    <message>
        <source>3. From the top, a quarter of the groups is drawn (rounded up), then further ones until they hold 1,000 people. A village with fewer than 1,000 people is looked at as a whole.</source>
        <translation>3．从前往后抽取四分之一的组（不足一组按一组计），所抽各组合计不足1000人的继续抽取补足；全村不足1000人的，整村检查。</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>第几遍</translation>
    </message>
    <message>
        <source>Digest, first 16 digits</source>
        <translation>摘要（前16位）</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Drawn by (signature):</source>
        <translation>抽签人（签字）：</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Round in the digest</source>
        <translation>摘要中的轮次</translation>
    </message>
    <message>
        <source>Seed, announced before the draw</source>
        <translation>抽签前公布的种子</translation>
    </message>
    <message>
        <source>To repeat it on any computer: printf '%s' 'seed|village|{label}|group' | sha256sum. Every digest below must come out the same.</source>
        <translation>复核办法（任何电脑均可）：printf '%s' '种子|村名|{label}|组名' | sha256sum，结果应与下表摘要一致。</translation>
    </message>
    <message>
        <source>Why it was drawn again</source>
        <translation>重新抽签的原因</translation>
    </message>
    <message>
        <source>Witness (signature):</source>
        <translation>见证人（签字）：</translation>
    </message>
    <message>
        <source>the village without groups</source>
        <translation>全村（未分组）</translation>
    </message>
    <message>
        <source>{number}. {village}</source>
        <translation>{number}．{village}</translation>
    </message>
    <message>
        <source>{people} people, {groups} groups with {drawn} people drawn</source>
        <translation>全村{people}人，检查{groups}个组、{drawn}人</translation>
    </message>
    <message>
        <source>{round}: draw of the groups</source>
        <translation>{round}抽签单</translation>
    </message>
    <message>
        <source>{township}    Drawn on {day}    Draw no. {number}</source>
        <translation>{township}    抽签日期：{day}    第{number}次抽签</translation>
    </message>
    <message>
        <source>✓ added</source>
        <translation>✓ 补足人数</translation>
    </message>
    <message>
        <source>✓ quarter</source>
        <translation>✓ 四分之一</translation>
    </message>
    <message>
        <source>✓ whole village</source>
        <translation>✓ 整村</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Ask the family before anything is changed. Findings concern the records only; nobody is judged by them.</source>
        <translation>说明：请与本人或家庭核实后再更正。本清单只核对登记数据，不对任何人作评价；签字交回后由乡镇逐条登记处理结果。</translation>
    </message>
    <message>
        <source>Data findings to put right</source>
        <translation>数据核查清单</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>处理日期</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Liaison of the township:</source>
        <translation>乡镇包村人员：</translation>
    </message>
    <message>
        <source>Name (household)</source>
        <translation>姓名（户号）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Returned on:      Year    Month    Day</source>
        <translation>交回日期：　　　　年　　月　　日</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>核查规则</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Village in charge (signature):</source>
        <translation>村负责人（签字）：</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核查情况</translation>
    </message>
    <message>
        <source>{title}, {village}</source>
        <translation>{title}　{village}</translation>
    </message>
    <message>
        <source>{township}    Village: {village}    Checked on {day}    {count} findings</source>
        <translation>{township}　　{village}　　核查日期：{day}　　共{count}条</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Amendment notice</source>
        <translation>考核结果更正通知</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请表</translation>
    </message>
    <message>
        <source>Blank inspection form</source>
        <translation>督查检查表（空白）</translation>
    </message>
    <message>
        <source>Certificate of a public notice</source>
        <translation>公示证明</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>考核图表</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>考核情况通报</translation>
    </message>
    <message>
        <source>Contact card of a family</source>
        <translation>联系服务卡</translation>
    </message>
    <message>
        <source>Data dictionary</source>
        <translation>数据字典</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>承诺书</translation>
    </message>
    <message>
        <source>Draw of an inspection round</source>
        <translation>督查抽签单</translation>
    </message>
    <message>
        <source>Findings to put right</source>
        <translation>数据核查清单</translation>
    </message>
    <message>
        <source>Intake slip of the childcare subsidy</source>
        <translation>育儿补贴受理单</translation>
    </message>
    <message>
        <source>Leaflet of policies</source>
        <translation>政策一览</translation>
    </message>
    <message>
        <source>Letter about support for families</source>
        <translation>家庭服务政策告知书</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Minutes of a village meeting</source>
        <translation>评议会议记录</translation>
    </message>
    <message>
        <source>Monthly slip of changes</source>
        <translation>人口动态信息报告单</translation>
    </message>
    <message>
        <source>Notice asking money back</source>
        <translation>追回通知</translation>
    </message>
    <message>
        <source>Notice of papers still needed</source>
        <translation>补正通知书</translation>
    </message>
    <message>
        <source>Notice of refusal</source>
        <translation>不予办理通知书</translation>
    </message>
    <message>
        <source>Notice of the end of a support</source>
        <translation>退出告知书</translation>
    </message>
    <message>
        <source>Notice on personal information, and consent</source>
        <translation>个人信息告知及同意书</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Receipt of an application</source>
        <translation>受理回执</translation>
    </message>
    <message>
        <source>Record form</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>Rectification notice</source>
        <translation>整改通知书</translation>
    </message>
    <message>
        <source>Reply to a rectification notice</source>
        <translation>整改情况回复表</translation>
    </message>
    <message>
        <source>Reply to an appeal</source>
        <translation>申诉答复书</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>审核表</translation>
    </message>
    <message>
        <source>Scheme booklet</source>
        <translation>考核办法手册</translation>
    </message>
    <message>
        <source>Village score sheet</source>
        <translation>村级考核评分表</translation>
    </message>
    <message>
        <source>Village worker's card</source>
        <translation>工作员考核卡</translation>
    </message>
    <message>
        <source>Yearly comparison</source>
        <translation>年度对比表</translation>
    </message>
</context>
<context>
    <name>MonthlyChangeSlip</name>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Births</source>
        <translation>出生情况</translation>
    </message>
    <message>
        <source>Births: {births}. Parts one and two together: movements {movements}, deaths {deaths}, births {births}; {total} lines in all.</source>
        <translation>合计：出生{births}人。（一）（二）两表总计：人口变动{movements}人，死亡{deaths}人，出生{births}人，共{total}人次。</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>婴儿姓名</translation>
    </message>
    <message>
        <source>Citizen ID</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Citizen ID of the child</source>
        <translation>婴儿公民身份号码</translation>
    </message>
    <message>
        <source>Citizen ID of the mother</source>
        <translation>母亲公民身份号码</translation>
    </message>
    <message>
        <source>Date of change</source>
        <translation>变动日期</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>死亡日期</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>死亡情况</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父亲姓名</translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation>填表人：</translation>
    </message>
    <message>
        <source>First marriage</source>
        <translation>初婚日期</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Head of the unit (signature):</source>
        <translation>单位负责人（签字）：</translation>
    </message>
    <message>
        <source>Household no.</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Hukou nature</source>
        <translation>户口性质</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>变动类别</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Monthly slip of changes</source>
        <translation>人口动态信息报告单</translation>
    </message>
    <message>
        <source>Monthly slip of changes (one)</source>
        <translation>人口动态信息报告单（一）</translation>
    </message>
    <message>
        <source>Monthly slip of changes (two)</source>
        <translation>人口动态信息报告单（二）</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲姓名</translation>
    </message>
    <message>
        <source>Movements: in, out, married, divorced</source>
        <translation>人口变动情况（迁入、迁出、结婚、离婚）</translation>
    </message>
    <message>
        <source>Movements: {named}; {movements} in all. Deaths: {deaths}.</source>
        <translation>合计：{named}，人口变动小计{movements}人；死亡{deaths}人。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No changes this month.</source>
        <translation>本月无变动。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Order of birth (for statistics)</source>
        <translation>孩次
（统计用）</translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Reported on:      Year    Month    Day</source>
        <translation>报出日期：　　　　年　　月　　日</translation>
    </message>
    <message>
        <source>Residence, or moved from or to</source>
        <translation>现居住地
（迁自、迁往）</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶姓名</translation>
    </message>
    <message>
        <source>{kind} {count}</source>
        <translation>{kind}{count}人</translation>
    </message>
    <message>
        <source>{title}, {village}, {month}</source>
        <translation>{title}　{village}　{month}</translation>
    </message>
    <message>
        <source>{township}    Unit: {village}    Month: {month}    Due at the township by {day}</source>
        <translation>{township}　　填报单位：{village}　　报告月份：{month}　　报乡镇时限：{day}前</translation>
    </message>
</context>
<context>
    <name>NoticePaper</name>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Certificate of a public notice</source>
        <translation>公示证明</translation>
    </message>
    <message>
        <source>Chair (signature):</source>
        <translation>主持人（签字）：</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Files kept by the office</source>
        <translation>本单位留存的照片</translation>
    </message>
    <message>
        <source>For</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>From {start} to {end}, {term}; the day of posting is not counted.</source>
        <translation>{start}至{end}，共{term}（张贴当日不计）。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Handled by: {handler}    Responsible: {responsible}</source>
        <translation>经办人：{handler}    责任人：{responsible}</translation>
    </message>
    <message>
        <source>How to object</source>
        <translation>异议反映方式</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>Members present (signatures):</source>
        <translation>到会人员（签字）：</translation>
    </message>
    <message>
        <source>Minutes (signature):</source>
        <translation>记录人（签字）：</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>公示时间</translation>
    </message>
    <message>
        <source>Photo before it was taken down (glue here)</source>
        <translation>撤下前照片（粘贴处）</translation>
    </message>
    <message>
        <source>Photo when it was posted (glue here)</source>
        <translation>张贴时照片（粘贴处）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到人数</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The notice “{title}” ({number}) with {count} people was posted at {place} on {start} and taken down on {end}. Its period of {term} was kept in full.</source>
        <translation>《{title}》（{number}，共{count}人）于{start}在{place}张贴，于{end}撤下，公示期{term}，期满后撤下。</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>What was discussed</source>
        <translation>评议情况</translation>
    </message>
    <message>
        <source>Whoever knows of something that is not right may say so during the period by visit, telephone or letter to {office}, telephone {phone}. Nobody has to give a name, and who objected is neither written down nor told to anyone. Please do not photograph or spread this list.</source>
        <translation>公示期内，如认为公示内容与事实不符，可通过来访、电话、书信等方式向{office}反映，电话：{phone}。反映情况可以不具姓名，本单位不登记、不透露反映人。请勿拍摄、传播本名单。</translation>
    </message>
    <message>
        <source>day to be written in</source>
        <translation>    年  月  日</translation>
    </message>
    <message>
        <source>{place}.</source>
        <translation>{place}。</translation>
    </message>
    <message>
        <source>{village}: minutes of the meeting on applications</source>
        <translation>{village}评议会议记录</translation>
    </message>
</context>
<context>
    <name>OfferLetter</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A letter about support for families</source>
        <translation>家庭服务政策告知书</translation>
    </message>
    <message>
        <source>Hello! When we put the register in order we saw that {reason}. Perhaps you can apply for: {programme}. This letter tells you of it and decides nothing; whether the conditions are met is looked at after you apply.</source>
        <translation>您好！我们整理登记资料时看到，{reason}，您可能可以申请{programme}。这是政策告知，不是审批结果，是否符合条件在申请以后按规定审核。</translation>
    </message>
    <message>
        <source>If you would like to apply, please bring: {papers}. What is missing can follow later.</source>
        <translation>愿意申请的，请带好：{papers}。一时不齐的可以后补。</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>姓名：{name}</translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation>回　执</translation>
    </message>
    <message>
        <source>Signature:                  Telephone:</source>
        <translation>签字：　　　　　　　　　电话：</translation>
    </message>
    <message>
        <source>To {office}:</source>
        <translation>{office}：</translation>
    </message>
    <message>
        <source>What is needed we tell you in person; if you like, somebody comes to your home.</source>
        <translation>需要哪些材料，由工作人员当面告知；您愿意的话，也可以上门说明。</translation>
    </message>
    <message>
        <source>Where to ask: {place_and_time}; {contact}, telephone {telephone}. It costs nothing.</source>
        <translation>咨询和办理：{place_and_time}；联系人{contact}，电话{telephone}。全程不收费。</translation>
    </message>
    <message>
        <source>Whether you apply is up to you. If you do not wish it, tell us or send the slip back: we will not ask again unless you want us to, and no other service depends on it.</source>
        <translation>是否申请由您自愿决定。暂不需要的，告诉我们或者交回回执即可；除非您再提出，我们不再询问，其他服务不受影响。</translation>
    </message>
    <message>
        <source>Year    Month    Day</source>
        <translation>　　年　　月　　日</translation>
    </message>
    <message>
        <source>cut here and send back</source>
        <translation>沿此线剪下交回</translation>
    </message>
    <message>
        <source>□ I would like to know more    □ I would like to apply    □ Not for now, please do not ask again</source>
        <translation>□ 想进一步了解　　□ 愿意申请　　□ 暂不需要，请不再询问</translation>
    </message>
</context>
<context>
    <name>OfficePaper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第{page}页　共{pages}页</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>(Seal)</source>
        <translation>（印章）</translation>
    </message>
    <message>
        <source>({number}) </source>
        <translation>（{number}）</translation>
    </message>
    <message>
        <source>{addressee}:</source>
        <translation>{addressee}：</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}、{title}</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>Ask</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>所需材料</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>待遇</translation>
    </message>
</context>
<context>
    <name>RecoveryNotice</name>
    <message>
        <source>Decided on {day}; handled by {handler}, responsible {responsible}. Please bring this letter when you pay, and ask for a receipt. If you cannot pay at once, come and agree on parts.</source>
        <translation>本决定于{day}作出，经办人{handler}，责任人{responsible}。退款时请携带本通知并索取收据。一次退回有困难的，可到办公室商定分期退回。</translation>
    </message>
    <message>
        <source>For {months} you were paid {amount} yuan of “{programme}” that is not owed.</source>
        <translation>您{months}的“{programme}”资金多发{amount}元。</translation>
    </message>
    <message>
        <source>If you think that this is wrong, tell the family-services office: it looks at the case again and answers in writing. Asking costs you no other support.</source>
        <translation>您认为有误的，可向家庭服务办公室提出，我们将重新核对并书面答复。提出异议不影响您享受其他待遇。</translation>
    </message>
    <message>
        <source>Notice asking money back</source>
        <translation>关于退回多发资金的通知</translation>
    </message>
    <message>
        <source>Of this {repaid} yuan have come back; {open} yuan are still open.</source>
        <translation>其中已退回{repaid}元，尚待退回{open}元。</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>原因：{reason}。</translation>
    </message>
</context>
<context>
    <name>RectificationNotice</name>
    <message>
        <source>A review may be asked for in writing within {appeal_days} working days of this notice; the township answers within {reply_days} working days. Asking never costs a point.</source>
        <translation>对本通知书有异议的，可在收到之日起{appeal_days}个工作日内书面申请复核，我们将在{reply_days}个工作日内答复。申请复核不扣分。</translation>
    </message>
    <message>
        <source>Handled by: {name}</source>
        <translation>经办人：{name}</translation>
    </message>
    <message>
        <source>How to report</source>
        <translation>报告方式</translation>
    </message>
    <message>
        <source>If you disagree</source>
        <translation>异议和复核</translation>
    </message>
    <message>
        <source>In charge: {name}</source>
        <translation>负责人：{name}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>考核内容</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>工作界限</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Only the work named above is to be put right: nothing may be levied from residents, nobody may be made to attend a check, and no personal data beyond what the work needs may be collected.</source>
        <translation>整改只针对上述工作：不得向群众摊派费用，不得强制群众参加检查，不得超出工作需要收集个人信息。</translation>
    </message>
    <message>
        <source>Receipt of a rectification notice</source>
        <translation>整改通知书回执</translation>
    </message>
    <message>
        <source>Received by (signature):                 Telephone:</source>
        <translation>签收人（签名）：　　　　　　　　　联系电话：</translation>
    </message>
    <message>
        <source>Received on: {day}    Last day ({term}): {day}</source>
        <translation>签收日期：{day}　截止日（{term}）：{day}</translation>
    </message>
    <message>
        <source>Rectification notice</source>
        <translation>整改通知书</translation>
    </message>
    <message>
        <source>Sign the receipt below and send it back at once. When the work is finished, fill in the reply form and send it to {office} with proof; the township then looks again. Whoever needs help may ask {contact}, telephone {telephone}.</source>
        <translation>请即签署回执并送回。整改完成后，填写整改情况回复表，连同佐证材料报{office}，由镇里复查。需要协助的，可与{contact}联系，电话{telephone}。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>The term is {term} from the receipt of this notice: by {day} if it is received on the day of issue. The day of receipt itself is not counted; a last day off moves to the next working day. If it cannot be done in that time, say so before the term ends and agree on a new one.</source>
        <translation>请自签收本通知书之日起{term}内完成整改；下达当日签收的，截止日为{day}。签收当日不计入期限，最后一日为休息日的，顺延至下一个工作日。确有困难的，请在期满前说明并商定新的期限。</translation>
    </message>
    <message>
        <source>To {office}:</source>
        <translation>{office}：</translation>
    </message>
    <message>
        <source>Under {basis}, {occasion} found that the following work of {party} needs to be put right. The findings and what is required are:</source>
        <translation>依据{basis}，经{occasion}，发现{party}下列工作需要整改。现将问题和要求通知如下：</translation>
    </message>
    <message>
        <source>We received rectification notice {number} with {count} findings.</source>
        <translation>我单位已收到{number}整改通知书，共列{count}个问题。</translation>
    </message>
    <message>
        <source>What is required</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Year    Month    Day</source>
        <translation>　　年　　月　　日</translation>
    </message>
    <message>
        <source>cut here and send back</source>
        <translation>沿此线裁下寄回</translation>
    </message>
    <message>
        <source>{occasion} found that the following work of {party} needs to be put right. The findings and what is required are:</source>
        <translation>经{occasion}，发现{party}下列工作需要整改。现将问题和要求通知如下：</translation>
    </message>
    <message>
        <source>{village}, signed for the village:</source>
        <translation>{village}负责人（签字）：</translation>
    </message>
</context>
<context>
    <name>RectificationReply</name>
    <message>
        <source>Date:      Year    Month    Day</source>
        <translation>日期：　　　年　　月　　日</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation>填写人：</translation>
    </message>
    <message>
        <source>In charge (seal):</source>
        <translation>负责人（盖章）：</translation>
    </message>
    <message>
        <source>In charge at the township:</source>
        <translation>镇负责人：</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Proof enclosed</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Re-checked by:</source>
        <translation>复查人：</translation>
    </message>
    <message>
        <source>Reply to a rectification notice</source>
        <translation>整改情况回复表</translation>
    </message>
    <message>
        <source>Result of the re-check</source>
        <translation>复查结果</translation>
    </message>
    <message>
        <source>To be sent to {office} by the last day.</source>
        <translation>请于截止日前报送{office}。</translation>
    </message>
    <message>
        <source>What the re-check saw</source>
        <translation>复查情况</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Write about the work, not about residents: no names and no ID numbers of residents. Nothing is closed before the re-check.</source>
        <translation>本表只写工作情况，不写居民姓名和身份证号码。复查合格后方可销号。</translation>
    </message>
    <message>
        <source>{township}    {village}    Notice {number}    Last day {day}</source>
        <translation>{township}　　{village}　　文号：{number}　　截止日：{day}</translation>
    </message>
    <message>
        <source>□ in order      □ not in order</source>
        <translation>□ 合格　　　□ 不合格</translation>
    </message>
</context>
<context>
    <name>SchemeBooklet</name>
    <message>
        <source>Classes</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>How it is scored, and what it rests on</source>
        <translation>计分办法及依据</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>考核项</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>When</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>指标说明</translation>
    </message>
</context>
<context>
    <name>VillageScoreSheet</name>
    <message>
        <source>({period})</source>
        <translation>（{period}）</translation>
    </message>
    <message>
        <source>Added and taken off</source>
        <translation>加分和扣分</translation>
    </message>
    <message>
        <source>Checked by (signature):</source>
        <translation>复核人（签字）：</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>For the village (signature):</source>
        <translation>村负责人（签字）：</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>考核内容</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>None crossed</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Note: this sheet judges the work of the village organisation, never residents. Births, parity, sex ratio, contraceptive choice and residents' attendance at checks are not scored; the sheet holds no personal data. Whoever disagrees with a mark may ask the township for a review within {days} working days.</source>
        <translation>说明：本表只评村级组织的工作，不评群众。出生人数、孩次、性别比、避孕选择以及群众是否参加检查均不计分，表中不含居民个人信息。对得分有异议的，可在收到本表之日起{days}个工作日内申请复核。</translation>
    </message>
    <message>
        <source>Own mark</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页　共 {pages} 页</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>红线事项</translation>
    </message>
    <message>
        <source>Rests on: {basis}</source>
        <translation>依据：{basis}</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Scored by (signature):</source>
        <translation>评分人（签字）：</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>被考核村</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>计分说明</translation>
    </message>
    <message>
        <source>Year    Month    Day</source>
        <translation>　　年　　月　　日</translation>
    </message>
    <message>
        <source>{points} of {max_points}</source>
        <translation>{points}分（满分{max_points}分）</translation>
    </message>
    <message>
        <source>{points} of {max_points}, so far</source>
        <translation>{points}分（满分{max_points}分，暂计）</translation>
    </message>
    <message>
        <source>{rank} of {count}</source>
        <translation>第{rank}（共{count}个）</translation>
    </message>
    <message>
        <source>{rank} of {count} villages</source>
        <translation>第{rank}名（共{count}个村）</translation>
    </message>
    <message>
        <source>{title} ({version})</source>
        <translation>{title}（{version}）</translation>
    </message>
    <message>
        <source>{township} village score sheet</source>
        <translation>{township}村级考核评分表</translation>
    </message>
</context>
<context>
    <name>WorkerCard</name>
    <message>
        <source>Class</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>考核项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Red lines crossed</source>
        <translation>触碰红线</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核办法</translation>
    </message>
    <message>
        <source>Scored by:</source>
        <translation>评分人：</translation>
    </message>
    <message>
        <source>The worker:</source>
        <translation>本人：</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>所在村</translation>
    </message>
    <message>
        <source>What the worker says to it</source>
        <translation>本人意见</translation>
    </message>
    <message>
        <source>What was agreed, and help needed</source>
        <translation>商定事项和需要的帮助</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>得分说明</translation>
    </message>
</context>
<context>
    <name>YearlyComparison</name>
    <message>
        <source>Averages by section, in percent of what could be reached</source>
        <translation>各章节平均得分率（占满分的百分比）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>升降</translation>
    </message>
    <message>
        <source>Each by itself: points, and the change in percentage points</source>
        <translation>逐个对比：得分及得分率升降（百分点）</translation>
    </message>
    <message>
        <source>Points before</source>
        <translation>上期得分</translation>
    </message>
    <message>
        <source>Points now</source>
        <translation>本期得分</translation>
    </message>
    <message>
        <source>Rank before</source>
        <translation>上期名次</translation>
    </message>
    <message>
        <source>Rank now</source>
        <translation>本期名次</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>名次升降</translation>
    </message>
    <message>
        <source>{scheme}    {now} beside {before}</source>
        <translation>{scheme}　　{now}与{before}对比</translation>
    </message>
</context>
<context>
    <name>YearlyPaper</name>
    <message>
        <source>An application for “{programme}” was opened for you; the office tells you which papers it needs.</source>
        <translation>已为您建立“{programme}”申请，所需材料由本办公室另行告知。</translation>
    </message>
    <message>
        <source>If you think that this is not right, or if circumstances change, please ask the office to look at it again; it answers in writing. Contact: {contact}.</source>
        <translation>如认为本决定有误或者情况发生变化，请向本办公室提出复核，本办公室将书面答复。联系单位：{contact}。</translation>
    </message>
    <message>
        <source>It was decided on {day} that the support “{programme}” ends ({why}). {month} is its last month.</source>
        <translation>经{day}审核决定，“{programme}”终止享受（{why}），最后享受月份为{month}。</translation>
    </message>
    <message>
        <source>Notice of the end of a support</source>
        <translation>退出告知书</translation>
    </message>
    <message>
        <source>We are sorry for your loss.</source>
        <translation>谨向您和家人表示慰问。</translation>
    </message>
    <message>
        <source>What is owed up to that month and not paid yet is paid to whom the family names; please bring the papers of the heir to the office.</source>
        <translation>截至该月应享受而尚未发放的资金，由家属确定的领取人领取；请领取人携带有关证明到本办公室办理。</translation>
    </message>
    <message>
        <source>What is owed up to that month and not paid yet is still paid; nothing is lost by the end. What was paid for later months is settled with you separately.</source>
        <translation>截至该月应享受而尚未发放的资金仍予发放，不因退出而减少；该月以后已经发放的，另行与您核对。</translation>
    </message>
</context>
</TS>
