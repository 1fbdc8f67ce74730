<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account: first entry</source>
        <translation>账户：第一次录入</translation>
    </message>
    <message>
        <source>Account: second entry</source>
        <translation>账户：第二次录入</translation>
    </message>
    <message>
        <source>Nothing is paid to this account before it was typed a second time.</source>
        <translation>第二次录入一致之前，不向这个账户发放。</translation>
    </message>
    <message>
        <source>Type it again from the card or passbook. It is paid to only if both entries agree.</source>
        <translation>请对照银行卡或者存折再录入一次。两次一致才能发放。</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a filter to the list</source>
        <translation>给列表加一个筛选条件</translation>
    </message>
    <message>
        <source>Add an entry like the chosen one behind it</source>
        <translation>在所选条目后添加一个同类条目</translation>
    </message>
    <message>
        <source>Add an item to the chosen section</source>
        <translation>在所选部分中添加一个项目</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>入户</translation>
    </message>
    <message>
        <source>Adopt calendar</source>
        <translation>采用日历</translation>
    </message>
    <message>
        <source>All as last record</source>
        <translation>全部同上</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Archive the list</source>
        <translation>名单归档</translation>
    </message>
    <message>
        <source>As last record</source>
        <translation>同上一条</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>追回</translation>
    </message>
    <message>
        <source>Ask back what is not owed, or write down what came back</source>
        <translation>追回不应享受的资金，或者登记退回的款项</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Bank file</source>
        <translation>银行文件</translation>
    </message>
    <message>
        <source>Bank's answer</source>
        <translation>银行回单</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Bring all members into another household</source>
        <translation>把本户全部成员并入另一户</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Change a finding that was not issued yet</source>
        <translation>修改尚未下达的问题</translation>
    </message>
    <message>
        <source>Change family</source>
        <translation>修改家庭</translation>
    </message>
    <message>
        <source>Change finding</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change head</source>
        <translation>变更户主</translation>
    </message>
    <message>
        <source>Change round</source>
        <translation>修改轮次</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>修改步骤</translation>
    </message>
    <message>
        <source>Change the dates of a step of the calendar</source>
        <translation>修改日历中一个步骤的日期</translation>
    </message>
    <message>
        <source>Change title and days of the round, or take it away</source>
        <translation>修改本轮督查的名称和日期，或撤销本轮</translation>
    </message>
    <message>
        <source>Change what was written down of the family and its wishes</source>
        <translation>修改家庭的登记内容和意愿</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>开始核对</translation>
    </message>
    <message>
        <source>Check a bundle by its manifest</source>
        <translation>按清单核验一个数据包</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Choose by what the list is grouped</source>
        <translation>选择列表按什么分组</translation>
    </message>
    <message>
        <source>Choose list</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>Choose the columns of the list and their order</source>
        <translation>选择列表显示哪些列、按什么顺序</translation>
    </message>
    <message>
        <source>Choose the list to compare the register with</source>
        <translation>选择要与登记簿比对的名单</translation>
    </message>
    <message>
        <source>Claimed points</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>结束本轮</translation>
    </message>
    <message>
        <source>Close the office and the program</source>
        <translation>关闭办公室并退出程序</translation>
    </message>
    <message>
        <source>Close the round, or open it again</source>
        <translation>结束本轮督查，或重新打开</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Compare everybody in the register with everybody</source>
        <translation>全库逐人比对</translation>
    </message>
    <message>
        <source>Confirm all cases of the list that are as they were last time</source>
        <translation>把名单中与上次相同的个案一并确认</translation>
    </message>
    <message>
        <source>Confirm the unchanged</source>
        <translation>确认无变化</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>复制为表格文本</translation>
    </message>
    <message>
        <source>Copy the chosen entry behind itself</source>
        <translation>把所选条目复制一份，放在后面</translation>
    </message>
    <message>
        <source>Copy the chosen rows so that a spreadsheet keeps every digit of long numbers</source>
        <translation>复制选中的行，粘贴到表格后长号码一位不丢</translation>
    </message>
    <message>
        <source>Copy the chosen rows with their headings</source>
        <translation>连同表头复制选中的行</translation>
    </message>
    <message>
        <source>Copy the scheme under a name of the office, to be changed</source>
        <translation>把办法复制成本单位的一份，以便修改</translation>
    </message>
    <message>
        <source>Copy to edit</source>
        <translation>复制后修改</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct what was typed of the application, before it is decided</source>
        <translation>结论之前更正申请内容</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Decide on the case shown: ended, continued, transferred, corrected</source>
        <translation>对当前个案作出决定：退出、继续、转项目、更正</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete scheme</source>
        <translation>删除办法</translation>
    </message>
    <message>
        <source>Delete the person shown</source>
        <translation>删除当前人员</translation>
    </message>
    <message>
        <source>Delete the scheme of the office; Ctrl+Z brings it back</source>
        <translation>删除本单位的办法；按 Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做刚才撤回的改动</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>Draw the groups by an announced seed, or look at the draw</source>
        <translation>按公布的种子抽取村民小组，或查看抽签结果</translation>
    </message>
    <message>
        <source>Draw up a public notice of the cases that wait for one</source>
        <translation>为待公示的个案起草公示</translation>
    </message>
    <message>
        <source>Draw up notice</source>
        <translation>起草公示</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制条目</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the person shown</source>
        <translation>编辑当前人员</translation>
    </message>
    <message>
        <source>End care</source>
        <translation>结束关怀</translation>
    </message>
    <message>
        <source>Enter a policy of the county or township into the catalogue</source>
        <translation>把县、乡镇的政策登记到目录里</translation>
    </message>
    <message>
        <source>Enter the yearly review of the case shown</source>
        <translation>录入当前个案的年审结果</translation>
    </message>
    <message>
        <source>Enter what a parameter is from a day on; earlier rows stay</source>
        <translation>登记一个参数从某日起的新值，以前的记录不动</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Export bundle</source>
        <translation>导出数据包</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Export scheme</source>
        <translation>导出办法</translation>
    </message>
    <message>
        <source>Fill the empty fields that records of a series share</source>
        <translation>把可沿用的空项都填成与上一条相同</translation>
    </message>
    <message>
        <source>Fill the field with what the last record of this kind says</source>
        <translation>本项填成与上一条相同</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Freeze list</source>
        <translation>锁定名单</translation>
    </message>
    <message>
        <source>Freeze what is payable as a list that two people sign</source>
        <translation>把应发的锁定为两人签署的名单</translation>
    </message>
    <message>
        <source>From a run</source>
        <translation>由考核生成</translation>
    </message>
    <message>
        <source>Give a village or group another name, or join two villages</source>
        <translation>村组更名，或两村合并</translation>
    </message>
    <message>
        <source>Give many records the same values, after a preview</source>
        <translation>把多条记录的某些项改成同一个值，先预览再执行</translation>
    </message>
    <message>
        <source>Go on to the next list: events, review, archive</source>
        <translation>切换到下一个名单：待决情况、年审、归档</translation>
    </message>
    <message>
        <source>Go on to the next view: to be paid, lists, recoveries</source>
        <translation>切换到下一个视图：待发放、发放名单、追回</translation>
    </message>
    <message>
        <source>Go on to the next view: what applies, calendar, catalogue</source>
        <translation>切换到下一视图：参数、日历、目录</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>接着录入</translation>
    </message>
    <message>
        <source>Go on with what was typed last and not saved</source>
        <translation>接着录入最近一份未保存的内容</translation>
    </message>
    <message>
        <source>Go through the criteria of the case: met, not met, not checked</source>
        <translation>逐项核实个案的条件：符合、不符合、未核实</translation>
    </message>
    <message>
        <source>Go through the papers of the case: what came in and what is missing</source>
        <translation>逐项登记个案的材料：已收、未交</translation>
    </message>
    <message>
        <source>Go to the assessment of villages</source>
        <translation>打开村级考核</translation>
    </message>
    <message>
        <source>Go to the checks of the register</source>
        <translation>转到登记簿核对</translation>
    </message>
    <message>
        <source>Go to the data bundles</source>
        <translation>打开数据包</translation>
    </message>
    <message>
        <source>Go to the entitlements of families: who may be owed, cases, notices, payments</source>
        <translation>打开权益：可能应享人员、个案、公示、发放</translation>
    </message>
    <message>
        <source>Go to the ledgers: the list of every kind of record</source>
        <translation>打开台账：各类记录的列表</translation>
    </message>
    <message>
        <source>Go to the next group of fields</source>
        <translation>转到下一组</translation>
    </message>
    <message>
        <source>Go to the people who stand in the register twice</source>
        <translation>转到重复登记的人员</translation>
    </message>
    <message>
        <source>Go to the previous group of fields</source>
        <translation>转到上一组</translation>
    </message>
    <message>
        <source>Go to the register of residents</source>
        <translation>打开人员登记</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭户</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import batches</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>Import residents, events or figures from a workbook</source>
        <translation>从工作簿导入人员、服务活动、月报数或村组</translation>
    </message>
    <message>
        <source>Import scheme</source>
        <translation>导入办法</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Join households</source>
        <translation>并户</translation>
    </message>
    <message>
        <source>Jump to the photos and scans of the case</source>
        <translation>转到个案的照片和扫描件</translation>
    </message>
    <message>
        <source>Jump to the search box</source>
        <translation>跳到搜索框</translation>
    </message>
    <message>
        <source>Keep columns, filters, order and groups of the list under a name</source>
        <translation>把列、筛选、排序和分组存为一个视图</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave editing, or close what is open</source>
        <translation>退出编辑，或关闭打开的内容</translation>
    </message>
    <message>
        <source>Leave the line unmarked again</source>
        <translation>取消该条的检查结果</translation>
    </message>
    <message>
        <source>Leave this pair open and go to the next one</source>
        <translation>暂不处理，看下一对</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>告知书</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明暗</translation>
    </message>
    <message>
        <source>List past imports and undo one</source>
        <translation>查看以往的导入，可撤销其中一批</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>查找重复</translation>
    </message>
    <message>
        <source>Look through the whole register by the rules</source>
        <translation>按规则核对整个登记簿</translation>
    </message>
    <message>
        <source>Make a list void that was never sent; its months are free again</source>
        <translation>作废从未送出的名单，所列月份恢复待发</translation>
    </message>
    <message>
        <source>Make another member the head of the household</source>
        <translation>由另一成员任户主</translation>
    </message>
    <message>
        <source>Make rectification notices for everybody of a run below full points</source>
        <translation>为一次考核中失分的各村生成整改通知书</translation>
    </message>
    <message>
        <source>Make rosters for the county: new, review, all, ended, paid</source>
        <translation>制作报县花名册：新增、年审、在享、退出、发放</translation>
    </message>
    <message>
        <source>Make some members a household of their own</source>
        <translation>部分成员另立一户</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Mark the line as in order</source>
        <translation>该条记为符合</translation>
    </message>
    <message>
        <source>Mark the line as not in order</source>
        <translation>该条记为不符合</translation>
    </message>
    <message>
        <source>Mark the line as not looked at; it counts for neither</source>
        <translation>该条记为未看，不计入得分</translation>
    </message>
    <message>
        <source>Mark the next village</source>
        <translation>记录下一个村</translation>
    </message>
    <message>
        <source>Mark the village before</source>
        <translation>记录上一个村</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge the two records with the values chosen</source>
        <translation>按所选内容合并两条记录</translation>
    </message>
    <message>
        <source>Monthly slip</source>
        <translation>月报告单</translation>
    </message>
    <message>
        <source>Move household</source>
        <translation>迁居</translation>
    </message>
    <message>
        <source>Move the chosen entry down; an item goes on into the section below</source>
        <translation>把所选条目下移；项目可移到下一部分</translation>
    </message>
    <message>
        <source>Move the chosen entry up; an item goes on into the section above</source>
        <translation>把所选条目上移；项目可移到上一部分</translation>
    </message>
    <message>
        <source>Move the whole household to another village or group</source>
        <translation>全户迁到另一村、组</translation>
    </message>
    <message>
        <source>Name contact</source>
        <translation>指定联系人</translation>
    </message>
    <message>
        <source>Name one of the two contacts of the family</source>
        <translation>指定这户家庭的一位联系人</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建个案</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>登记问题</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>新立户</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新增政策</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>登记新值</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一对</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>下一组</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>下一名单</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一视图</translation>
    </message>
    <message>
        <source>Next view of payments</source>
        <translation>下一视图</translation>
    </message>
    <message>
        <source>Next village</source>
        <translation>下一村</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未看</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Note that a member is registered here and lives elsewhere</source>
        <translation>登记成员户口在此、人在别处居住</translation>
    </message>
    <message>
        <source>Note that somebody who declined wishes to be told again</source>
        <translation>登记谢绝过的居民愿意重新了解</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Open a case for a person who applies for support</source>
        <translation>为申请扶助的人建立个案</translation>
    </message>
    <message>
        <source>Open the case of an application for the child chosen</source>
        <translation>为选中的婴幼儿建立申请个案</translation>
    </message>
    <message>
        <source>Open the case of the family that applies</source>
        <translation>家庭提出申请时建立个案</translation>
    </message>
    <message>
        <source>Open the like</source>
        <translation>打开疑似的人</translation>
    </message>
    <message>
        <source>Open the person in the register that may be the one being typed</source>
        <translation>打开登记册中疑似同一人的登记表</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>Pay again what the bank sent back</source>
        <translation>重新发放银行退回的资金</translation>
    </message>
    <message>
        <source>Plan the four inspection rounds of a year</source>
        <translation>安排一年的四轮督查</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>安排全年</translation>
    </message>
    <message>
        <source>Preview and print the papers of this page</source>
        <translation>预览并打印本页的文书</translation>
    </message>
    <message>
        <source>Preview the slip of what a village reported in a month</source>
        <translation>预览某村某月上报动态的报告单</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>上一组</translation>
    </message>
    <message>
        <source>Previous village</source>
        <translation>上一村</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print letters that offer the support to the chosen families; Ctrl+A takes all of the list</source>
        <translation>为所选家庭打印政策告知书；Ctrl+A全选</translation>
    </message>
    <message>
        <source>Print the empty paper form of the records of this list</source>
        <translation>打印本台账的空白登记表</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>打印本人信息</translation>
    </message>
    <message>
        <source>Print what is kept of the person shown, for that person to see</source>
        <translation>打印当前人员的全部登记信息，供本人查阅</translation>
    </message>
    <message>
        <source>Put all ended cases of the list into the archive</source>
        <translation>把名单中已办结的个案全部归档</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Read the county's public key from a file</source>
        <translation>从文件读取县级公钥</translation>
    </message>
    <message>
        <source>Record event</source>
        <translation>记动态</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Registered here, lives elsewhere</source>
        <translation>人户分离</translation>
    </message>
    <message>
        <source>Remember that these are two people</source>
        <translation>记住这是两个人</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove finding</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>离户</translation>
    </message>
    <message>
        <source>Remove the chosen entry with all that is in it</source>
        <translation>移除所选条目及其中的全部内容</translation>
    </message>
    <message>
        <source>Review case</source>
        <translation>年审个案</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>导出比对结果</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>保存当前登记表</translation>
    </message>
    <message>
        <source>Save the sheet and start the next member of the household, or the next record</source>
        <translation>保存，并接着录入同户下一人或下一条</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save, next one</source>
        <translation>保存并录下一条</translation>
    </message>
    <message>
        <source>Say who inspects which village</source>
        <translation>指定各村由哪个组检查</translation>
    </message>
    <message>
        <source>Say who works at the desk; later changes bear this name</source>
        <translation>填写经办人，此后的改动记在此人名下</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Score all villages for a period</source>
        <translation>给所有村评分</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>双录核对</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Send the result back: it becomes a draft again</source>
        <translation>把结果退回，恢复为草稿</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Set recipient</source>
        <translation>设置接收单位</translation>
    </message>
    <message>
        <source>Set the finding aside until a day, or show it again</source>
        <translation>暂不处理到某日，或恢复显示</translation>
    </message>
    <message>
        <source>Show and enter days off and made-up working days, year by year</source>
        <translation>查看、录入各年节假日和调休上班日</translation>
    </message>
    <message>
        <source>Show the appeals against the result, and decide them</source>
        <translation>查看并处理对结果的申诉</translation>
    </message>
    <message>
        <source>Show the household of the person shown: members on a day, what became of it</source>
        <translation>查看此人的家庭户：某日成员、历次变动</translation>
    </message>
    <message>
        <source>Show the list of keys</source>
        <translation>显示快捷键一览</translation>
    </message>
    <message>
        <source>Show the points that the assessed claim, beside the verified ones</source>
        <translation>查看自评分与核定分的对照</translation>
    </message>
    <message>
        <source>Show what the choices would write, and write it</source>
        <translation>预览将写入的内容，确认后写入</translation>
    </message>
    <message>
        <source>Show what was amended beside the published result</source>
        <translation>查看公布后的更正</translation>
    </message>
    <message>
        <source>Show who changed what in the record shown, and how it was on a day</source>
        <translation>查看谁改了什么，以及某日的样子</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sort the list by the column of the current cell: up, down, as it comes</source>
        <translation>按当前单元格所在的列排序：升序、降序、恢复</translation>
    </message>
    <message>
        <source>Split household</source>
        <translation>分户</translation>
    </message>
    <message>
        <source>Start an empty sheet for a new resident</source>
        <translation>打开一张空白登记表</translation>
    </message>
    <message>
        <source>Start case</source>
        <translation>建立个案</translation>
    </message>
    <message>
        <source>Start the head of a new household with the next number</source>
        <translation>录入新一户的户主，户号自动接续</translation>
    </message>
    <message>
        <source>Switch between light and dark colours</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Take a family into care, with its two contacts</source>
        <translation>登记一户特殊家庭及其双岗联系人</translation>
    </message>
    <message>
        <source>Take a member out of the household; the person stays in the register</source>
        <translation>成员离开本户，仍在登记册中</translation>
    </message>
    <message>
        <source>Take a person of the register into the household</source>
        <translation>登记册中的人加入本户</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Take application</source>
        <translation>受理申请</translation>
    </message>
    <message>
        <source>Take back what was typed last, or the last saved change of the register</source>
        <translation>撤回刚录入的一项，或登记册最近一次改动</translation>
    </message>
    <message>
        <source>Take family in</source>
        <translation>登记家庭</translation>
    </message>
    <message>
        <source>Take out a finding that was not issued yet</source>
        <translation>删除尚未下达的问题</translation>
    </message>
    <message>
        <source>Take over a scheme from a TOML file</source>
        <translation>从 TOML 文件导入办法</translation>
    </message>
    <message>
        <source>Take over a template, or last year's dates, as the calendar of a year</source>
        <translation>采用模板或上年日期作为年度日历</translation>
    </message>
    <message>
        <source>Take over the county's table of what the national system answered</source>
        <translation>收下县里转来的国家系统审核、发放结果表</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>写入所选…</translation>
    </message>
    <message>
        <source>Take table</source>
        <translation>收结果表</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>取消记录</translation>
    </message>
    <message>
        <source>Take the merge apart: both records are as they were</source>
        <translation>拆分合并：两条记录恢复原样</translation>
    </message>
    <message>
        <source>Take the next step of the case shown: take in, opinion of the handler, decision</source>
        <translation>办理所显示个案的下一步：受理、经办人意见、责任人决定</translation>
    </message>
    <message>
        <source>Take the next step of the line shown: meeting, posting, taking down, closing</source>
        <translation>办理所选行的下一步：评议、张贴、撤下、办结</translation>
    </message>
    <message>
        <source>Take the next step of the rectification shown: issue, receipt, reply, re-check, close</source>
        <translation>办理所示整改事项的下一步：下达、签收、回复、复查、销号</translation>
    </message>
    <message>
        <source>Take the next step of the review: hand over, check, open for appeals, publish</source>
        <translation>办理下一步：送审、复核、开放申诉、公布</translation>
    </message>
    <message>
        <source>Take what the bank answered: paid or sent back</source>
        <translation>导入银行回单：到账或者退回</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>检查组</translation>
    </message>
    <message>
        <source>The family declines, moved or died: nothing is due any more</source>
        <translation>本人谢绝、迁出或者去世：不再有到期事项</translation>
    </message>
    <message>
        <source>Try out other figures for the one of the current line; nothing is stored</source>
        <translation>为当前行的考核对象试改指标，只看结果，不保存</translation>
    </message>
    <message>
        <source>Type ID numbers and dates again, blind, and compare</source>
        <translation>不看原值，再录一遍身份证号和日期，逐字比对</translation>
    </message>
    <message>
        <source>Type the account of the case, the first or the second time</source>
        <translation>录入个案的账户：第一次或者第二次</translation>
    </message>
    <message>
        <source>Undo last save</source>
        <translation>撤回保存</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Verify bundle</source>
        <translation>核验数据包</translation>
    </message>
    <message>
        <source>Villages and groups</source>
        <translation>村组</translation>
    </message>
    <message>
        <source>Void list</source>
        <translation>作废名单</translation>
    </message>
    <message>
        <source>Web copy</source>
        <translation>网站副本</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>假设测算</translation>
    </message>
    <message>
        <source>Wishes again</source>
        <translation>愿意重新了解</translation>
    </message>
    <message>
        <source>Write contact down</source>
        <translation>登记联系</translation>
    </message>
    <message>
        <source>Write down a birth, death, move, marriage or divorce</source>
        <translation>登记出生、死亡、迁移、结婚、离婚</translation>
    </message>
    <message>
        <source>Write down a call, a meeting or a home visit</source>
        <translation>登记电话联系、见面或者入户</translation>
    </message>
    <message>
        <source>Write down a village meeting and its votes on cases</source>
        <translation>登记村级评议会议和表决</translation>
    </message>
    <message>
        <source>Write down by hand what was found wrong in the work of a village or department</source>
        <translation>手工登记某村或某部门工作中的问题</translation>
    </message>
    <message>
        <source>Write down meeting</source>
        <translation>登记评议</translation>
    </message>
    <message>
        <source>Write down what the chosen families answered to the offer</source>
        <translation>登记所选家庭对告知的答复</translation>
    </message>
    <message>
        <source>Write down what the county said of the application chosen</source>
        <translation>登记县级对选中申请的结果</translation>
    </message>
    <message>
        <source>Write down what was found in the village chosen</source>
        <translation>记录所选村的检查情况</translation>
    </message>
    <message>
        <source>Write down what was said against the notice shown, and never who said it</source>
        <translation>登记对所选公示的异议内容，不登记反映人</translation>
    </message>
    <message>
        <source>Write result down</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>Write the bank's file of the list and call it sent</source>
        <translation>写出名单的银行文件并标记为已送出</translation>
    </message>
    <message>
        <source>Write the comparison as a workbook</source>
        <translation>把比对结果导出为工作簿</translation>
    </message>
    <message>
        <source>Write the list to a workbook or text table</source>
        <translation>把列表写成工作簿或文本表格</translation>
    </message>
    <message>
        <source>Write the notice shown as plain text for the web, with the day on which it must go</source>
        <translation>把所选公示写成网站用的纯文本，注明撤下日期</translation>
    </message>
    <message>
        <source>Write the saved scheme to a TOML file</source>
        <translation>把已保存的办法写成 TOML 文件</translation>
    </message>
    <message>
        <source>Write what changed to a USB stick</source>
        <translation>把更改写到U盘</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Adopt</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>As in {year}, a year later</source>
        <translation>沿用{year}年，日期顺延一年</translation>
    </message>
    <message>
        <source>Calendar of {year}</source>
        <translation>{year}年度日历</translation>
    </message>
    <message>
        <source>Every date can be changed afterwards.</source>
        <translation>采用后每个日期都可以修改。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The {count} steps of this year are replaced.</source>
        <translation>本年度已有的{count}个步骤将被替换。</translation>
    </message>
    <message>
        <source>There is no template for this programme: the county has not been read yet.</source>
        <translation>这个项目还没有模板：尚无县级文件可依。</translation>
    </message>
</context>
<context>
    <name>AmendmentDialog</name>
    <message>
        <source>Amended by</source>
        <translation>更正人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>New amendment</source>
        <translation>登记更正</translation>
    </message>
    <message>
        <source>Points that are right</source>
        <translation>应得分</translation>
    </message>
    <message>
        <source>The published result stays as it is; the amendment stands beside it.</source>
        <translation>原公布结果保持不变，更正附在其后。</translation>
    </message>
    <message>
        <source>Why the published points are not right</source>
        <translation>原得分有误的原因</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>AmendmentsDialog</name>
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
        <source>Amendments</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Amendments: {period}</source>
        <translation>更正：{period}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>更正人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>New amendment…</source>
        <translation>登记更正…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nothing was amended</source>
        <translation>没有更正</translation>
    </message>
    <message>
        <source>Preparing {title}</source>
        <translation>正在准备{title}</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>打印更正通知</translation>
    </message>
    <message>
        <source>Published class</source>
        <translation>公布等次</translation>
    </message>
    <message>
        <source>Published points</source>
        <translation>公布总分</translation>
    </message>
    <message>
        <source>Published rank</source>
        <translation>公布名次</translation>
    </message>
    <message>
        <source>Ranking as published and amended</source>
        <translation>公布名次与更正后名次对照</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原得分</translation>
    </message>
    <message>
        <source>What proves wrong of a published result is written down here, beside it.</source>
        <translation>公布后发现的差错在这里登记，附在原结果之后。</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>被考核单位</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer to the offer</source>
        <translation>告知的答复</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How the family was reached</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Who declines is on no list until they wish; the answer stays as it is written.</source>
        <translation>谢绝的不再列入名单，除非本人愿意重新了解；答复登记后不能改写，可以再登记新的答复。</translation>
    </message>
    <message>
        <source>Who spoke with the family</source>
        <translation>告知人</translation>
    </message>
    <message>
        <source>{names} and others, {count} in all</source>
        <translation>{names}等{count}人</translation>
    </message>
</context>
<context>
    <name>AppealDialog</name>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>登记申诉</translation>
    </message>
    <message>
        <source>Papers handed in</source>
        <translation>所附材料</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>The points change only by the decision, in a line of its own.</source>
        <translation>得分只随处理决定变动，并单列一行说明。</translation>
    </message>
    <message>
        <source>What the appeal is about</source>
        <translation>申诉事项</translation>
    </message>
    <message>
        <source>Who appeals</source>
        <translation>申诉人</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>empty: ten days after it was received</source>
        <translation>不填则为收到后十天</translation>
    </message>
</context>
<context>
    <name>AppealsDialog</name>
    <message>
        <source>About</source>
        <translation>对象和项目</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Appeals are written down while the result is open for them.</source>
        <translation>在申诉期内登记收到的申诉。</translation>
    </message>
    <message>
        <source>Appeals: {period}</source>
        <translation>申诉：{period}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>New appeal…</source>
        <translation>登记申诉…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody has appealed</source>
        <translation>没有申诉</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>增减分</translation>
    </message>
    <message>
        <source>Preparing {title}</source>
        <translation>正在准备{title}</translation>
    </message>
    <message>
        <source>Print the reply</source>
        <translation>打印答复书</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Reply to appeal {number}</source>
        <translation>第{number}号申诉答复书</translation>
    </message>
    <message>
        <source>What</source>
        <translation>申诉事项</translation>
    </message>
    <message>
        <source>Who appeals</source>
        <translation>申诉人</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>确认写入</translation>
    </message>
    <message>
        <source>Take over what was chosen</source>
        <translation>写入所选内容</translation>
    </message>
    <message>
        <source>{count} fields will be written. Ctrl+Z takes all of it back at once.</source>
        <translation>将写入 {count} 项内容；写入后按 Ctrl+Z 可一次全部撤销。</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>Import batches</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Monthly figures</source>
        <translation>月报数</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>还没有导入过。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Service events</source>
        <translation>服务活动</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take back the import of {file}? Rows changed by hand since then stay.</source>
        <translation>撤销 {file} 的导入吗？此后手工改过的记录会保留。</translation>
    </message>
    <message>
        <source>Taken back: {removed} removed, {restored} restored, {kept} kept because they were changed since.</source>
        <translation>已撤销：删除 {removed} 条（含随之建立的户、组），恢复 {restored} 条，{kept} 条此后改过，予以保留。</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这一批</translation>
    </message>
    <message>
        <source>Undoing {file}</source>
        <translation>正在撤销 {file}</translation>
    </message>
    <message>
        <source>Villages and groups</source>
        <translation>村和村民小组</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>All {count} of the list</source>
        <translation>列表中全部 {count} 条</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>ID numbers and dates that are typed twice are left out: nobody shares them.</source>
        <translation>身份证号码等需双录核对的项目各人不同，不在此列。</translation>
    </message>
    <message>
        <source>New value of</source>
        <translation>新值：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview of the bulk edit</source>
        <translation>批量修改预览</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>不能改的原因</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>已停止，什么都没有改</translation>
    </message>
    <message>
        <source>The {count} chosen</source>
        <translation>选中的 {count} 条</translation>
    </message>
    <message>
        <source>{changed} changed; Ctrl+Z takes all of it back</source>
        <translation>已修改 {changed} 条；Ctrl+Z 可一次撤回</translation>
    </message>
    <message>
        <source>{changed} will change, {refused} refused</source>
        <translation>将修改 {changed} 条，{refused} 条不能改</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Changes only</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全量</translation>
    </message>
    <message>
        <source>No. {seq}</source>
        <translation>第 {seq} 号</translation>
    </message>
    <message>
        <source>{manifest} · carried to {place}</source>
        <translation>{manifest} · 已送到 {place}</translation>
    </message>
    <message>
        <source>{when} · {rows} rows · {size}</source>
        <translation>{when} · {rows} 行 · {size}</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message>
        <source>A bundle is one sealed file with what changed. It travels to the county on a USB stick.</source>
        <translation>数据包是一份密封的文件，装着本期的更改，用U盘送到县里。</translation>
    </message>
    <message>
        <source>Bundle no. {seq} is written and checked</source>
        <translation>第 {seq} 号数据包已写好并核对无误</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>正在核验数据包</translation>
    </message>
    <message>
        <source>Choose the USB stick or a folder</source>
        <translation>选择U盘或文件夹</translation>
    </message>
    <message>
        <source>Choose the county's public key</source>
        <translation>选择县级公钥文件</translation>
    </message>
    <message>
        <source>Choose the manifest</source>
        <translation>选择清单文件</translation>
    </message>
    <message>
        <source>Manifest of a bundle (*.json *.manifest);;All files (*)</source>
        <translation>数据包清单 (*.json *.manifest);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No bundle yet</source>
        <translation>还没有数据包</translation>
    </message>
    <message>
        <source>Public key of the county (*.txt *.pub);;All files (*)</source>
        <translation>县级公钥 (*.txt *.pub);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Recipient: {name}</source>
        <translation>接收单位：{name}</translation>
    </message>
    <message>
        <source>Stopped; no bundle was written</source>
        <translation>已停止，没有写出数据包</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>正在写数据包</translation>
    </message>
</context>
<context>
    <name>CalendarStepDialog</name>
    <message>
        <source>Calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>Change step: {step}</source>
        <translation>修改步骤：{step}</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Days of the public notice</source>
        <translation>公示天数</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
</context>
<context>
    <name>CandidatePane</name>
    <message>
        <source>Nobody chosen</source>
        <translation>未选择人员</translation>
    </message>
    <message>
        <source>Offers and answers</source>
        <translation>告知与答复</translation>
    </message>
    <message>
        <source>Papers that are asked for</source>
        <translation>需要的材料</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>child: {name}</source>
        <translation>子女：{name}</translation>
    </message>
    <message>
        <source>{why}; evidence: {evidence}</source>
        <translation>{why}；依据：{evidence}</translation>
    </message>
</context>
<context>
    <name>CandidateStrip</name>
    <message>
        <source>In the register already? F6 opens it; what is typed here is kept.</source>
        <translation>是否已经登记过？F6 打开核对，这里录入的内容会保留。</translation>
    </message>
    <message>
        <source>{count} people like this one</source>
        <translation>疑似同一人：{count} 人</translation>
    </message>
    <message>
        <source>{name}, {village}: {reason}</source>
        <translation>{name}，{village}：{reason}</translation>
    </message>
</context>
<context>
    <name>CandidatesTab</name>
    <message>
        <source>Age of the reward</source>
        <translation>奖励扶助到龄</translation>
    </message>
    <message>
        <source>All but family care</source>
        <translation>全部（不含家庭关怀）</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>全部村（社区）</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>Also those against whom a criterion speaks by the register</source>
        <translation>连同册内显示有条件不符合的人员</translation>
    </message>
    <message>
        <source>Also unlikely</source>
        <translation>含不大符合的</translation>
    </message>
    <message>
        <source>Child reaches the age</source>
        <translation>子女到龄</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>到龄日期</translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation>以前年度</translation>
    </message>
    <message>
        <source>Family care</source>
        <translation>家庭关怀</translation>
    </message>
    <message>
        <source>Later years</source>
        <translation>以后年度</translation>
    </message>
    <message>
        <source>Looking through the register</source>
        <translation>正在查看居民册</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, place</source>
        <translation>姓名、村组</translation>
    </message>
    <message>
        <source>Nobody fits these filters. Choose others above.</source>
        <translation>没有符合筛选条件的人员，请在上方另选。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有可能应享人员</translation>
    </message>
    <message>
        <source>Nobody in the register may be owed anything new on this day. Take the residents in first, with birth dates, hukou and families.</source>
        <translation>截至这一天，居民册里没有新的可能应享人员。请先录入或导入居民，写明出生日期、户口性质和家庭关系。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有符合的人员</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>告知情况</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Parents with certificate</source>
        <translation>可能持证的父母</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>村组</translation>
    </message>
    <message>
        <source>Preparing {title}</source>
        <translation>正在准备{title}</translation>
    </message>
    <message>
        <source>Search the candidates</source>
        <translation>查找可能应享人员</translation>
    </message>
    <message>
        <source>The case is open as a draft; go on with it among the cases</source>
        <translation>个案已建立（待受理），请到“个案”继续办理</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Under three</source>
        <translation>三周岁以下</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Who may be owed</source>
        <translation>可能应享</translation>
    </message>
    <message>
        <source>Who wishes to be told again</source>
        <translation>谁愿意重新了解</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>列入原因</translation>
    </message>
    <message>
        <source>Why they are listed</source>
        <translation>列入原因</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Year of the day</source>
        <translation>到龄年度</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>不大符合</translation>
    </message>
    <message>
        <source>{count} shown, as of {day}</source>
        <translation>显示{count}人，截至{day}</translation>
    </message>
    <message>
        <source>{count} {reason}</source>
        <translation>{count}人{reason}</translation>
    </message>
    <message>
        <source>{shown} · not listed: {left_out}</source>
        <translation>{shown} · 未列入：{left_out}</translation>
    </message>
</context>
<context>
    <name>CareFormDialog</name>
    <message>
        <source>Population and Family Planning Law Art. 32; PIPL Art. 13, 28</source>
        <translation>《人口与计划生育法》第三十二条；《个人信息保护法》第十三条、第二十八条</translation>
    </message>
</context>
<context>
    <name>CarePane</name>
    <message>
        <source>Choose a family: here stand its contacts, what is due, and what was done.</source>
        <translation>选择一户：这里显示联系人、到期事项和联系记录。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>跟进完成</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>尚未指定</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Wishes: {text}</source>
        <translation>意愿：{text}</translation>
    </message>
    <message>
        <source>family doctor {name}</source>
        <translation>家庭医生{name}</translation>
    </message>
    <message>
        <source>followed up {day}</source>
        <translation>已于{day}跟进</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>上次 {day}</translation>
    </message>
    <message>
        <source>to be followed up by {day}</source>
        <translation>须于{day}前跟进</translation>
    </message>
</context>
<context>
    <name>CareTab</name>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Ended; nothing is due any more</source>
        <translation>已结束，不再有到期事项</translation>
    </message>
    <message>
        <source>Families in care</source>
        <translation>特殊家庭</translation>
    </message>
    <message>
        <source>Families that need special care get two contacts. Take one in; nothing falls due before it has agreed.</source>
        <translation>需要特别关怀的家庭有两位联系人。先登记一户；家庭同意之前没有到期事项。</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name who is responsible…</source>
        <translation>指定负责人…</translation>
    </message>
    <message>
        <source>No family in care yet</source>
        <translation>还没有登记特殊家庭</translation>
    </message>
    <message>
        <source>No family of yours</source>
        <translation>没有您联系的家庭</translation>
    </message>
    <message>
        <source>Only a family's two contacts and the responsible person see it. The program goes by the operator's name typed at the desk; until there are accounts this is a rule among colleagues, not a lock.</source>
        <translation>只有双岗联系人和负责人可以查看一户家庭。程序按桌面登记的经办人姓名识别；在有账号之前，这是同事之间的规矩，不是锁。</translation>
    </message>
    <message>
        <source>Preparing {title}</source>
        <translation>正在准备{title}</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>负责人：{name}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Special families</source>
        <translation>特殊家庭</translation>
    </message>
    <message>
        <source>Taken in; its contacts see it</source>
        <translation>已登记，其联系人可以查看</translation>
    </message>
    <message>
        <source>The contact is named</source>
        <translation>联系人已指定</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>What is due today</source>
        <translation>到期联系清单（今天）</translation>
    </message>
    <message>
        <source>What is due within a week</source>
        <translation>到期联系清单（一周内）</translation>
    </message>
    <message>
        <source>Who is responsible for all families</source>
        <translation>全部家庭的负责人</translation>
    </message>
    <message>
        <source>Who is to be taken into care?</source>
        <translation>登记谁？</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>You are not a contact of any family in care. Choose your name with Ctrl+Shift+U if another name stands there.</source>
        <translation>您不是任何一户的联系人。如果经办人不是您，请按 Ctrl+Shift+U 更正姓名。</translation>
    </message>
    <message>
        <source>{families} families in care, {readable} of them yours, {hidden} looked after by others</source>
        <translation>共 {families} 户，您联系 {readable} 户，他人联系 {hidden} 户</translation>
    </message>
    <message>
        <source>{paper}: {name}</source>
        <translation>{paper}：{name}</translation>
    </message>
</context>
<context>
    <name>CarryOutDialog</name>
    <message>
        <source>Enter: next field · F1: help on the field · Ctrl+S: save · Esc: leave</source>
        <translation>回车：下一项 · F1：本项说明 · Ctrl+S：保存 · Esc：离开</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave without saving what was typed?</source>
        <translation>不保存已输入的内容就离开吗？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Account holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
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
        <source>Birthday of the child</source>
        <translation>子女出生日期</translation>
    </message>
    <message>
        <source>Cancel the approval</source>
        <translation>撤销确认</translation>
    </message>
    <message>
        <source>Certificate issued on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day that opens it</source>
        <translation>事由日期</translation>
    </message>
    <message>
        <source>Document it refers to</source>
        <translation>引用文件</translation>
    </message>
    <message>
        <source>First month owed</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>子女姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation>与对象关系</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Send back for correction</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Statutory duty: Population and Family Planning Law Art. 31, 32</source>
        <translation>法定职责：人口与计划生育法第三十一条、第三十二条</translation>
    </message>
    <message>
        <source>Take the application in</source>
        <translation>受理申请</translation>
    </message>
    <message>
        <source>Take the last opinion back</source>
        <translation>收回上一意见</translation>
    </message>
    <message>
        <source>The family withdraws it</source>
        <translation>家庭撤回申请</translation>
    </message>
    <message>
        <source>To decide on the application, by whom and on what ground</source>
        <translation>办理申请，并记明由谁依据什么决定</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Who applies, if another</source>
        <translation>申请人（非本人）</translation>
    </message>
    <message>
        <source>Write the opinion</source>
        <translation>签署意见</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Choose a case: here stand its criteria, papers, signatures and account, and the next step.</source>
        <translation>请选择一个个案：这里显示条件、材料、签署、账户和下一步。</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>No account yet: nothing can be paid.</source>
        <translation>还没有账户，不能发放。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or PDF, at most 10 MB each: the signed papers of this case, nothing else.</source>
        <translation>PNG、JPEG、WebP或PDF，每个不超过10 MB：只放本个案的签字材料。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Photos and scans</source>
        <translation>照片和扫描件</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>applied on {day}</source>
        <translation>申请于{day}</translation>
    </message>
    <message>
        <source>child {name}</source>
        <translation>子女{name}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>应于{day}前</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>尚无编号</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>once only</source>
        <translation>待复录</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>typed by {first}, again by {second} on {day}</source>
        <translation>{first}录入，{second}于{day}复录</translation>
    </message>
    <message>
        <source>typed by {first}; waits for the second entry</source>
        <translation>{first}录入，等待第二次录入</translation>
    </message>
    <message>
        <source>{count} more papers are not needed here</source>
        <translation>另有{count}份材料本案不需要</translation>
    </message>
    <message>
        <source>{step} (taken back)</source>
        <translation>{step}（已收回）</translation>
    </message>
</context>
<context>
    <name>CasePrintMenu</name>
    <message>
        <source>All {count} of the list</source>
        <translation>列表中全部{count}件</translation>
    </message>
    <message>
        <source>Blank, to fill in by hand</source>
        <translation>空白表格</translation>
    </message>
    <message>
        <source>Preparing {title}</source>
        <translation>正在准备{title}</translation>
    </message>
</context>
<context>
    <name>CaseStepDialog</name>
    <message>
        <source>Please look at the marked fields again; save once more if they are right.</source>
        <translation>请再看一下标出的项目；无误请再保存一次。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>CasesTab</name>
    <message>
        <source>A case begins when somebody applies. Open one for a person of the register; the program asks for criteria, papers and two signatures in each stage.</source>
        <translation>有人申请就建立个案。请从底册选人新建；程序会逐环节核对条件、材料和两位签署人。</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>全部村（社区）</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, number, ID</source>
        <translation>姓名、编号、身份号码</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No case stands here. Choose another point above, or other filters.</source>
        <translation>这里没有个案。请在上方选择其他环节，或者换筛选条件。</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>还没有个案</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>Opened; check criteria and papers, then take it in</source>
        <translation>已建立；请核对条件和材料，然后受理</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>搜索个案</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Large, and save…</source>
        <translation>放大／保存…</translation>
    </message>
    <message>
        <source>Whose results</source>
        <translation>看谁的结果</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Compare with a list</source>
        <translation>名单比对</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题清单</translation>
    </message>
</context>
<context>
    <name>ChildcareTab</name>
    <message>
        <source>Applications</source>
        <translation>已有申请</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Childcare subsidy</source>
        <translation>育儿补贴</translation>
    </message>
    <message>
        <source>Children or applications</source>
        <translation>婴幼儿或者申请</translation>
    </message>
    <message>
        <source>Children under three whose family has not applied and not declined stand here, out of the register.</source>
        <translation>人口册中未满三周岁、家庭未申请也未谢绝的婴幼儿显示在这里。</translation>
    </message>
    <message>
        <source>Children who may apply</source>
        <translation>可以申请的婴幼儿</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Expected (yuan)</source>
        <translation>预计（元）</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>最近结果</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>可以申请</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>还没有申请</translation>
    </message>
    <message>
        <source>No child may apply now</source>
        <translation>目前没有可以申请的婴幼儿</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Paid (yuan)</source>
        <translation>已发（元）</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Preparing {title}</source>
        <translation>正在准备{title}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Table of the county</source>
        <translation>县里的结果表</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv *.et)</source>
        <translation>表格 (*.xlsx *.xls *.csv *.et)</translation>
    </message>
    <message>
        <source>Take an application for a child of the first list; its clock runs once it is taken in.</source>
        <translation>先为“可以申请”中的婴幼儿受理申请；受理后开始计算期限。</translation>
    </message>
    <message>
        <source>Taking over {name}</source>
        <translation>正在收下{name}</translation>
    </message>
    <message>
        <source>The case is opened: check its papers and take it in</source>
        <translation>个案已建立：请核对材料并受理</translation>
    </message>
    <message>
        <source>Three years on</source>
        <translation>满三周岁</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村组</translation>
    </message>
    <message>
        <source>no rate known</source>
        <translation>尚无标准</translation>
    </message>
    <message>
        <source>{amount}, to be confirmed</source>
        <translation>{amount}（待确认）</translation>
    </message>
    <message>
        <source>{newborns} may apply, {cases} applications, {over} overdue, {renewals} to be renewed</source>
        <translation>可申请 {newborns}，已申请 {cases}，超期 {over}，待年度确认 {renewals}</translation>
    </message>
    <message>
        <source>{paper}, blank</source>
        <translation>{paper}（空白）</translation>
    </message>
    <message>
        <source>{paper}: all {count} that run</source>
        <translation>{paper}：办理中的全部{count}份</translation>
    </message>
    <message>
        <source>{paper}: {name}</source>
        <translation>{paper}：{name}</translation>
    </message>
    <message>
        <source>{taken} taken, {known} known already, {refused} not taken</source>
        <translation>收下{taken}条，已有{known}条，未收{refused}条</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Entries</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Narrow the entries</source>
        <translation>缩小选项</translation>
    </message>
    <message>
        <source>Type part of the word</source>
        <translation>输入部分文字</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>1  This record stays</source>
        <translation>1  保留此记录</translation>
    </message>
    <message>
        <source>2  This one is merged into it</source>
        <translation>2  并入的记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>An invented township to learn and try; nothing can go wrong</source>
        <translation>虚构的乡镇，供学习和试用，怎么操作都不会出错</translation>
    </message>
    <message>
        <source>Go on with an office folder that exists already</source>
        <translation>继续使用已有的办公室文件夹</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>新建办公室</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>打开已有办公室</translation>
    </message>
    <message>
        <source>Practice township</source>
        <translation>练习乡镇</translation>
    </message>
    <message>
        <source>Start an empty register for your township on this PC</source>
        <translation>在本机为你的乡镇建立空白登记册</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Births, deaths, moves and marriages of the villages, for the monthly slip</source>
        <translation>各村的出生、死亡、迁移、结婚，用于月报告单</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>选择工作簿</translation>
    </message>
    <message>
        <source>Choose a workbook, or drop it here (.xlsx, .xls, .et, .csv)</source>
        <translation>选择工作簿，或把文件拖到这里（.xlsx、.xls、.et、.csv）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Migrants</source>
        <translation>流动人口</translation>
    </message>
    <message>
        <source>Monthly figures</source>
        <translation>月报数</translation>
    </message>
    <message>
        <source>Names, ID numbers, households, addresses, phones</source>
        <translation>姓名、身份号码、户、住址、电话</translation>
    </message>
    <message>
        <source>Population events</source>
        <translation>人口变动</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Service events</source>
        <translation>服务活动</translation>
    </message>
    <message>
        <source>The change report of each village and month</source>
        <translation>各村每月的变动报告数字</translation>
    </message>
    <message>
        <source>The file is checked first; nothing is written before you have seen the report.</source>
        <translation>先检查、后导入：看过检查报告之前不会写入任何数据。</translation>
    </message>
    <message>
        <source>The places of the township and their codes</source>
        <translation>本乡镇的村、组及其代码</translation>
    </message>
    <message>
        <source>The roster of those who serve the villages, with their posts</source>
        <translation>村级服务人员名册及其岗位</translation>
    </message>
    <message>
        <source>Village workers</source>
        <translation>村级工作人员</translation>
    </message>
    <message>
        <source>Villages and groups</source>
        <translation>村和村民小组</translation>
    </message>
    <message>
        <source>What does the workbook hold?</source>
        <translation>工作簿里是什么？</translation>
    </message>
    <message>
        <source>What villages did: sessions, visits, notices, checks</source>
        <translation>各村开展的宣讲、走访、公示、检查等</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>哪个文件？</translation>
    </message>
    <message>
        <source>Who came or left for work, and the services they would like</source>
        <translation>流入流出人员的联系方式和希望得到的服务</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls *.et *.csv);;All files (*)</source>
        <translation>工作簿 (*.xlsx *.xls *.et *.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>列表的列</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>下移一列 (Alt+Down)</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>上移一列 (Alt+Up)</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Alt+Up and Alt+Down move it.</source>
        <translation>空格显示或隐藏一列；Alt+Up、Alt+Down 移动。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact of {name}</source>
        <translation>{name}的联系人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>To know who looks after the family</source>
        <translation>明确由谁联系这户家庭</translation>
    </message>
    <message>
        <source>Two different people. Who was it before stays in the past of the family and reads it no more.</source>
        <translation>两位联系人须是不同的人。原联系人保留在记录中，不再能查看这户家庭。</translation>
    </message>
    <message>
        <source>Which contact</source>
        <translation>联系人类别</translation>
    </message>
</context>
<context>
    <name>CopySchemeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy a scheme to edit it</source>
        <translation>复制办法以便修改</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短名</translation>
    </message>
    <message>
        <source>The short name uses small letters, digits, _ and -. It stays the same when the scheme gets a new version.</source>
        <translation>短名用小写字母、数字、_ 和 -。办法换版本时短名不变。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault of the program</source>
        <translation>程序故障</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Log: {file}</source>
        <translation>日志：{file}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出了故障</translation>
    </message>
    <message>
        <source>What you saved is safe. Save the report and give it to the technician; it names no resident.</source>
        <translation>已保存的数据是安全的。请保存报告并交给技术人员；报告里没有居民的信息。</translation>
    </message>
</context>
<context>
    <name>CreateStep</name>
    <message>
        <source>Choose a folder for the office</source>
        <translation>选择存放办公室的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>办公室文件夹</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省（区、市）</translation>
    </message>
    <message>
        <source>Statistical code (9 digits)</source>
        <translation>统计用区划代码（9 位）</translation>
    </message>
    <message>
        <source>Township or subdistrict</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>for instance 411523102</source>
        <translation>例如 411523102</translation>
    </message>
    <message>
        <source>for instance 清河镇</source>
        <translation>例如 清河镇</translation>
    </message>
</context>
<context>
    <name>CriteriaDialog</name>
    <message>
        <source>Criteria: {name}</source>
        <translation>条件：{name}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Met or not</source>
        <translation>是否符合</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Of earlier births only the conclusion of the county is written down, nothing else.</source>
        <translation>生育情况只登记县级结论，不登记其他内容。</translation>
    </message>
    <message>
        <source>Paper or conclusion on which it rests</source>
        <translation>依据的材料或者结论</translation>
    </message>
    <message>
        <source>decided at {level} level</source>
        <translation>由{level}核定</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>As it was on</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>To the change after (Alt+Right)</source>
        <translation>后一次变动（Alt+→）</translation>
    </message>
    <message>
        <source>To the change before (Alt+Left)</source>
        <translation>前一次变动（Alt+←）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Write a day such as 2026-1-1</source>
        <translation>请写日期，如 2026-1-1</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Decide appeal {number}</source>
        <translation>处理第{number}号申诉</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>Points added or taken off</source>
        <translation>增减分数</translation>
    </message>
    <message>
        <source>What was found, and the reason</source>
        <translation>核查情况和理由</translation>
    </message>
    <message>
        <source>such as 5 or -2.5; nothing where it is rejected</source>
        <translation>如 5 或 -2.5；不成立的不填</translation>
    </message>
    <message>
        <source>{who} about “{item}” of {subject}, now {points} points: {matter}</source>
        <translation>{who}就{subject}“{item}”（现得{points}分）提出：{matter}</translation>
    </message>
</context>
<context>
    <name>DocumentsDialog</name>
    <message>
        <source>Missing</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Papers: {name}</source>
        <translation>材料：{name}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>State of the paper</source>
        <translation>材料状态</translation>
    </message>
    <message>
        <source>Statement instead</source>
        <translation>以承诺代替</translation>
    </message>
    <message>
        <source>What is missing stands on the correction slip; nothing is approved while a paper is missing.</source>
        <translation>未交的会列入补正通知书；材料不齐不能确认。</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Draw up</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>Draw up a notice</source>
        <translation>起草公示</translation>
    </message>
    <message>
        <source>It shows name, village, group, programme and amount. Telephones, accounts, birthdays, health and family never stand on it; a plain notice shows name, village and programme only.</source>
        <translation>公示姓名、村组、项目和标准；不公示电话、账号、生日、健康和家庭情况。特殊家庭的公示只有姓名、村和项目。</translation>
    </message>
    <message>
        <source>Which notice</source>
        <translation>哪一份公示</translation>
    </message>
    <message>
        <source>{place} · {programme} · {stage} · {count} people</source>
        <translation>{place} · {programme} · {stage} · {count}人</translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on (F7)</source>
        <translation>接着录入（F7）</translation>
    </message>
    <message>
        <source>Look through…</source>
        <translation>逐条查看…</translation>
    </message>
    <message>
        <source>Typed but not saved: {names} ({count} in all); F7 goes on with the first</source>
        <translation>未保存：{names}（共 {count} 条）；F7 接着录入第一条</translation>
    </message>
    <message>
        <source>Typed but not saved: {name}, {when}. Go on with it?</source>
        <translation>未保存：{name}，{when}。接着录入吗？</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Enter: go on with it · Del: throw it away</source>
        <translation>回车键：接着录入 · Del：放弃</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存的录入</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Throw away what was typed for {name}?</source>
        <translation>放弃为“{name}”录入的内容吗？</translation>
    </message>
    <message>
        <source>Typed at</source>
        <translation>录入时间</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>所有村</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Day, lottery number of the day, a number called out in the meeting</source>
        <translation>日期、当天彩票开奖号码、会上报的数</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>Draw again…</source>
        <translation>重新抽签…</translation>
    </message>
    <message>
        <source>Draw by this seed?

{seed}

Read it out first: it cannot be changed afterwards.</source>
        <translation>按此种子抽签？

{seed}

请先当众宣读：抽签后不能更改。</translation>
    </message>
    <message>
        <source>Draw of {round}</source>
        <translation>{round}抽签</translation>
    </message>
    <message>
        <source>Draw {number}: {when}</source>
        <translation>第{number}次抽签：{when}</translation>
    </message>
    <message>
        <source>Draw {number}: {when}, by {who}</source>
        <translation>第{number}次抽签：{when}，经办人{who}</translation>
    </message>
    <message>
        <source>Drawing the groups</source>
        <translation>正在抽签</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Drawn again from the seed: everything comes out the same</source>
        <translation>已按种子重新抽签：结果完全一致</translation>
    </message>
    <message>
        <source>Drawn people</source>
        <translation>抽取人数</translation>
    </message>
    <message>
        <source>From each village a quarter of the groups is drawn, with at least 1,000 people; a village with fewer than 1,000 people is looked at as a whole. No group comes again before all have come this year.</source>
        <translation>每村抽取四分之一的村民小组，合计不少于1000人；不足1000人的村整村检查。一年内全部抽过以前，抽过的组不再抽。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Groups drawn</source>
        <translation>抽取的组</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Order of the groups</source>
        <translation>各组次序</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Preparing the sheet of the draw</source>
        <translation>正在生成抽签单</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>打印抽签单…</translation>
    </message>
    <message>
        <source>Repeat from the seed</source>
        <translation>按种子复核</translation>
    </message>
    <message>
        <source>Repeating the draw</source>
        <translation>正在复核抽签</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed: {seed}</source>
        <translation>种子：{seed}</translation>
    </message>
    <message>
        <source>The seed decides everything. Let nobody choose it: take the day, a lottery number drawn today, and a number called out here. Read it out, then draw. There is no trial draw.</source>
        <translation>抽签结果完全由种子决定，不能由任何人挑选：用当天日期、当天彩票开奖号码和会上报的数。先宣读，再抽签。不能试抽。</translation>
    </message>
    <message>
        <source>These villages do not come out of their seed: {names}</source>
        <translation>以下村的抽签结果与种子不符：{names}</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>What was drawn</source>
        <translation>抽签结果</translation>
    </message>
    <message>
        <source>Whole village</source>
        <translation>整村</translation>
    </message>
    <message>
        <source>Why it is drawn again</source>
        <translation>重新抽签的原因</translation>
    </message>
    <message>
        <source>added</source>
        <translation>补足</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>四分之一</translation>
    </message>
    <message>
        <source>whole village</source>
        <translation>整村</translation>
    </message>
    <message>
        <source>{count} groups drawn</source>
        <translation>已抽取{count}个组</translation>
    </message>
    <message>
        <source>{line}; drawn again because: {reason}</source>
        <translation>{line}；重新抽签原因：{reason}</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>合并记录</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>疑似重复</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>End the care of {name}</source>
        <translation>结束对{name}的关怀</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Nothing is due from then on. A family that declined comes back only when it wishes to.</source>
        <translation>此后不再有到期事项。谢绝的家庭只有自己提出意愿才重新登记。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>To leave a family in peace that declines</source>
        <translation>尊重谢绝联系的家庭</translation>
    </message>
</context>
<context>
    <name>EntitlementsPage</name>
    <message>
        <source>Entitlements</source>
        <translation>权益</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Another person…</source>
        <translation>换人…</translation>
    </message>
    <message>
        <source>Child of {name}: {facts}</source>
        <translation>父母一方：{name} · {facts}</translation>
    </message>
    <message>
        <source>Choose the new head…</source>
        <translation>选新户主…</translation>
    </message>
    <message>
        <source>Draft, not yet in the register</source>
        <translation>草稿，尚未入册</translation>
    </message>
    <message>
        <source>Enter: next field · F1: help on the field · Ctrl+S: save · Esc: leave</source>
        <translation>回车：下一项 · F1：本项说明 · Ctrl+S：保存 · Esc：离开</translation>
    </message>
    <message>
        <source>Enter: next field · F3: find spouse or parent · F1: help · Ctrl+S: save · Esc: leave</source>
        <translation>回车：下一项 · F3：在册中找配偶、父母 · F1：说明 · Ctrl+S：保存 · Esc：离开</translation>
    </message>
    <message>
        <source>Going on with what was typed on {when}</source>
        <translation>接着 {when} 未保存的内容填写</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Marital status and spouse are changed for both; nobody leaves the household by it.</source>
        <translation>保存后：双方婚姻状况和配偶随之变更；不因此离户。</translation>
    </message>
    <message>
        <source>Marital status and spouse are written for both, if the spouse is in the register.</source>
        <translation>保存后：写入婚姻状况和配偶；配偶在册的，双方同时写入。</translation>
    </message>
    <message>
        <source>Not saved: {count} fields need another look</source>
        <translation>未保存：有 {count} 项需要核对</translation>
    </message>
    <message>
        <source>Recorded: {kind} · {name}. Ctrl+Z takes it back.</source>
        <translation>已登记：{kind} · {name}。Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>Right as it is? Say why:</source>
        <translation>确实无误？请写明理由：</translation>
    </message>
    <message>
        <source>Save the event before leaving?</source>
        <translation>离开前保存这条动态吗？</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>The child is entered in the register and in the household; parents are linked.</source>
        <translation>保存后：新生儿入册、入户，并与父母关联。</translation>
    </message>
    <message>
        <source>The person is entered in the register; who left before, by the ID number, comes back.</source>
        <translation>保存后：此人入册；以前迁出的，按身份号码恢复。</translation>
    </message>
    <message>
        <source>The person leaves the household and the register; a spouse becomes widowed.</source>
        <translation>保存后：此人离户出册，配偶婚姻状况改为丧偶。</translation>
    </message>
    <message>
        <source>The person leaves the household and the register; the record stays to be found.</source>
        <translation>保存后：此人离户出册，档案仍可查到。</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>先选人</translation>
    </message>
    <message>
        <source>household {number}</source>
        <translation>{number}号户</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age}岁</translation>
    </message>
    <message>
        <source>{kind} · {name}</source>
        <translation>{kind} · {name}</translation>
    </message>
</context>
<context>
    <name>EventKindDialog</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>记人口动态</translation>
    </message>
    <message>
        <source>The number chooses, Esc leaves.</source>
        <translation>按数字选择，Esc 离开。</translation>
    </message>
    <message>
        <source>{number}  {kind}</source>
        <translation>{number}  {kind}</translation>
    </message>
    <message>
        <source>{number}  {kind}: a child of {name}</source>
        <translation>{number}  {kind}：{name}的子女</translation>
    </message>
    <message>
        <source>{number}  {kind}: {name}</source>
        <translation>{number}  {kind}：{name}</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Add photo or scan</source>
        <translation>添加照片或扫描件</translation>
    </message>
    <message>
        <source>Add photo or scan…</source>
        <translation>添加照片或扫描件…</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>已添加：{name}</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>已复制：{name}</translation>
    </message>
    <message>
        <source>Copy out…</source>
        <translation>另存…</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>另存到文件夹</translation>
    </message>
    <message>
        <source>Mark it first, then add photos or scans.</source>
        <translation>先记录检查结果，再添加照片或扫描件。</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or PDF, at most 10 MB each. Photograph things, never people or their papers.</source>
        <translation>PNG、JPEG、WebP或PDF，每个不超过10 MB。只拍物，不拍人和证件。</translation>
    </message>
    <message>
        <source>Photos and scans</source>
        <translation>照片和扫描件</translation>
    </message>
    <message>
        <source>Photos and scans (*.png *.jpg *.jpeg *.webp *.pdf);;All files (*)</source>
        <translation>照片和扫描件 (*.png *.jpg *.jpeg *.webp *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Taken away: {name}; Ctrl+Z brings it back</source>
        <translation>已移除：{name}；按Ctrl+Z恢复</translation>
    </message>
    <message>
        <source>{name} · {size} · {when} · SHA-256 {digest}</source>
        <translation>{name} · {size} · {when} · 校验值 {digest}</translation>
    </message>
</context>
<context>
    <name>EvidenceViewer</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This file cannot be shown here; copy it out to look at it.</source>
        <translation>此文件不能在这里显示；请另存后查看。</translation>
    </message>
    <message>
        <source>{name} · {size} · SHA-256 {digest}</source>
        <translation>{name} · {size} · 校验值 {digest}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All {count} rows of the list</source>
        <translation>列表全部 {count} 行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the file and export…</source>
        <translation>选择文件并导出…</translation>
    </message>
    <message>
        <source>Day, purpose, receiver, columns and number of rows are recorded.</source>
        <translation>导出日期、用途、接收方、列和行数都会记录在案。</translation>
    </message>
    <message>
        <source>Edit profiles…</source>
        <translation>编辑方案…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>正在导出 {file}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Goes public (notice board, web page): masked</source>
        <translation>对外公示（公示栏、网页）：号码打码</translation>
    </message>
    <message>
        <source>Old workbook .xls</source>
        <translation>旧版工作簿 .xls</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>导出方案</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，没有写出任何文件。</translation>
    </message>
    <message>
        <source>Tables (*{suffix})</source>
        <translation>表格 (*{suffix})</translation>
    </message>
    <message>
        <source>Text table .csv (GB18030)</source>
        <translation>文本表格 .csv（GB18030）</translation>
    </message>
    <message>
        <source>Text table .csv (UTF-8)</source>
        <translation>文本表格 .csv（UTF-8）</translation>
    </message>
    <message>
        <source>The {count} rows chosen</source>
        <translation>选中的 {count} 行</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Workbook .xlsx</source>
        <translation>工作簿 .xlsx</translation>
    </message>
    <message>
        <source>Write what the list is for; the export is recorded with it.</source>
        <translation>请写明用途，导出会连同用途记录在案。</translation>
    </message>
    <message>
        <source>as: annual report to the county</source>
        <translation>如：上报县局年报</translation>
    </message>
    <message>
        <source>{count} rows written to {file}</source>
        <translation>已导出 {count} 行到 {file}</translation>
    </message>
    <message>
        <source>{file} is there already: choose another name</source>
        <translation>{file} 已经存在，请换一个文件名</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a fact</source>
        <translation>选择指标</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Fits?</source>
        <translation>是否适用</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>公式：{formula}</translation>
    </message>
    <message>
        <source>Name or word of the definition</source>
        <translation>指标名称或定义中的词</translation>
    </message>
    <message>
        <source>No fact: filled in by an inspection</source>
        <translation>不用指标，由检查填写</translation>
    </message>
    <message>
        <source>Search facts</source>
        <translation>查找指标</translation>
    </message>
    <message>
        <source>Take this fact</source>
        <translation>选用</translation>
    </message>
</context>
<context>
    <name>FactsTab</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A statistic: shown, never scored</source>
        <translation>统计监测指标，只看不计分</translation>
    </message>
    <message>
        <source>By month or level</source>
        <translation>分月或分级</translation>
    </message>
    <message>
        <source>Counting {fact}</source>
        <translation>正在统计{fact}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Done or counted</source>
        <translation>完成或计数</translation>
    </message>
    <message>
        <source>Due or total</source>
        <translation>应完成或总数</translation>
    </message>
    <message>
        <source>Enter villages, departments or workers first; then their figures stand here.</source>
        <translation>请先录入村、部门或专干，这里随后显示各自的数值。</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name or word of the definition</source>
        <translation>指标名称或定义中的词</translation>
    </message>
    <message>
        <source>No fact fits these words</source>
        <translation>没有符合这些词的指标</translation>
    </message>
    <message>
        <source>Nobody to count for</source>
        <translation>没有统计对象</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Quarter {number}</source>
        <translation>第{number}季度</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records behind the value</source>
        <translation>数值所依据的记录</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>用于办法</translation>
    </message>
    <message>
        <source>Search facts</source>
        <translation>查找指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Values of the fact</source>
        <translation>指标数值</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>no scheme</source>
        <translation>没有办法使用</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>{count} listed</source>
        <translation>共 {count} 个对象</translation>
    </message>
    <message>
        <source>{count} listed, {failed} cannot be counted</source>
        <translation>共 {count} 个对象，其中 {failed} 个无法统计</translation>
    </message>
    <message>
        <source>{name}: {count} records behind the value</source>
        <translation>{name}：依据 {count} 条记录</translation>
    </message>
</context>
<context>
    <name>FamilyDesk</name>
    <message>
        <source>Choose a person in the register first</source>
        <translation>请先在登记册中选一个人</translation>
    </message>
    <message>
        <source>This person belongs to no household; Alt+5 finds one</source>
        <translation>此人不属于任何户；按 Alt+5 找一户加入</translation>
    </message>
</context>
<context>
    <name>FamilyDialog</name>
    <message>
        <source>Agreed to contact on</source>
        <translation>同意联系日期</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>修改：{name}</translation>
    </message>
    <message>
        <source>Contact is an offer: nothing falls due before the family has agreed.</source>
        <translation>联系是一项服务：家庭同意之前没有任何到期事项。</translation>
    </message>
    <message>
        <source>Contact of the township</source>
        <translation>乡镇联系人</translation>
    </message>
    <message>
        <source>Contact of the village</source>
        <translation>村级联系人</translation>
    </message>
    <message>
        <source>Family doctor</source>
        <translation>家庭医生</translation>
    </message>
    <message>
        <source>Hospital with a green channel</source>
        <translation>绿色通道医院</translation>
    </message>
    <message>
        <source>Kind of family</source>
        <translation>家庭类型</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Take into care: {name}</source>
        <translation>登记：{name}</translation>
    </message>
    <message>
        <source>To keep in touch with a family that wishes it</source>
        <translation>与愿意联系的家庭保持联系</translation>
    </message>
    <message>
        <source>What the family wishes</source>
        <translation>家庭意愿</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Help on {field}</source>
        <translation>“{field}”说明</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感程度</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>为什么要填</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Enter changes this filter, Del takes it away</source>
        <translation>回车修改此条件，Del 去掉</translation>
    </message>
    <message>
        <source>Take away: {filter}</source>
        <translation>去掉：{filter}</translation>
    </message>
    <message>
        <source>Take this filter away (Del)</source>
        <translation>去掉此条件 (Del)</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>As 1998-1-3, 199801 or 1998; leave an end empty to leave it open.</source>
        <translation>如 1998-1-3、199801 或 1998；一端不填表示不限。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Full years today; leave an end empty to leave it open.</source>
        <translation>按今天的周岁；一端不填表示不限。</translation>
    </message>
    <message>
        <source>Leave an end empty to leave it open.</source>
        <translation>一端不填表示不限。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>lies between</source>
        <translation>介于</translation>
    </message>
</context>
<context>
    <name>FindingDialog</name>
    <message>
        <source>A finding speaks of the work of the village or office, never of a resident.</source>
        <translation>整改针对村或单位的工作，不针对居民。</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>加入问题</translation>
    </message>
    <message>
        <source>Change a finding</source>
        <translation>修改问题</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>登记问题</translation>
    </message>
    <message>
        <source>Remove finding</source>
        <translation>移除所选</translation>
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
        <source>Whom it concerns</source>
        <translation>整改对象</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>对象类别</translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>All villages · {count}</source>
        <translation>全部村 · {count}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新核对</translation>
    </message>
    <message>
        <source>Checking the register</source>
        <translation>正在核对登记簿</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>请核实</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名（户号）</translation>
    </message>
    <message>
        <source>No rule found anything here. What was set aside is hidden.</source>
        <translation>所有规则都没有发现问题。暂不处理的问题已隐藏。</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>Nothing to clear up</source>
        <translation>没有待核实的问题</translation>
    </message>
    <message>
        <source>Preparing the lists</source>
        <translation>正在准备清单</translation>
    </message>
    <message>
        <source>Records have changed since the check: check again to see what is left.</source>
        <translation>核对之后记录又有改动：重新核对可查看剩余问题。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Set aside until</source>
        <translation>暂不处理至</translation>
    </message>
    <message>
        <source>Set aside; W shows it again</source>
        <translation>已暂不处理；按 W 恢复显示</translation>
    </message>
    <message>
        <source>Show what is set aside</source>
        <translation>显示暂不处理的问题</translation>
    </message>
    <message>
        <source>Stopped; the findings of before still stand here</source>
        <translation>已停止；此处仍是上次的结果</translation>
    </message>
    <message>
        <source>The finding is shown again</source>
        <translation>已恢复显示</translation>
    </message>
    <message>
        <source>The rules look at every record and every reported figure. They change nothing.</source>
        <translation>按规则逐条检查登记记录和上报数字，不改动任何数据。</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>{basis} · Set aside until {day}: {reason}</source>
        <translation>{basis} · 暂不处理至 {day}：{reason}</translation>
    </message>
    <message>
        <source>{people} people checked · {count} findings · {waived} set aside</source>
        <translation>已核对 {people} 人 · 问题 {count} 条 · 暂不处理 {waived} 条</translation>
    </message>
    <message>
        <source>{people} people checked: {count} findings</source>
        <translation>已核对 {people} 人：问题 {count} 条</translation>
    </message>
    <message>
        <source>{rule} {title} · {basis}</source>
        <translation>{rule} {title} · {basis}</translation>
    </message>
    <message>
        <source>{village} {name}: {sentence}</source>
        <translation>{village} {name}：{sentence}</translation>
    </message>
    <message>
        <source>{village} · {count}</source>
        <translation>{village} · {count}</translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message>
        <source>Contact</source>
        <translation>联系住址</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>婚姻家庭</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>村组户</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>流动迁移</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计项目</translation>
    </message>
</context>
<context>
    <name>GroupPane</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
</context>
<context>
    <name>HeatModel</name>
    <message>
        <source>; {tier}: rank {rank}</source>
        <translation>；{tier}组第{rank}</translation>
    </message>
    <message>
        <source>={rank}</source>
        <translation>并列{rank}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>No rank yet</source>
        <translation>暂不排名</translation>
    </message>
    <message>
        <source>Plus or minus</source>
        <translation>加减分</translation>
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
        <source>Rank in tier</source>
        <translation>组内名次</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>第{rank}名</translation>
    </message>
    <message>
        <source>Rank {rank}, shared by {count}</source>
        <translation>并列第{rank}（{count}个）</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停评</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待评</translation>
    </message>
    <message>
        <source>{item}: {state}</source>
        <translation>{item}：{state}</translation>
    </message>
    <message>
        <source>{title}: at most {max} points</source>
        <translation>{title}：满分{max}分</translation>
    </message>
    <message>
        <source>{village}, {section}: {points} of {max}</source>
        <translation>{village}，{section}：{points} / {max}</translation>
    </message>
    <message>
        <source>{village}, {section}: {state}</source>
        <translation>{village}，{section}：{state}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>As it was on</source>
        <translation>查看当日情况</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Write a day such as 2026-1-1</source>
        <translation>请写日期，如 2026-1-1</translation>
    </message>
</context>
<context>
    <name>HolidaysDialog</name>
    <message>
        <source>A line is a day or a range, 休 or 班, and a name. The whole notice can be pasted as it is.</source>
        <translation>每行写一天或一段日期、“休”或“班”、节日名称；也可原样粘贴放假通知全文。</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复自带</translation>
    </message>
    <message>
        <source>Ctrl+S: save the year · Esc: leave</source>
        <translation>Ctrl+S：保存该年 · Esc：离开</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>该年的节假日</translation>
    </message>
    <message>
        <source>Forget what was typed here</source>
        <translation>放弃在本机录入的内容，恢复程序自带</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Holidays and working days</source>
        <translation>节假日与工作日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>调休</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Paste the notice of the State Council here, or write lines:
{example}</source>
        <translation>在此粘贴国务院办公厅的放假通知，或按行书写：
{example}</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Terms in working days are counted by this table; terms that ran already keep their last day.</source>
        <translation>工作日期限按此表计算；已经确定的截止日不变。</translation>
    </message>
    <message>
        <source>The holidays of {year} are entered</source>
        <translation>{year}年节假日已录入</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>entered here</source>
        <translation>本机录入</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>尚未录入</translation>
    </message>
    <message>
        <source>off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>{off} days off, {work} made-up working days.</source>
        <translation>放假{off}天，调休上班{work}天。</translation>
    </message>
</context>
<context>
    <name>HouseholdDialog</name>
    <message>
        <source>Household {number} · {address} · {count} members</source>
        <translation>{number}号户 · {address} · {count} 人</translation>
    </message>
    <message>
        <source>Relations to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>{what} Ctrl+Z takes it back.</source>
        <translation>{what}Ctrl+Z 可撤回。</translation>
    </message>
</context>
<context>
    <name>HouseholdPicker</name>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Household no.</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Household no., or name of a member</source>
        <translation>户号，或任一成员姓名</translation>
    </message>
    <message>
        <source>Households found</source>
        <translation>找到的户</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Village and group</source>
        <translation>村组</translation>
    </message>
</context>
<context>
    <name>HouseholdPlan</name>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Household {old} with all {count} members is household {new} in {place} from {day}.</source>
        <translation>{old}号户全户 {count} 人自 {day} 起迁至{place}，户号 {new}。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>{head} is the head of household {old} from {day}; the relations of all {count} members change.</source>
        <translation>自 {day} 起{head}任{old}号户户主，全户 {count} 人与户主关系随之变更。</translation>
    </message>
    <message>
        <source>{names} belongs to household {new} from {day}.</source>
        <translation>{names}自 {day} 起入{new}号户。</translation>
    </message>
    <message>
        <source>{names} is registered in household {old} and lives elsewhere from {day}.</source>
        <translation>{names}户口在{old}号户，自 {day} 起在别处居住。</translation>
    </message>
    <message>
        <source>{names} leave household {old} and are household {new} in {place} from {day}; the head is {head}.</source>
        <translation>{names}自 {day} 起从{old}号户分出，在{place}另立{new}号户，户主{head}。</translation>
    </message>
    <message>
        <source>{names} leaves household {old} from {day} and stays in the register.</source>
        <translation>{names}自 {day} 起离开{old}号户，仍在登记册中。</translation>
    </message>
    <message>
        <source>{names} of household {old} belong to household {new} from {day}; household {old} ends.</source>
        <translation>{old}号户{names}自 {day} 起并入{new}号户，{old}号户注销。</translation>
    </message>
</context>
<context>
    <name>HouseholdTimeView</name>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Belongs to no household</source>
        <translation>不属于任何户</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>原 → 现</translation>
    </message>
    <message>
        <source>Household {number} · {count} members</source>
        <translation>{number}号户 · {count} 人</translation>
    </message>
    <message>
        <source>Household {number} · {count} members on {day}</source>
        <translation>{number}号户 · {day} 有 {count} 人</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>户内成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nothing was noted of this household yet.</source>
        <translation>本户尚无变动记录。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>居住状况</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>What became of the household</source>
        <translation>历次变动</translation>
    </message>
</context>
<context>
    <name>HouseholdView</name>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Enter opens the member.</source>
        <translation>按回车键打开该成员。</translation>
    </message>
    <message>
        <source>Household {number} · {count} members</source>
        <translation>户号 {number} · {count} 人</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>居住状况</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
</context>
<context>
    <name>HouseholdWindow</name>
    <message>
        <source>Alt+1 … Alt+7: changes · Alt+Left, Alt+Right: through time · Enter: open</source>
        <translation>Alt+1 … Alt+7：变动 · Alt+←、Alt+→：前后日期 · 回车：打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭户</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Another file</source>
        <translation>再导入一个</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>正在检查 {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>导入工作簿</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>正式导入</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>Imported: {inserted} added, {filled} filled in. “Import batches” can take it back.</source>
        <translation>导入完成：新增 {inserted} 条，补充 {filled} 条。如有差错，可在“导入批次”中撤销。</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>正在导入 {file}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>检查报告</translation>
    </message>
    <message>
        <source>Save workbook of corrections</source>
        <translation>保存待改正工作簿</translation>
    </message>
    <message>
        <source>Save workbook of corrections…</source>
        <translation>保存待改正工作簿…</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，没有写入任何数据。</translation>
    </message>
    <message>
        <source>To correct - {file}</source>
        <translation>待改正-{file}</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写出：{file}</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>A draft is opened; it still has to be entered into the national system.</source>
        <translation>将建立草稿个案；仍须录入国家系统。</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Application for {name}</source>
        <translation>{name}的申请</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>One applicant for each child: a parent, or another guardian.</source>
        <translation>一个婴幼儿只有一位申请人：父母一方或者其他监护人。</translation>
    </message>
    <message>
        <source>Relation to the child</source>
        <translation>与婴幼儿关系</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>To take an application for the childcare subsidy</source>
        <translation>受理育儿补贴申请</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Rests on: {basis}</source>
        <translation>依据：{basis}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停评</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待评</translation>
    </message>
    <message>
        <source>{points} / {max}</source>
        <translation>{points} / {max}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In a form: Enter goes to the next field, F1 explains the field.</source>
        <translation>填表时：回车键到下一项，F1 显示本项说明。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>LayoutDialog</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the roster</source>
        <translation>花名册的列</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表头用字</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>版式名称</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>保存版式</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Ledger of {name}</source>
        <translation>{name}的台账</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未发</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>多发</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Why not paid yet</source>
        <translation>暂缓原因</translation>
    </message>
</context>
<context>
    <name>LedgersPage</name>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Letters</source>
        <translation>政策告知书</translation>
    </message>
    <message>
        <source>Office that writes</source>
        <translation>落款单位</translation>
    </message>
    <message>
        <source>Place and hours</source>
        <translation>地点和时间</translation>
    </message>
    <message>
        <source>Preparing letters</source>
        <translation>正在准备告知书</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>预览告知书</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>The head of a letter holds name and place only. Write down afterwards that it was handed over.</source>
        <translation>信头只有姓名和村组，适合开窗信封。送达以后请登记“已告知”。</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>共{count}份</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>删去第 {number} 行</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>All villages</source>
        <translation>全部村（社区）</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>{village} · {count}</source>
        <translation>{village} · {count}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Contact with {name}</source>
        <translation>与{name}的联系</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>To be followed up by</source>
        <translation>跟进期限</translation>
    </message>
    <message>
        <source>To see what the family needs and what was done for it</source>
        <translation>了解家庭需求和办理情况</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What the family needs</source>
        <translation>家庭需求</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Last bundle: {when}</source>
        <translation>上次数据包：{when}</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <translation>经办人：{name}</translation>
    </message>
    <message>
        <source>Practice township: everybody here is invented; nothing can go wrong.</source>
        <translation>练习乡镇：这里的人都是虚构的，放心操作。</translation>
    </message>
    <message>
        <source>{count} changes have not left this PC</source>
        <translation>有 {count} 处更改尚未打包导出</translation>
    </message>
    <message>
        <source>{township} · Family services desk</source>
        <translation>{township} · 家庭服务工作台</translation>
    </message>
</context>
<context>
    <name>MarkingPane</name>
    <message>
        <source>0 to {most} points</source>
        <translation>0至{most}分</translation>
    </message>
    <message>
        <source>1 in order · 2 not in order · 3 not looked at · Enter goes on · Tab to the note · Ctrl+Z takes back</source>
        <translation>1 符合 · 2 不符合 · 3 未看 · 0 取消 · Enter 下一条 · Tab 到备注 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽查件数</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Found wrong</source>
        <translation>不符件数</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Marked by {who}</source>
        <translation>经办人：{who}</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未看</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Press 1, 2 or 3 in the list first: in order, not in order, not looked at</source>
        <translation>请先在列表中按 1、2 或 3：符合、不符合、未看</translation>
    </message>
    <message>
        <source>The mark is taken away; Ctrl+Z brings it back</source>
        <translation>已取消；按Ctrl+Z恢复</translation>
    </message>
    <message>
        <source>Typed before and not saved yet: Enter saves it</source>
        <translation>上次输入尚未保存：按Enter保存</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>全村</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>allowed: {choices}</source>
        <translation>可评：{choices}分</translation>
    </message>
    <message>
        <source>evidence: {papers}</source>
        <translation>佐证：{papers}</translation>
    </message>
    <message>
        <source>{done} of {all} marked</source>
        <translation>已记{done}条，共{all}条</translation>
    </message>
    <message>
        <source>{done} of {all} marked · closed</source>
        <translation>已记{done}条，共{all}条 · 已结束</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points}分</translation>
    </message>
    <message>
        <source>{subject} · {title}</source>
        <translation>{subject} · {title}</translation>
    </message>
    <message>
        <source>{wrong} of {drawn} wrong</source>
        <translation>抽{drawn}件 不符{wrong}件</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>A case passes with more than half of those present. Leave a case without votes if it was not discussed.</source>
        <translation>到会人数过半同意即通过；没有评议的个案不填票数。</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>All present in favour</source>
        <translation>到会全部同意</translation>
    </message>
    <message>
        <source>Cases that wait for a meeting</source>
        <translation>待评议的个案</translation>
    </message>
    <message>
        <source>Change a meeting</source>
        <translation>修改评议会议</translation>
    </message>
    <message>
        <source>For</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Save once more if it is right.</source>
        <translation>核对无误后请再次保存。</translation>
    </message>
    <message>
        <source>Take over votes</source>
        <translation>记入票数</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village meeting</source>
        <translation>村级评议会议</translation>
    </message>
</context>
<context>
    <name>MemberTicks</name>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>户内成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>居住状况</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Space chooses, Enter goes on.</source>
        <translation>空格选中，回车继续。</translation>
    </message>
</context>
<context>
    <name>MergesTab</name>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Merged at</source>
        <translation>合并时间</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Merges of the past</source>
        <translation>以往的合并</translation>
    </message>
    <message>
        <source>Nothing was merged yet</source>
        <translation>还没有合并过</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Taken apart at</source>
        <translation>拆分时间</translation>
    </message>
    <message>
        <source>Taking apart puts both records back as they were; nothing is ever removed.</source>
        <translation>拆分后两条记录恢复原样；任何记录都不会被删除。</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>What is merged stands here, and can be taken apart again exactly as it was.</source>
        <translation>合并过的记录列在这里，可以原样拆分。</translation>
    </message>
    <message>
        <source>{one} and {other} are two records again</source>
        <translation>{one}和{other}又是两条记录</translation>
    </message>
    <message>
        <source>{text}

Take the merge apart and keep the later edits?</source>
        <translation>{text}

是否拆分并保留后来的修改？</translation>
    </message>
</context>
<context>
    <name>MonthlySlipDialog</name>
    <message>
        <source>Births, deaths and moves that a village reported in a month.</source>
        <translation>某村某月上报的出生、死亡、迁移。</translation>
    </message>
    <message>
        <source>Choose a village</source>
        <translation>请选择村</translation>
    </message>
    <message>
        <source>Enter: next field · Ctrl+Enter: preview · Esc: leave</source>
        <translation>回车：下一项 · Ctrl+回车：预览 · Esc：离开</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Monthly slip</source>
        <translation>月报告单</translation>
    </message>
    <message>
        <source>Monthly slip {village} {month}</source>
        <translation>月报告单 {village} {month}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Write the month as 2026-06</source>
        <translation>月份写作 2026-06</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Correct the application</source>
        <translation>更正申请</translation>
    </message>
    <message>
        <source>Every service is an offer: a person applies because they wish to.</source>
        <translation>各项服务都是自愿的：本人愿意才申请。</translation>
    </message>
    <message>
        <source>For {person}</source>
        <translation>对象：{person}</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建个案</translation>
    </message>
    <message>
        <source>Nobody is chosen yet: search above and press Enter on the person</source>
        <translation>还没有选人：请在上面搜索，对准后按回车</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>建立个案</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>At least {count} characters</source>
        <translation>至少 {count} 个字符</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>强度一般</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>强度良好</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次口令</translation>
    </message>
    <message>
        <source>The two lines differ</source>
        <translation>两次输入的口令不一致</translation>
    </message>
    <message>
        <source>Weak: make it longer, for instance a whole sentence</source>
        <translation>强度较弱：再长一些，例如用一整句话</translation>
    </message>
    <message>
        <source>Write it down and keep it in the safe. Without the passphrase nobody can open the office file again, not even the maker of the program.</source>
        <translation>请把口令写下来锁进保险柜。忘了口令，谁也打不开办公室文件，程序的作者也不行。</translation>
    </message>
</context>
<context>
    <name>NoticePane</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Choose a line: here stand its people, its photos, and what may be done next.</source>
        <translation>请选择一行：这里显示名单、照片和下一步。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Shown, and nothing else: {count}</source>
        <translation>公示内容（仅此而已，共{count}人）</translation>
    </message>
    <message>
        <source>and {count} more; the paper shows all</source>
        <translation>另有{count}人，纸质公示上全部列出</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>未编号</translation>
    </message>
    <message>
        <source>taken down on {day}</source>
        <translation>{day}撤下</translation>
    </message>
    <message>
        <source>{handler} and {responsible}</source>
        <translation>经办{handler}、责任{responsible}</translation>
    </message>
    <message>
        <source>{name} · {group} · {programme}: {for_} for, {against} against, {abstained} abstained: {result}</source>
        <translation>{name} · {group} · {programme}：同意{for_}，反对{against}，弃权{abstained}，{result}</translation>
    </message>
    <message>
        <source>{passed} of {count} passed</source>
        <translation>{count}个中通过{passed}个</translation>
    </message>
    <message>
        <source>{present} of {entitled} present · chaired by {chair} · minutes by {recorder}</source>
        <translation>应到{entitled}人，实到{present}人 · 主持{chair} · 记录{recorder}</translation>
    </message>
    <message>
        <source>{result} on {day} by {handler} and {responsible}: {handling}</source>
        <translation>{day}{result}（经办{handler}、责任{responsible}）：{handling}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}至{end}</translation>
    </message>
    <message>
        <source>{village}: meeting of {day}</source>
        <translation>{village}：{day}评议会议</translation>
    </message>
</context>
<context>
    <name>NoticeStepDialog</name>
    <message>
        <source>Add the photos of the notice before it is closed.</source>
        <translation>办结前请先添加公示照片。</translation>
    </message>
    <message>
        <source>It keeps its number; its people need another notice.</source>
        <translation>编号保留；名单上的人需要重新公示。</translation>
    </message>
    <message>
        <source>Its people wait for a notice again.</source>
        <translation>名单上的人将重新待公示。</translation>
    </message>
    <message>
        <source>Two people sign the answer. Leave out who objected.</source>
        <translation>答复由两人签字；不要写反映人。</translation>
    </message>
    <message>
        <source>Write only what was said. Who said it is kept nowhere.</source>
        <translation>只写异议内容，不登记反映人。</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation>针对谁</translation>
    </message>
    <message>
        <source>Answer objection</source>
        <translation>答复异议</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>书信</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>For</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Government Information Regulations Art. 15; Organic Law of Villagers' Committees Art. 26</source>
        <translation>《政府信息公开条例》第十五条；《村民委员会组织法》第二十六条</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>召开日期</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>反映方式</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>身份号码</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Masked, as 张*三</source>
        <translation>部分遮盖，如张*三</translation>
    </message>
    <message>
        <source>Masked, first two and last three</source>
        <translation>遮盖，只显示前两位和后三位</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Objection came</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Office for objections</source>
        <translation>受理单位</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>登记张贴</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到人数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>登记撤下</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>异议人撤回</translation>
    </message>
    <message>
        <source>Taken down on</source>
        <translation>撤下日期</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>受理电话</translation>
    </message>
    <message>
        <source>Through the village</source>
        <translation>村里转来</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To show that the village and its people could speak before anything was granted</source>
        <translation>证明批准之前村里和群众能够发表意见</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation>核实处理情况</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>张贴地点</translation>
    </message>
    <message>
        <source>Whole names</source>
        <translation>完整姓名</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>NoticesTab</name>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>Draw up a notice</source>
        <translation>起草公示</translation>
    </message>
    <message>
        <source>Drawn up with {count} people; print it, post it, then write down that it hangs</source>
        <translation>已起草，共{count}人；请打印、张贴，然后登记张贴</translation>
    </message>
    <message>
        <source>Folder for the web copy</source>
        <translation>网站副本的文件夹</translation>
    </message>
    <message>
        <source>Kept; whose vote passed can be signed on now</source>
        <translation>已登记；通过的个案可以签署</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>评议</translation>
    </message>
    <message>
        <source>Meetings and notices</source>
        <translation>评议公示</translation>
    </message>
    <message>
        <source>No case can be shown on a notice yet</source>
        <translation>暂时没有可以公示的个案</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>Nothing fits this filter. Choose another above.</source>
        <translation>没有符合筛选的内容，请在上方另选。</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Preparing {title}</source>
        <translation>正在准备{title}</translation>
    </message>
    <message>
        <source>Search meetings and notices</source>
        <translation>查找评议和公示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village, number, words</source>
        <translation>村、编号、文字</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>When a case reaches a village review or a notice, it stands here until the meeting was held or the notice has hung its whole period.</source>
        <translation>个案进入村级评议或公示环节后列在这里，直到评议完成、公示期满。</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Write down the meeting</source>
        <translation>登记评议会议</translation>
    </message>
    <message>
        <source>Written: {name}. Take it off the web by its last day</source>
        <translation>已写入{name}，请按期从网站撤下</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>评议</translation>
    </message>
    <message>
        <source>meeting of {day}</source>
        <translation>{day}评议会议</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>to be discussed</source>
        <translation>待评议</translation>
    </message>
    <message>
        <source>to be posted</source>
        <translation>待公示</translation>
    </message>
    <message>
        <source>village review</source>
        <translation>村级评议</translation>
    </message>
    <message>
        <source>{count} cases wait for a meeting</source>
        <translation>{count}件待评议</translation>
    </message>
    <message>
        <source>{count} cases wait for a notice</source>
        <translation>{count}件待公示</translation>
    </message>
    <message>
        <source>{count} cases wait for a notice, {others} cannot be shown yet</source>
        <translation>{count}件待公示，{others}件暂不能公示</translation>
    </message>
    <message>
        <source>{paper} (blank)</source>
        <translation>{paper}（空白）</translation>
    </message>
    <message>
        <source>{passed} of {count} passed</source>
        <translation>{count}个中通过{passed}个</translation>
    </message>
    <message>
        <source>{shown} shown · {open} to be done</source>
        <translation>显示{shown} · 待办{open}</translation>
    </message>
</context>
<context>
    <name>OperatorDialog</name>
    <message>
        <source>Changes now bear the name {name}</source>
        <translation>此后的改动记在{name}名下</translation>
    </message>
    <message>
        <source>Every change from now on bears this name in the history.</source>
        <translation>此后的每次改动都以此姓名记入历史。</translation>
    </message>
    <message>
        <source>Name of the operator</source>
        <translation>经办人姓名</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>经办人</translation>
    </message>
</context>
<context>
    <name>PairPane</name>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Differing fields</source>
        <translation>不一致的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>名单内容</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>登记簿内容</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>take from the list</source>
        <translation>采用名单</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>1 or 2 chooses the value that stays, ← and → too; Esc goes back to the list.</source>
        <translation>按 1 或 2（也可按 ←、→）选择保留哪一边；Esc 回到列表。</translation>
    </message>
    <message>
        <source>Against: {reasons}</source>
        <translation>不同处：{reasons}</translation>
    </message>
    <message>
        <source>Both records, field by field</source>
        <translation>两条记录逐项对照</translation>
    </message>
    <message>
        <source>Everybody is compared with everybody: names that sound alike, slips in dates and ID numbers, families and homes. Nothing is changed without your choice.</source>
        <translation>全库逐人比对：同音姓名，日期、身份证号的笔误，家人和住处。未经您选择不作任何改动。</translation>
    </message>
    <message>
        <source>For: {reasons}</source>
        <translation>相同处：{reasons}</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Looking for people who stand twice</source>
        <translation>正在查找重复人员</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No open pairs</source>
        <translation>没有待处理的记录对</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>还没有查找过</translation>
    </message>
    <message>
        <source>Nobody seems to stand in the register twice, or all pairs are settled.</source>
        <translation>没有疑似重复的人员，或已全部处理。</translation>
    </message>
    <message>
        <source>Pairs that seem to be one person</source>
        <translation>疑似同一人的记录对</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Remembered: {one} and {other} are two people</source>
        <translation>已记住：{one}和{other}是两个人</translation>
    </message>
    <message>
        <source>Row {rows} was refused at the import: correct it in the workbook, or settle it here with “Merge” (same person) or “Not the same”.</source>
        <translation>第 {rows} 行导入时未收。可在工作簿中改正后重新导入；若确认是同一人，按“合并”办结；不是同一人，按“不是同一人”。</translation>
    </message>
    <message>
        <source>Settled: row {row} is {one}; nothing of the row is kept</source>
        <translation>已处理：第 {row} 行就是{one}，该行内容不再保留</translation>
    </message>
    <message>
        <source>Stopped; the pairs found before are still here</source>
        <translation>已停止；上次找到的仍在</translation>
    </message>
    <message>
        <source>Two people? Say why and press Enter</source>
        <translation>不是同一人？写明原因后按回车</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Why they are two people</source>
        <translation>为什么是两个人</translation>
    </message>
    <message>
        <source>{count} open pairs: {certain} certain, {probable} probable, {possible} possible</source>
        <translation>待处理{count}对：确定{certain}，很可能{probable}，可能{possible}</translation>
    </message>
    <message>
        <source>{other} was merged into {one}; Ctrl+Z takes it back</source>
        <translation>{other}已并入{one}；按 Ctrl+Z 可撤销</translation>
    </message>
    <message>
        <source>{people} people compared, {count} pairs found</source>
        <translation>比对{people}人，找到{count}对</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Blank form</source>
        <translation>空白登记表</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>数据核查清单</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>正在生成打印页</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记信息</translation>
    </message>
    <message>
        <source>There are no findings to print</source>
        <translation>没有需要打印的核查结果</translation>
    </message>
</context>
<context>
    <name>ParameterDialog</name>
    <message>
        <source>Certainty</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Document and number</source>
        <translation>文件和文号</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>开始执行</translation>
    </message>
    <message>
        <source>Holds now: {value}, since {day}</source>
        <translation>当前执行：{value}，自{day}起</translation>
    </message>
    <message>
        <source>It holds from its day on and outranks what ships. Earlier rows stay, so that past months keep their amount.</source>
        <translation>新值从开始执行之日起生效，优先于随程序提供的标准；以前的记录保留，过去月份的金额不变。</translation>
    </message>
    <message>
        <source>New value: {parameter}</source>
        <translation>登记新值：{parameter}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing holds yet</source>
        <translation>当前尚无标准</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value ({unit})</source>
        <translation>值（{unit}）</translation>
    </message>
</context>
<context>
    <name>ParameterView</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>即将变化</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用地区</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始执行</translation>
    </message>
    <message>
        <source>History of the parameter</source>
        <translation>参数沿革</translation>
    </message>
    <message>
        <source>No parameter fits. Choose another group above, or clear the words.</source>
        <translation>没有符合的参数。请在上面另选一组，或清空搜索词。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>Nothing holds</source>
        <translation>尚无标准</translation>
    </message>
    <message>
        <source>Nothing is known for this township yet: enter what the county has written.</source>
        <translation>本乡镇还没有这个参数：请按县级文件登记。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>查询日期</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数列表</translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation>搜索参数</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What holds on the day</source>
        <translation>查询某日执行的标准</translation>
    </message>
    <message>
        <source>Which parameters</source>
        <translation>参数分组</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>参数名称</translation>
    </message>
    <message>
        <source>{shown} shown · {doubtful} to be confirmed</source>
        <translation>显示{shown}项 · 待确认{doubtful}项</translation>
    </message>
</context>
<context>
    <name>PaymentsTab</name>
    <message>
        <source>All the rest was paid</source>
        <translation>其余均已到账</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Amount once more</source>
        <translation>再次录入金额</translation>
    </message>
    <message>
        <source>Answer of the bank</source>
        <translation>银行回单</translation>
    </message>
    <message>
        <source>Ask money back</source>
        <translation>追回资金</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>应追回</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Differs now</source>
        <translation>与现在的差异</translation>
    </message>
    <message>
        <source>File for the bank</source>
        <translation>银行文件</translation>
    </message>
    <message>
        <source>Freeze the list</source>
        <translation>锁定名单</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暂缓发放</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Ledger of {name}</source>
        <translation>{name}的台账</translation>
    </message>
    <message>
        <source>Letter asking money back</source>
        <translation>追回通知</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>名单明细</translation>
    </message>
    <message>
        <source>Lines that would be paid</source>
        <translation>待发明细</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Make the list void</source>
        <translation>作废名单</translation>
    </message>
    <message>
        <source>Money that came back</source>
        <translation>登记退回款项</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
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
        <source>Nothing to be paid: approve cases first, or look below at what is held back and why</source>
        <translation>没有可发放的：请先完成个案审批，或者在下方查看暂缓发放的原因</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>名单所载</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待回单</translation>
    </message>
    <message>
        <source>Paid and not owed</source>
        <translation>多发明细</translation>
    </message>
    <message>
        <source>Pay again what came back</source>
        <translation>重发退回资金</translation>
    </message>
    <message>
        <source>Payment lists</source>
        <translation>发放名单</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>资金发放</translation>
    </message>
    <message>
        <source>Pays up to</source>
        <translation>发放至</translation>
    </message>
    <message>
        <source>Preparing {title}</source>
        <translation>正在准备{title}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>追回</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take the bank's file</source>
        <translation>导入回单文件</translation>
    </message>
    <message>
        <source>The list is void</source>
        <translation>名单已作废</translation>
    </message>
    <message>
        <source>The rest is settled</source>
        <translation>其余已结清</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>待发放</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>多发</translation>
    </message>
    <message>
        <source>Totals of {year}</source>
        <translation>{year}年发放汇总表</translation>
    </message>
    <message>
        <source>View of the payments</source>
        <translation>资金发放视图</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why not paid yet</source>
        <translation>暂缓原因</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Written down; print the letter from the list below</source>
        <translation>已登记，可从下方列表打印通知</translation>
    </message>
    <message>
        <source>Written for the bank</source>
        <translation>银行文件已写出</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>发放至</translation>
    </message>
    <message>
        <source>{count} lines, {yuan} yuan. A frozen list is never changed; before it is sent it can be made void.</source>
        <translation>共{count}笔，{yuan}元。锁定后不再改动；送出前可以作废。</translation>
    </message>
    <message>
        <source>{count} lines; only what is still owed goes on the new list.</source>
        <translation>共{count}笔，仍应发的列入新名单。</translation>
    </message>
    <message>
        <source>{name}, {months}: at most {yuan} yuan</source>
        <translation>{name}，{months}：最多{yuan}元</translation>
    </message>
    <message>
        <source>{name}: {yuan} yuan open</source>
        <translation>{name}：尚待退回{yuan}元</translation>
    </message>
    <message>
        <source>{number} is frozen; now send it to the bank</source>
        <translation>{number}已锁定，请送银行</translation>
    </message>
    <message>
        <source>{number}: its months are free again, its number stays with it.</source>
        <translation>{number}：所列月份恢复待发，文号保留。</translation>
    </message>
    <message>
        <source>{paid} paid, {bounced} sent back, {unmatched} rows belong to no line, {pending} open</source>
        <translation>到账{paid}笔，退回{bounced}笔，未匹配{unmatched}行，待回单{pending}笔</translation>
    </message>
    <message>
        <source>{people} people, {yuan} yuan to be paid; {held} yuan owed and held back below, each with its reason</source>
        <translation>待发放{people}人，{yuan}元；应发暂缓{held}元，原因见下方</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Citizen ID</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Household no.</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, pinyin, end of ID, phone, household no.</source>
        <translation>姓名、拼音、身份证尾号、电话、户号</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Village and group</source>
        <translation>村组</translation>
    </message>
</context>
<context>
    <name>PickPersonDialog</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing fits; try fewer words.</source>
        <translation>没有找到，少写几个字试试。</translation>
    </message>
    <message>
        <source>Type to search; ↑ ↓ choose, Enter takes.</source>
        <translation>输入即搜索；↑ ↓ 选择，回车确定。</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>After</source>
        <translation>变动后</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变动前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>历次变动</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>请从列表中选择</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Join villages</source>
        <translation>村合并</translation>
    </message>
    <message>
        <source>No village or group was renamed or joined yet.</source>
        <translation>尚无村组更名或合并。</translation>
    </message>
    <message>
        <source>Old names stay in the history and are still found.</source>
        <translation>旧名留在历史中，仍可查到。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>This has to be filled in</source>
        <translation>此项必填</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village that goes on</source>
        <translation>并入到的村</translation>
    </message>
    <message>
        <source>Village that is joined</source>
        <translation>被并入的村</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Villages and groups</source>
        <translation>村组</translation>
    </message>
    <message>
        <source>{old} is called {new} from {day}.</source>
        <translation>{old}自 {day} 起更名为{new}。</translation>
    </message>
    <message>
        <source>{old} with {people} people and {groups} groups belongs to {new} from {day}.</source>
        <translation>{old}（{people} 人，{groups} 个组）自 {day} 起并入{new}。</translation>
    </message>
    <message>
        <source>{what} Ctrl+Z takes it back.</source>
        <translation>{what}Ctrl+Z 可撤回。</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>Ask</source>
        <translation>咨询人</translation>
    </message>
    <message>
        <source>Enter opens a policy; all that hold today go into the leaflet</source>
        <translation>回车打开政策；今天有效的都会印进政策一览</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>停止执行</translation>
    </message>
    <message>
        <source>No policy of your own yet</source>
        <translation>还没有登记本地政策</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>The programmes that ship are in the leaflet already. Enter here what your county or township gives beside them: who, what, on which ground, whom to ask.</source>
        <translation>随程序提供的项目已在政策一览里。这里登记本县、本乡镇另外的政策：适用对象、待遇、依据、咨询人。</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>待遇</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>适合宽度（Ctrl+0）</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小（Ctrl+-）</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>文件写不进去：{reason}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写出：{file}</translation>
    </message>
    <message>
        <source>{count} pages · {zoom} %</source>
        <translation>共 {count} 页 · {zoom}%</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>+ Blank</source>
        <translation>＋空列</translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation>＋字段</translation>
    </message>
    <message>
        <source>+ Fixed text</source>
        <translation>＋固定文字</translation>
    </message>
    <message>
        <source>+ Number</source>
        <translation>＋序号</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>同列表</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Columns of the profile</source>
        <translation>方案的列</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Empty rows at the end</source>
        <translation>末尾空行数</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>导出方案</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>固定文字</translation>
    </message>
    <message>
        <source>Forget this profile</source>
        <translation>删除此方案</translation>
    </message>
    <message>
        <source>Goes public: masked</source>
        <translation>对外公示：号码打码</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Lines above the table</source>
        <translation>表格上方的行</translation>
    </message>
    <message>
        <source>Lines below the table</source>
        <translation>表格下方的行</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>下移一列 (Alt+Down)</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>上移一列 (Alt+Up)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take the column out (Del)</source>
        <translation>去掉这一列 (Del)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Usual last line</source>
        <translation>加常用落款行</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空列</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>fixed text</source>
        <translation>固定文字</translation>
    </message>
    <message>
        <source>in groups of 6, 8, 4</source>
        <translation>6-8-4 分组</translation>
    </message>
    <message>
        <source>last six</source>
        <translation>后六位</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>打码</translation>
    </message>
    <message>
        <source>running number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>with ' before it (csv)</source>
        <translation>前加 '（csv）</translation>
    </message>
    <message>
        <source>{township}, {date} and {count} are filled in</source>
        <translation>{township}、{date}、{count} 会自动填入</translation>
    </message>
</context>
<context>
    <name>ProgrammeCalendarView</name>
    <message>
        <source>Adopt the template that is nearest to what your county asks, then change its dates. Cases and notices follow this calendar.</source>
        <translation>请先采用与本县要求最接近的模板，再修改日期。个案和公示按这份日历提示。</translation>
    </message>
    <message>
        <source>After: {sources}</source>
        <translation>依据：{sources}</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>No calendar for this year yet</source>
        <translation>本年度还没有日历</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps of the calendar</source>
        <translation>日历步骤</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>ProgrammesTab</name>
    <message>
        <source>Calendar of the year</source>
        <translation>年度日历</translation>
    </message>
    <message>
        <source>Catalogue of policies</source>
        <translation>政策目录</translation>
    </message>
    <message>
        <source>Entered; earlier months keep what held then</source>
        <translation>已登记；以前月份仍按当时的标准</translation>
    </message>
    <message>
        <source>Policies and parameters</source>
        <translation>政策与参数</translation>
    </message>
    <message>
        <source>Preparing {title}</source>
        <translation>正在生成{title}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>The calendar is adopted; look at its dates</source>
        <translation>日历已采用，请核对日期</translation>
    </message>
    <message>
        <source>View of the programmes</source>
        <translation>项目视图</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>执行标准</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>跟进完成</translation>
    </message>
    <message>
        <source>To see what the family needs and what was done for it</source>
        <translation>了解家庭需求和办理情况</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>{field}: reason</source>
        <translation>{field}：理由</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Reason why the value is right</source>
        <translation>属实的理由</translation>
    </message>
    <message>
        <source>Right as it is? Say why, Enter accepts</source>
        <translation>如属实，写明理由后回车</translation>
    </message>
</context>
<context>
    <name>ReconcileForm</name>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>年龄起</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>年龄止</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Born from</source>
        <translation>出生日期起</translation>
    </message>
    <message>
        <source>Born to</source>
        <translation>出生日期止</translation>
    </message>
    <message>
        <source>Both sexes</source>
        <translation>男女</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比对范围</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>依据用途</translation>
    </message>
    <message>
        <source>Legal basis and purpose</source>
        <translation>法律依据和用途</translation>
    </message>
    <message>
        <source>Letter, law or agreement by which the list was received, and what for</source>
        <translation>取得名单的函件、法律条款或协议，以及用途</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单文件</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Whole township</source>
        <translation>全乡镇</translation>
    </message>
    <message>
        <source>Workbook of the health centre, the police or a school; or drop it here</source>
        <translation>卫生院、派出所或学校的名单，可直接拖入</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls *.et *.csv);;All files (*)</source>
        <translation>工作簿 (*.xlsx *.xls *.et *.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ReconcileTab</name>
    <message>
        <source>Add (A)</source>
        <translation>新增 (A)</translation>
    </message>
    <message>
        <source>Add the person of the list to the register</source>
        <translation>把名单中的人新增到登记簿</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Births by month</source>
        <translation>分月出生数</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Choose a list and say on what basis it was received. Comparing changes nothing.</source>
        <translation>选择名单并填写取得依据。比对不改动任何记录。</translation>
    </message>
    <message>
        <source>Citizen ID</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>未读取的列</translation>
    </message>
    <message>
        <source>Comparing the list</source>
        <translation>正在比对名单</translation>
    </message>
    <message>
        <source>Comparison.xlsx</source>
        <translation>名单比对结果.xlsx</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>保留 (K)</translation>
    </message>
    <message>
        <source>Keep the register as it is</source>
        <translation>保留登记簿内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No list compared yet</source>
        <translation>尚未比对名单</translation>
    </message>
    <message>
        <source>Note why nothing is done; the note goes into the report</source>
        <translation>注明不处理的原因，写入比对结果</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>仅名单有</translation>
    </message>
    <message>
        <source>Only in the register</source>
        <translation>仅登记簿有</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>疑似同一人</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>导出比对结果</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>Set aside (I)…</source>
        <translation>不处理 (I)…</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Stopped; nothing was compared</source>
        <translation>已停止，未比对</translation>
    </message>
    <message>
        <source>Take all (T)</source>
        <translation>采用名单 (T)</translation>
    </message>
    <message>
        <source>Take every differing field from the list</source>
        <translation>不一致的字段全部采用名单内容</translation>
    </message>
    <message>
        <source>Taking over what was chosen</source>
        <translation>正在写入所选内容</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Why is nothing done about row {row}?</source>
        <translation>第 {row} 行为什么不处理？</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Write ages as whole numbers and dates as 2015, 2015-03 or 2015-03-01</source>
        <translation>年龄请填整数，日期请填 2015、2015-03 或 2015-03-01</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation>正在导出比对结果</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已导出：{name}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>set aside: {note}</source>
        <translation>不处理：{note}</translation>
    </message>
    <message>
        <source>take {fields}</source>
        <translation>采用 {fields}</translation>
    </message>
    <message>
        <source>{changed} people changed, {added} added; Ctrl+Z takes it back</source>
        <translation>已修改 {changed} 人，新增 {added} 人；按 Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>{count} rows chosen, {writing} to be written</source>
        <translation>已选 {count} 行，其中 {writing} 行待写入</translation>
    </message>
    <message>
        <source>{here} in the register, {there} in the list</source>
        <translation>登记簿 {here} 人，名单 {there} 人</translation>
    </message>
    <message>
        <source>{name} {birth_date} {village}</source>
        <translation>{name} {birth_date} {village}</translation>
    </message>
    <message>
        <source>{register} · in the list: {name}</source>
        <translation>{register} · 名单中为：{name}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>保存对“{name}”的修改吗？</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Draft, not yet in the register</source>
        <translation>草稿，尚未存入登记册</translation>
    </message>
    <message>
        <source>Enter next · Shift+Enter back · PgDn next group · F4 as last record · Ctrl+Enter save, next one · a code never moves on by itself</source>
        <translation>回车 下一项 · Shift+回车 上一项 · PgDn 下一组 · F4 同上一条 · Ctrl+回车 保存并录下一条 · 代码输完也要按回车，不会自动跳项</translation>
    </message>
    <message>
        <source>From the household; Enter accepts it</source>
        <translation>由本户带出，回车即采用</translation>
    </message>
    <message>
        <source>Mend the value, or say why it is right; Down shows earlier reasons.</source>
        <translation>请改正；如属实，写明理由后回车（↓ 选用过的理由）。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>Show the stored sheet</source>
        <translation>查看已存的登记表</translation>
    </message>
    <message>
        <source>typed twice</source>
        <translation>已双录核对</translation>
    </message>
    <message>
        <source>{count} like this, F6</source>
        <translation>疑似 {count} 人 F6</translation>
    </message>
    <message>
        <source>{doubt} Reason: {reason}</source>
        <translation>{doubt}　理由：{reason}</translation>
    </message>
    <message>
        <source>{field}: {purpose} (F1: more)</source>
        <translation>{field}：{purpose}（F1 详情）</translation>
    </message>
</context>
<context>
    <name>RecordHistoryDialog</name>
    <message>
        <source>Alt+Left, Alt+Right: through the days of its changes</source>
        <translation>Alt+←、Alt+→：前后变动日期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>History of {title}</source>
        <translation>{title} 的历史</translation>
    </message>
</context>
<context>
    <name>RecordHistoryView</name>
    <message>
        <source>As it was on</source>
        <translation>某日的样子</translation>
    </message>
    <message>
        <source>As it was on a day</source>
        <translation>某日的样子</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing was changed by hand yet; imports are listed under “Import batches”.</source>
        <translation>尚无手工改动；导入见“导入批次”。</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看不同的项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The record was not in the register on {day}.</source>
        <translation>{day} 登记册中没有这条记录。</translation>
    </message>
    <message>
        <source>The same as today.</source>
        <translation>与今天相同。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>谁改了什么</translation>
    </message>
    <message>
        <source>{count} fields are different today; they are marked with ≠.</source>
        <translation>有 {count} 项与今天不同，以 ≠ 标出。</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>At most {most} rows can be copied: export the list instead</source>
        <translation>最多复制 {most} 行：请改用导出</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>按{column}分组</translation>
    </message>
    <message>
        <source>Choose the rows to copy first</source>
        <translation>请先选择要复制的行</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合条件的记录</translation>
    </message>
    <message>
        <source>Nothing is kept here yet</source>
        <translation>这里还没有记录</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Take a filter away, or show all groups.</source>
        <translation>请去掉一个筛选条件，或显示全部分组。</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>默认视图</translation>
    </message>
    <message>
        <source>View forgotten: {name}</source>
        <translation>已删除视图：{name}</translation>
    </message>
    <message>
        <source>View kept: {name}</source>
        <translation>已保存视图：{name}</translation>
    </message>
    <message>
        <source>View not kept</source>
        <translation>未保存的视图</translation>
    </message>
    <message>
        <source>What is entered or imported is listed here.</source>
        <translation>录入或导入的记录会列在这里。</translation>
    </message>
    <message>
        <source>{count} rows copied</source>
        <translation>已复制 {count} 行</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>共 {total} 条</translation>
    </message>
    <message>
        <source>{total} in all · {shown} shown</source>
        <translation>共 {total} 条 · 显示 {shown}</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>It was not in the register on that day</source>
        <translation>当日尚未登记</translation>
    </message>
</context>
<context>
    <name>RectificationPane</name>
    <message>
        <source>Choose a line: here stand its findings, its steps, and what may be done next.</source>
        <translation>请选择一行：这里显示其问题、办理环节和可办理的下一步。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Not issued yet: the notice gets its number and its last day when it is issued.</source>
        <translation>尚未下达：下达时取文号、定截止日。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Required: {text}</source>
        <translation>要求：{text}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>escalated {count} times</source>
        <translation>督办{count}次</translation>
    </message>
    <message>
        <source>last day {day}</source>
        <translation>截止日{day}</translation>
    </message>
    <message>
        <source>lost {points}</source>
        <translation>失{points}分</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>未取号</translation>
    </message>
    <message>
        <source>{step}: {person}</source>
        <translation>{step}：{person}</translation>
    </message>
</context>
<context>
    <name>RectificationTab</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Clock runs</source>
        <translation>限期内</translation>
    </message>
    <message>
        <source>Closed or withdrawn</source>
        <translation>已销号或撤销</translation>
    </message>
    <message>
        <source>Done; Ctrl+Z takes the step back</source>
        <translation>已办理，按Ctrl+Z可撤回这一步</translation>
    </message>
    <message>
        <source>Findings come from a scored run, from an inspection, from the checks, or are typed by hand. Each becomes a notice with a number and a last day.</source>
        <translation>问题可由考核失分、检查、数据核查产生，也可手工登记；下达时取文号、定截止日。</translation>
    </message>
    <message>
        <source>Kept; issue the notice when it is ready</source>
        <translation>已登记，备妥后下达通知书</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>No rectification fits this filter. Choose another above.</source>
        <translation>没有符合条件的整改事项，请在上方改选。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有符合的事项</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>待下达</translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>还没有整改事项</translation>
    </message>
    <message>
        <source>Nothing was scored yet: score a period first</source>
        <translation>还没有考核结果，请先打分</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知书</translation>
    </message>
    <message>
        <source>Number, village, words</source>
        <translation>文号、村名、事由</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Preparing {title}</source>
        <translation>正在生成{title}</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Rectifications</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>Search the rectifications</source>
        <translation>查找整改事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken out; Ctrl+Z brings it back</source>
        <translation>已删除，按Ctrl+Z可恢复</translation>
    </message>
    <message>
        <source>To be re-checked or closed</source>
        <translation>待复查、待销号</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>整改对象</translation>
    </message>
    <message>
        <source>{count} drafts made; Ctrl+Z takes them back</source>
        <translation>已生成{count}份草稿，按Ctrl+Z可撤回</translation>
    </message>
    <message>
        <source>{count} made, {first} to {last}; Ctrl+Z takes them back</source>
        <translation>已下达{count}份，{first}至{last}，按Ctrl+Z可撤回</translation>
    </message>
    <message>
        <source>{paper}: all {count} of the list</source>
        <translation>{paper}：列表中全部{count}份</translation>
    </message>
    <message>
        <source>{paper}: {number}</source>
        <translation>{paper}：{number}</translation>
    </message>
    <message>
        <source>{shown} shown · {open} open · {overdue} overdue</source>
        <translation>显示{shown} · 未办结{open} · 超期{overdue}</translation>
    </message>
</context>
<context>
    <name>RectificationWords</name>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>日历日</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>销号人</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>计日方式</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days of the term</source>
        <translation>期限（天）</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>升级督办</translation>
    </message>
    <message>
        <source>Escalated by</source>
        <translation>督办人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>In charge, signs</source>
        <translation>负责人（签发）</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Issue the notice</source>
        <translation>下达通知书</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Re-checked by</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remark, such as left at the door</source>
        <translation>备注（如留置送达）</translation>
    </message>
    <message>
        <source>Replied by</source>
        <translation>回复人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>复查结果</translation>
    </message>
    <message>
        <source>To show who did what about a finding, and when</source>
        <translation>载明整改各环节由谁办理、何时办理</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village worker</source>
        <translation>村级工作人员</translation>
    </message>
    <message>
        <source>What is required</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
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
        <source>Whom it concerns</source>
        <translation>整改对象</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>对象类别</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>撤销人</translation>
    </message>
    <message>
        <source>Work rules of the township; public information about its own work</source>
        <translation>乡镇工作制度；本机关工作信息</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Write down the receipt</source>
        <translation>登记签收</translation>
    </message>
    <message>
        <source>Write down the reply</source>
        <translation>登记回复</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Choose a person in the list, or press Ctrl+N for a new one.</source>
        <translation>在左边的名单里选一个人，或按 Ctrl+N 新建。</translation>
    </message>
    <message>
        <source>Delete {name} from the register? Ctrl+Z takes it back.</source>
        <translation>把 {name} 从登记册中删除吗？删除后可按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Deleted; Ctrl+Z takes it back</source>
        <translation>已删除，按 Ctrl+Z 可撤回</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Import the office's workbook, or add the first person by hand.</source>
        <translation>先导入原有的工作簿，或手工登记第一个人。</translation>
    </message>
    <message>
        <source>No person chosen</source>
        <translation>尚未选择人员</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>没有符合的人</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>保存对 {name} 的修改吗？</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤回：{what}</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>登记册还是空的</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>没有可重做的改动</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可以撤回的改动</translation>
    </message>
    <message>
        <source>Try part of the name, pinyin initials, the end of the ID number, or all villages.</source>
        <translation>试试姓名的一部分、拼音首字母、身份号码末几位，或改选“全部村（社区）”。</translation>
    </message>
    <message>
        <source>Typed but not saved: {name}, {when}. Go on with it?</source>
        <translation>有未保存的草稿：{name}（{when}）。要继续填写吗？</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Put these rows right in the table and take it again: what was taken is not taken twice.</source>
        <translation>请在表里改正这些行后再收一次：已收下的不会重复。</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>未收下的行</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns ({count})</source>
        <translation>列对应（{count}）</translation>
    </message>
    <message>
        <source>Columns of the workbook</source>
        <translation>工作簿的列</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>文件中的列标题</translation>
    </message>
    <message>
        <source>Not taken over, because the law no longer allows keeping it: {columns}</source>
        <translation>依法不得再保存，未导入：{columns}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>问题（{count}）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This very file was imported before; nothing would be added twice.</source>
        <translation>这个文件以前导入过；同一条记录不会重复添加。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>cells mended</source>
        <translation>自动规范的单元格</translation>
    </message>
    <message>
        <source>cells refused</source>
        <translation>拒绝的单元格</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>依法不收</translation>
    </message>
    <message>
        <source>differing, kept</source>
        <translation>有出入、保留原值</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>已补充</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>new, to be added</source>
        <translation>将新增</translation>
    </message>
    <message>
        <source>newly added</source>
        <translation>已新增</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>读取行数</translation>
    </message>
    <message>
        <source>rows refused</source>
        <translation>拒绝的行</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>将补充</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>{file} · sheet {sheet} · headings in row {row}</source>
        <translation>{file} · 工作表“{sheet}” · 标题在第 {row} 行</translation>
    </message>
</context>
<context>
    <name>ResponsibleDialog</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Responsible for all families</source>
        <translation>全部家庭的负责人</translation>
    </message>
    <message>
        <source>This person reads every family; later only this person names somebody else.</source>
        <translation>负责人可以查看每一户；以后只有负责人本人可以指定他人。</translation>
    </message>
    <message>
        <source>To restrict who reads the care of families</source>
        <translation>限定谁可以查看关怀记录</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Reason of the county</source>
        <translation>县级原因</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result for {name}</source>
        <translation>{name}的结果</translation>
    </message>
    <message>
        <source>To tell the family what became of its application</source>
        <translation>告知家庭申请结果</translation>
    </message>
    <message>
        <source>Typed as the national system shows it.</source>
        <translation>按国家系统显示的内容录入。</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>结果来源</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Choose scheme and period above and score all villages. The result can be looked at and scored again until it is published.</source>
        <translation>在上方选好方案和时段，给所有村评分。公布之前可以反复查看、重新评分。</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>选择存放文件的文件夹</translation>
    </message>
    <message>
        <source>Nothing was scored yet</source>
        <translation>还没有评过分</translation>
    </message>
    <message>
        <source>Preparing {title}</source>
        <translation>正在生成 {title}</translation>
    </message>
    <message>
        <source>Printing {title}</source>
        <translation>正在打印 {title}</translation>
    </message>
    <message>
        <source>Ranking by section or item</source>
        <translation>各章节或各考核项得分排名</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Scoring {period}</source>
        <translation>正在评分 {period}</translation>
    </message>
    <message>
        <source>{count} files written</source>
        <translation>已写出 {count} 个文件</translation>
    </message>
    <message>
        <source>{count} scored for {period}</source>
        <translation>{period}已评分，共 {count} 个</translation>
    </message>
    <message>
        <source>{paper}: {all}, into a folder…</source>
        <translation>{paper}：{all}，存入文件夹…</translation>
    </message>
    <message>
        <source>{paper}: {village}</source>
        <translation>{paper}：{village}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Enter: next field · Ctrl+S: carry out · Esc: leave</source>
        <translation>回车：下一项 · Ctrl+S：办理 · Esc：离开</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核与公布</translation>
    </message>
    <message>
        <source>What still stands in the way</source>
        <translation>还需先办的事项</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>全部村（社区）</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Choose the file and write…</source>
        <translation>选择文件并写出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列和表头…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Preparing the roster</source>
        <translation>正在准备花名册</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Rosters go to the county only; what hangs on a wall is a public notice.</source>
        <translation>花名册只报送县级部门；张贴的请用公示。</translation>
    </message>
    <message>
        <source>Show as paper</source>
        <translation>预览打印</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Write the roster</source>
        <translation>写出花名册</translation>
    </message>
    <message>
        <source>Writing the roster</source>
        <translation>正在写出花名册</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>{count} people stand on this roster</source>
        <translation>这份花名册共{count}人</translation>
    </message>
    <message>
        <source>{count} rows written to {file}; recorded with purpose and receiver</source>
        <translation>已写出{count}行到{file}，用途和报送单位已记录</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change round</source>
        <translation>修改轮次</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Quarter inspected</source>
        <translation>所查季度</translation>
    </message>
    <message>
        <source>Quarter {number}</source>
        <translation>第{number}季度</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Take the round away</source>
        <translation>撤销本轮</translation>
    </message>
    <message>
        <source>The round is taken away</source>
        <translation>本轮督查已撤销</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Announce the seed in the meeting, then draw the groups of all villages at once. Anyone can repeat the draw.</source>
        <translation>先在会上公布种子，再一次抽取所有村的小组。任何人都可以复核抽签。</translation>
    </message>
    <message>
        <source>Blank form: {village}</source>
        <translation>空白检查表：{village}</translation>
    </message>
    <message>
        <source>Blank forms of all villages</source>
        <translation>所有村的空白检查表</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>结束本轮</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>How far the villages are</source>
        <translation>各村进度</translation>
    </message>
    <message>
        <source>Inspection rounds</source>
        <translation>督查轮次</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已记</translation>
    </message>
    <message>
        <source>Marked without a round: what the scheme asks in {period}.</source>
        <translation>不分轮次直接评分：{period}考核办法要求的项目。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No round is planned yet</source>
        <translation>尚未安排督查</translation>
    </message>
    <message>
        <source>Nobody is here to mark: enter the departments or village workers in the ledgers first.</source>
        <translation>没有可评分的对象：请先在台账中登记部门或村级工作人员。</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>尚未抽签</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Part of the year</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Plan the year: four rounds, each in the first ten days after its quarter. All days can be changed.</source>
        <translation>安排全年：共四轮，各在季度结束后的前十天。日期都可以修改。</translation>
    </message>
    <message>
        <source>Preparing {title}</source>
        <translation>正在生成{title}</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Quarter {number}</source>
        <translation>第{number}季度</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核办法</translation>
    </message>
    <message>
        <source>Sheet of the draw</source>
        <translation>抽签单</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>检查组</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>本轮督查已结束</translation>
    </message>
    <message>
        <source>The round is open again</source>
        <translation>本轮督查已重新打开</translation>
    </message>
    <message>
        <source>The rounds of {year} are planned</source>
        <translation>{year}年的四轮督查已安排</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>{count} marks are missing; their items will wait and the villages get no rank. Close all the same?</source>
        <translation>还有{count}条未记，相应项目将待评，该村不排名。仍要结束吗？</translation>
    </message>
    <message>
        <source>{done}/{all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} 至 {closes}</translation>
    </message>
    <message>
        <source>{title}: not drawn yet</source>
        <translation>{title}：尚未抽签</translation>
    </message>
    <message>
        <source>{title}: {villages} villages, {groups} groups, {faults} things not in order. Seed: {seed}</source>
        <translation>{title}：{villages}个村，{groups}个组，{faults}条不符合。种子：{seed}</translation>
    </message>
</context>
<context>
    <name>RunChooser</name>
    <message>
        <source>Run</source>
        <translation>考核结果</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>{period} · {state} · {scheme}</source>
        <translation>{period} · {state} · {scheme}</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>All rows are chosen; hold Ctrl to leave some out. Who has a notice out of this run is left out.</source>
        <translation>默认全选，按住Ctrl可剔除个别行；本次考核已有通知书的不再生成。</translation>
    </message>
    <message>
        <source>Choose at least one row without a notice</source>
        <translation>请至少选择一个尚无通知书的对象</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Gathering what is below full points</source>
        <translation>正在汇总失分情况</translation>
    </message>
    <message>
        <source>Issue now, with numbers</source>
        <translation>立即下达并取号</translation>
    </message>
    <message>
        <source>Keep as drafts without numbers</source>
        <translation>先存为草稿，不取号</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Make the notices</source>
        <translation>生成通知书</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知书</translation>
    </message>
    <message>
        <source>Notices for a run</source>
        <translation>由考核生成整改通知书</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Villages below full points</source>
        <translation>失分对象</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>has a notice</source>
        <translation>已有通知书</translation>
    </message>
    <message>
        <source>{count} notices will be made.</source>
        <translation>将生成{count}份通知书。</translation>
    </message>
</context>
<context>
    <name>SchemePane</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No problems: the scheme can be used for scoring.</source>
        <translation>没有问题，可以用来评分。</translation>
    </message>
    <message>
        <source>Problems of the scheme</source>
        <translation>办法中的问题</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Sum {found} of {stated}</source>
        <translation>合计 {found} / {stated} 分</translation>
    </message>
    <message>
        <source>Sum {found} of {stated}, {difference}</source>
        <translation>合计 {found} / {stated} 分，相差 {difference}</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>须改正</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>{count} to put right</source>
        <translation>{count} 处须改正</translation>
    </message>
</context>
<context>
    <name>SchemeTreeView</name>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Sections and items of the scheme</source>
        <translation>办法的部分和项目</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>SchemesTab</name>
    <message>
        <source>Changes that were not saved are taken up again, from {when}</source>
        <translation>已接续上次未保存的改动（{when}）</translation>
    </message>
    <message>
        <source>Copy to edit</source>
        <translation>复制后修改</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Export the scheme</source>
        <translation>导出办法</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Import a scheme</source>
        <translation>导入办法</translation>
    </message>
    <message>
        <source>Look at the saved one</source>
        <translation>查看已保存的</translation>
    </message>
    <message>
        <source>Not saved yet; kept on this PC</source>
        <translation>尚未保存，已在本机暂存</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>以我的为准保存</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>办法</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>办法</translation>
    </message>
    <message>
        <source>Schemes (*.toml)</source>
        <translation>考核办法 (*.toml)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken over as {name}</source>
        <translation>已导入，短名 {name}</translation>
    </message>
    <message>
        <source>The scheme is deleted; Ctrl+Z brings it back</source>
        <translation>办法已删除；按 Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>The scheme is saved and can be used for scoring</source>
        <translation>办法已保存，可以用来评分</translation>
    </message>
    <message>
        <source>The scheme is saved; it is offered for scoring when its problems are put right</source>
        <translation>办法已保存；问题改正后才能用来评分</translation>
    </message>
    <message>
        <source>This scheme ships with the program and stays as it is. Copy it to make a scheme of your own.</source>
        <translation>这份办法随软件提供，不能改动。复制一份后即可修改成本单位的办法。</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>已写入 {file}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自拟</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>随软件</translation>
    </message>
    <message>
        <source>{count} faults</source>
        <translation>{count} 处问题</translation>
    </message>
</context>
<context>
    <name>ScoreForm</name>
    <message>
        <source>New scoring</source>
        <translation>新评分</translation>
    </message>
    <message>
        <source>Part of the year</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Quarter {number}</source>
        <translation>第 {number} 季度</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year}年</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, pinyin, end of ID, phone, village   Ctrl+K</source>
        <translation>姓名、拼音首字母、身份号码末几位、电话、村   Ctrl+K</translation>
    </message>
    <message>
        <source>Search residents</source>
        <translation>查找人员</translation>
    </message>
</context>
<context>
    <name>SecondEntryDialog</name>
    <message>
        <source>1  first typing</source>
        <translation>1　第一遍</translation>
    </message>
    <message>
        <source>2  second typing</source>
        <translation>2　第二遍</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done: {agreed} agreed, {settled} were settled</source>
        <translation>核对完毕：{agreed} 条一致，{settled} 条经选定</translation>
    </message>
    <message>
        <source>Nothing typed today waits for its second entry; choose records in the list.</source>
        <translation>今天录入的都已核对；如需核对其他记录，请先在列表中选中。</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>双录核对</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>The second typing is no valid value. 1: the first is right · 3: type it again</source>
        <translation>第二遍本身不合规，不能选用。1：第一遍对 · 3：重新录入</translation>
    </message>
    <message>
        <source>The typings differ where marked. 1: the first is right · 2: the second is right · 3: type it again</source>
        <translation>两遍不一致处已标出。1：第一遍对 · 2：第二遍对 · 3：重新录入</translation>
    </message>
    <message>
        <source>Type these again from the paper, without looking at the first typing. Enter after the last one compares.</source>
        <translation>请照原件再录一遍，不看第一遍。最后一项回车后比对。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>第 {done} 条，共 {total} 条</translation>
    </message>
</context>
<context>
    <name>SelfScoresDialog</name>
    <message>
        <source>Claimed</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Claimed and verified points</source>
        <translation>自评分与核定分</translation>
    </message>
    <message>
        <source>Claimed points</source>
        <translation>自评分</translation>
    </message>
    <message>
        <source>Claimed points: {period}</source>
        <translation>自评：{period}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Enter: save and go on · Ctrl+R: reason for the chosen lines</source>
        <translation>回车：保存并到下一项 · Ctrl+R：填写所选行的原因</translation>
    </message>
    <message>
        <source>File of claimed points</source>
        <translation>自评文件</translation>
    </message>
    <message>
        <source>For all without one</source>
        <translation>用于全部未说明的</translation>
    </message>
    <message>
        <source>For the chosen lines</source>
        <translation>用于所选行</translation>
    </message>
    <message>
        <source>Form of claimed points</source>
        <translation>自评填报表</translation>
    </message>
    <message>
        <source>Form to fill in…</source>
        <translation>导出填报表…</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Import claims…</source>
        <translation>导入自评…</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>正在导入{name}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>已报项</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>差异原因</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>差异原因</translation>
    </message>
    <message>
        <source>Save claim</source>
        <translation>保存自评</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.et *.csv)</source>
        <translation>表格 (*.xlsx *.xls *.et *.csv)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核定</translation>
    </message>
    <message>
        <source>Who has handed in</source>
        <translation>报送情况</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>被考核单位</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>{count} claims taken from {name}</source>
        <translation>已从{name}导入{count}项自评</translation>
    </message>
    <message>
        <source>{count} rows were not taken:
{rows}</source>
        <translation>有{count}行未导入：
{rows}</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>{number}季</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} 岁</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Everything has left this PC</source>
        <translation>所有更改都已打包导出</translation>
    </message>
    <message>
        <source>Fingerprint of this office: {fingerprint}</source>
        <translation>本办公室指纹：{fingerprint}</translation>
    </message>
    <message>
        <source>Last bundle: {when}</source>
        <translation>上次数据包：{when}</translation>
    </message>
    <message>
        <source>No bundle was made yet</source>
        <translation>还没有导出过数据包</translation>
    </message>
    <message>
        <source>No recipient is set</source>
        <translation>尚未设置接收单位</translation>
    </message>
    <message>
        <source>Sealed for</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>{count} changes have not left this PC</source>
        <translation>有 {count} 处更改尚未打包导出</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>A second person confirms the result. Claimed points and reasons stay as they are from now on.</source>
        <translation>由第二人复核确认。此后自评分和差异原因不再改动。</translation>
    </message>
    <message>
        <source>Appeals are taken up to and including the last day; publication follows after it.</source>
        <translation>截止日当天仍受理申诉，次日起方可公布。</translation>
    </message>
    <message>
        <source>Confirm the check</source>
        <translation>复核通过</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From now on the result is locked: it is not scored again unless it is sent back.</source>
        <translation>送审后结果锁定，除非退回，不再重新计分。</translation>
    </message>
    <message>
        <source>From then on the result cannot change. What proves wrong later is amended beside it.</source>
        <translation>公布后结果不再改动；以后发现的差错另作更正，附在原结果之后。</translation>
    </message>
    <message>
        <source>Hand over for checking</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Last day for appeals</source>
        <translation>申诉截止日</translation>
    </message>
    <message>
        <source>Name of the person who does this</source>
        <translation>办理人姓名</translation>
    </message>
    <message>
        <source>Open for appeals</source>
        <translation>开放申诉</translation>
    </message>
    <message>
        <source>Please look at the marked fields again; save once more if they are right.</source>
        <translation>请再核对有提示的栏目；确认无误，再保存一次即可。</translation>
    </message>
    <message>
        <source>Publish the result</source>
        <translation>公布结果</translation>
    </message>
    <message>
        <source>Publish without appeals…</source>
        <translation>不设申诉期，直接公布…</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>The result becomes a draft again and can be scored anew.</source>
        <translation>结果恢复为草稿，可以重新计分。</translation>
    </message>
    <message>
        <source>What was checked, and the opinion</source>
        <translation>复核内容和意见</translation>
    </message>
    <message>
        <source>Why it is sent back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Why there is no time for appeals</source>
        <translation>不设申诉期的原因</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Acknowledged</source>
        <translation>已回执</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封装</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作员</translation>
    </message>
    <message>
        <source>all departments</source>
        <translation>所有部门</translation>
    </message>
    <message>
        <source>all villages</source>
        <translation>所有村</translation>
    </message>
    <message>
        <source>all workers</source>
        <translation>全体工作员</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>被考核单位</translation>
    </message>
    <message>
        <source>{item} ({points} / {most})</source>
        <translation>{item}（{points} / {most}）</translation>
    </message>
    <message>
        <source>{item} ({points})</source>
        <translation>{item}（{points}）</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>停止正在进行的工作</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>TeamsDialog</name>
    <message>
        <source>Add team</source>
        <translation>添加检查组</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>组员</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>检查组名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Space ticks a village; a village has one team.</source>
        <translation>按空格勾选；每村只归一个组。</translation>
    </message>
    <message>
        <source>Take team away</source>
        <translation>移除检查组</translation>
    </message>
    <message>
        <source>Team {number}</source>
        <translation>第{number}组</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>检查组</translation>
    </message>
    <message>
        <source>Teams of {round}</source>
        <translation>{round}检查组</translation>
    </message>
    <message>
        <source>Teams saved</source>
        <translation>检查组已保存</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Villages of the team</source>
        <translation>本组检查的村</translation>
    </message>
    <message>
        <source>{village} ({team})</source>
        <translation>{village}（{team}）</translation>
    </message>
</context>
<context>
    <name>UnlockStep</name>
    <message>
        <source>Choose the office folder</source>
        <translation>选择办公室文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>办公室文件夹</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Check of a bundle</source>
        <translation>数据包核验结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The bundle is whole and genuine.</source>
        <translation>数据包完整、真实。</translation>
    </message>
    <message>
        <source>The bundle must not be used.</source>
        <translation>这个数据包不能使用。</translation>
    </message>
</context>
<context>
    <name>ViewsBar</name>
    <message>
        <source>All classes</source>
        <translation>全部等次</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>全部分组</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>各考核项</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>各章节</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Over the periods</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>View of the results</source>
        <translation>结果视图</translation>
    </message>
    <message>
        <source>Where points are lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Without a rank</source>
        <translation>待评、停评</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>年度对比</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>After that day the finding comes back by itself.</source>
        <translation>过了截止日期，该问题会自动重新列出。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Set a finding aside</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>What was looked up, and why it may stand</source>
        <translation>查证了什么、为什么可以暂不处理</translation>
    </message>
    <message>
        <source>{village} {name}</source>
        <translation>{village} {name}</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A few words about the township, and a passphrase for its file.</source>
        <translation>填写乡镇的基本情况，并为办公室文件设一个口令。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>建立办公室</translation>
    </message>
    <message>
        <source>Everything stays on this PC; no network is needed.</source>
        <translation>数据只存在本机，不需要联网。</translation>
    </message>
    <message>
        <source>Family services desk</source>
        <translation>家庭服务工作台</translation>
    </message>
    <message>
        <source>Inventing a township…</source>
        <translation>正在生成练习乡镇…</translation>
    </message>
    <message>
        <source>Making the office file…</source>
        <translation>正在建立办公室文件…</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>新建办公室</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>打开已有办公室</translation>
    </message>
    <message>
        <source>Opening the office…</source>
        <translation>正在打开办公室…</translation>
    </message>
    <message>
        <source>Opening the practice township…</source>
        <translation>正在打开练习乡镇…</translation>
    </message>
    <message>
        <source>Still to fill in: {fields}</source>
        <translation>还需填写：{fields}</translation>
    </message>
    <message>
        <source>The file is sealed; the passphrase opens it.</source>
        <translation>办公室文件已加密，输入口令打开。</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source> (yuan)</source>
        <translation>（元）</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>As scored</source>
        <translation>现得分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Choose an item to change its figures.</source>
        <translation>选择一个考核项，再试改它的指标。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应完成</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Items before and after</source>
        <translation>各考核项测算前后</translation>
    </message>
    <message>
        <source>Only tried out: nothing here is stored, and no record changes.</source>
        <translation>仅供测算：不保存，也不改动任何记录。</translation>
    </message>
    <message>
        <source>Section and item</source>
        <translation>章节和考核项</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What if: {name}</source>
        <translation>假设测算：{name}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停评</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待评</translation>
    </message>
    <message>
        <source>{points} points so far · no rank yet</source>
        <translation>{points}分（暂计） · 暂不排名</translation>
    </message>
    <message>
        <source>{points} points · {class_title} · rank {rank}</source>
        <translation>{points}分 · {class_title} · 第{rank}名</translation>
    </message>
    <message>
        <source>{points} points · {class_title} · rank {rank}, shared by {sharing}</source>
        <translation>{points}分 · {class_title} · 并列第{rank}（{sharing}个）</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>All sections</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>Click a cell of the table: here stands why the village has these points.</source>
        <translation>点左边表里的任意一格，这里说明这个村为什么得这些分。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Enter or double-click opens a record.</source>
        <translation>按回车或双击打开记录。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing was added or taken off here.</source>
        <translation>这里没有加分或扣分。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>依据记录</translation>
    </message>
    <message>
        <source>Records behind “{item}”: {count}</source>
        <translation>“{item}”的依据记录：{count} 条</translation>
    </message>
    <message>
        <source>Records behind “{item}”: {count}, {changed} of them changed since the scoring</source>
        <translation>“{item}”的依据记录：{count} 条，其中 {changed} 条在计分后有变动</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>{fact}: {definition}. Formula: {formula}. {population}</source>
        <translation>{fact}：{definition}。算法：{formula}。{population}</translation>
    </message>
    <message>
        <source>{points} of {max} points so far</source>
        <translation>{points}分（满分{max}分，暂计）</translation>
    </message>
    <message>
        <source>{points} of {max} points · {class_title}</source>
        <translation>{points}分（满分{max}分） · {class_title}</translation>
    </message>
    <message>
        <source>{record} (changed since)</source>
        <translation>{record}（计分后有变动）</translation>
    </message>
</context>
<context>
    <name>YearlyArchiveDialog</name>
    <message>
        <source>Archive {count} cases</source>
        <translation>归档{count}个个案</translation>
    </message>
    <message>
        <source>The numbers begin with {number}. Cases are kept for 30 years after their end.</source>
        <translation>编号从{number}开始。个案退出后保管30年。</translation>
    </message>
</context>
<context>
    <name>YearlyConfirmDialog</name>
    <message>
        <source>Confirm the unchanged of {year}</source>
        <translation>确认{year}年无变化个案</translation>
    </message>
    <message>
        <source>Confirm {count}</source>
        <translation>确认{count}个</translation>
    </message>
    <message>
        <source>Confirming the unchanged</source>
        <translation>正在确认无变化个案</translation>
    </message>
    <message>
        <source>{count} cases are as they were last time. Each is looked at once more as it is written; what changed meanwhile is left open.</source>
        <translation>{count}个个案与上次相同。写入时逐一复核，其间有变化的保留未审。</translation>
    </message>
</context>
<context>
    <name>YearlyDecisionDialog</name>
    <message>
        <source>Decide on a case</source>
        <translation>对个案作出决定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>YearlyPane</name>
    <message>
        <source>(day not known)</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>Another decision…</source>
        <translation>其他决定…</translation>
    </message>
    <message>
        <source>Choose a line: here stand what the register tells of the case and what was decided about it.</source>
        <translation>选择一行，此处显示登记情况和已作的决定。</translation>
    </message>
    <message>
        <source>Decide: {event}</source>
        <translation>决定：{event}</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>已作决定</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Review of {year}: {result}</source>
        <translation>{year}年年审：{result}</translation>
    </message>
    <message>
        <source>Review this case</source>
        <translation>年审此个案</translation>
    </message>
    <message>
        <source>owed {first} – {last}</source>
        <translation>享受{first}至{last}</translation>
    </message>
    <message>
        <source>until ended</source>
        <translation>未退出</translation>
    </message>
    <message>
        <source>{event} {day}: paid up to {month} until it is decided.</source>
        <translation>{event}（{day}）：作出决定前只发放到{month}。</translation>
    </message>
</context>
<context>
    <name>YearlyReviewDialog</name>
    <message>
        <source>Review of {year}: {name}</source>
        <translation>{year}年年审：{name}</translation>
    </message>
</context>
<context>
    <name>YearlyTab</name>
    <message>
        <source>All programmes</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>全部村</translation>
    </message>
    <message>
        <source>Approved cases are reviewed from the year after their approval on. Choose another year or list above.</source>
        <translation>已确认的个案从次年起年审。可在上方选择其他年度或名单。</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>归档编号</translation>
    </message>
    <message>
        <source>Cases come here once they have ended, were refused or withdrawn.</source>
        <translation>个案退出、不予办理或撤回后在此归档。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Correct the case</source>
        <translation>更正个案</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>End the support</source>
        <translation>办理退出</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Events to decide on</source>
        <translation>待决情况</translation>
    </message>
    <message>
        <source>First month owed</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>ID number of the heir</source>
        <translation>领取人身份号码</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最后月份</translation>
    </message>
    <message>
        <source>Last month owed</source>
        <translation>最后享受月份</translation>
    </message>
    <message>
        <source>Letter about the end: {name}</source>
        <translation>退出告知书：{name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the heir</source>
        <translation>领取人姓名</translation>
    </message>
    <message>
        <source>Name who receives the rest</source>
        <translation>指定领取人</translation>
    </message>
    <message>
        <source>No case to review</source>
        <translation>没有应审个案</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>Nothing to archive</source>
        <translation>没有待归档的个案</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>没有待决情况</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>未审</translation>
    </message>
    <message>
        <source>Open, to be looked at</source>
        <translation>未审须核实</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Preparing {title}</source>
        <translation>正在准备{title}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Restore a case ended by mistake</source>
        <translation>恢复误退个案</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>Roster of the review {year}</source>
        <translation>{year}年度年审花名册</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>与上次相比</translation>
    </message>
    <message>
        <source>Statutory duty: Population and Family Planning Law Art. 10, 31, 32</source>
        <translation>法定职责：《人口与计划生育法》第十、三十一、三十二条</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Table of changes {year}</source>
        <translation>{year}年度变更登记表</translation>
    </message>
    <message>
        <source>Table of ended supports {year}</source>
        <translation>{year}年度退出登记表</translation>
    </message>
    <message>
        <source>The register tells of no death, move, age or birth that ends a support.</source>
        <translation>登记册中没有死亡、迁出、届龄、再生育等须退出的情况。</translation>
    </message>
    <message>
        <source>The support goes on</source>
        <translation>继续享受</translation>
    </message>
    <message>
        <source>To be archived</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>To show who decided what about a support, when and why</source>
        <translation>记明谁在何时因何作出何种决定</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Transfer to another programme</source>
        <translation>转入其他项目</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>退出原因</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>哪些个案</translation>
    </message>
    <message>
        <source>Written down with both signatures</source>
        <translation>已记录，两人签署</translation>
    </message>
    <message>
        <source>Year of the review</source>
        <translation>年审年度</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>年审</translation>
    </message>
    <message>
        <source>Yearly review and ends</source>
        <translation>年审变动</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未审</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count}个</translation>
    </message>
    <message>
        <source>{count} confirmed, {left} left open</source>
        <translation>已确认{count}个，{left}个仍未审</translation>
    </message>
    <message>
        <source>{count} to decide, {ahead} more this year</source>
        <translation>待决{count}，年内届龄{ahead}</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed, {unchanged} unchanged, {rest} to be looked at</source>
        <translation>已审{done}/{total}，无变化{unchanged}，须核实{rest}</translation>
    </message>
</context>
<context>
    <name>_CheckDialog</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>核定人</translation>
    </message>
</context>
<context>
    <name>_FormDialog</name>
    <message>
        <source>To pay and to answer by what held on a day</source>
        <translation>按当日执行的标准发放和答复</translation>
    </message>
    <message>
        <source>Work rules of the township</source>
        <translation>乡镇工作制度</translation>
    </message>
</context>
<context>
    <name>_TypedDialog</name>
    <message>
        <source>3 years after the answer</source>
        <translation>答复后3年</translation>
    </message>
    <message>
        <source>Population and Family Planning Law Art. 10, 31, 32</source>
        <translation>《人口与计划生育法》第十、三十一、三十二条</translation>
    </message>
    <message>
        <source>To know what a family was told of, and not to ask again who declined</source>
        <translation>记录告知过哪些政策，谢绝的不再打扰</translation>
    </message>
</context>
</TS>
