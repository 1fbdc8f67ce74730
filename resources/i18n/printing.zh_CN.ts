<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Circular</name>
    <message>
        <source>Attachments: </source>
        <translation>附件：</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Copy: </source>
        <translation>抄送：</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
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
    <name>Form</name>
    <message>
        <source>Circular</source>
        <translation>考核情况通报</translation>
    </message>
    <message>
        <source>Rectification notice</source>
        <translation>整改通知书</translation>
    </message>
    <message>
        <source>Village score sheet</source>
        <translation>村级考核评分表</translation>
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
    <name>RectificationNotice</name>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
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
        <source>Only the work of the village is to be put right: nothing may be levied from residents, nobody may be made to attend a check, and no personal data beyond what the work needs may be collected.</source>
        <translation>整改只针对村级工作，不得向群众收费、摊派、罚款，不得强制群众参加检查，不得收集与工作无关的个人信息。</translation>
    </message>
    <message>
        <source>Please finish by {day}. If that cannot be done, say so before the term ends and agree on a new one.</source>
        <translation>请于{day}前完成整改。确有困难、不能按期完成的，应在期限届满前说明情况，商定新的期限。</translation>
    </message>
    <message>
        <source>Rectification notice</source>
        <translation>整改通知书</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>回　执</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>The assessment of {period} under {scheme} found that the following work of your village needs to be put right. The findings and what is required are:</source>
        <translation>根据《{scheme}》，对你村{period}家庭服务工作进行了考核，发现下列工作需要改进。现将有关问题和整改要求通知如下：</translation>
    </message>
    <message>
        <source>To {office}:</source>
        <translation>{office}：</translation>
    </message>
    <message>
        <source>We received rectification notice {number}. This is what was done:</source>
        <translation>《整改通知书》（{number}）已收悉，现将整改情况报告如下：</translation>
    </message>
    <message>
        <source>What is required</source>
        <translation>整改要求</translation>
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
        <source>When the work is finished, fill in the slip below and send it to {office} with proof. Whoever needs help may ask {contact}, telephone {telephone}.</source>
        <translation>整改完成后填写回执，连同佐证材料报{office}。需要帮助的，请联系{contact}，电话{telephone}。</translation>
    </message>
    <message>
        <source>Year    Month    Day</source>
        <translation>　　年　　月　　日</translation>
    </message>
    <message>
        <source>Your village may ask in writing for a review within {appeal_days} working days of this notice; the township answers within {reply_days} working days. Asking never costs a point.</source>
        <translation>有异议的，可自收到本通知之日起{appeal_days}个工作日内书面申请复核，{reply_days}个工作日内予以答复；申请复核不扣分。</translation>
    </message>
    <message>
        <source>cut here and send back</source>
        <translation>沿此线裁下寄回</translation>
    </message>
    <message>
        <source>{village}, signed for the village:</source>
        <translation>{village}负责人（签字）：</translation>
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
</TS>
