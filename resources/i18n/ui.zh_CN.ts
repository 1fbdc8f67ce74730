<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>数据包</translation>
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
        <source>Choose list</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>Choose the list to compare the register with</source>
        <translation>选择要与登记簿比对的名单</translation>
    </message>
    <message>
        <source>Close the office and the program</source>
        <translation>关闭办公室并退出程序</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the person shown</source>
        <translation>删除当前人员</translation>
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
        <source>Export bundle</source>
        <translation>导出数据包</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
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
        <source>Go to the register of residents</source>
        <translation>打开人员登记</translation>
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
        <source>Jump to the search box</source>
        <translation>跳到搜索框</translation>
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
        <source>Light or dark</source>
        <translation>明暗</translation>
    </message>
    <message>
        <source>List past imports and undo one</source>
        <translation>查看以往的导入，可撤销其中一批</translation>
    </message>
    <message>
        <source>Look through the whole register by the rules</source>
        <translation>按规则核对整个登记簿</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Preview and print the papers of this page</source>
        <translation>预览并打印本页的文书</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Publish this run; it can no longer change</source>
        <translation>公布这次结果，公布后不能再改</translation>
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
        <source>Register</source>
        <translation>登记</translation>
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
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Score all villages for a period</source>
        <translation>给所有村评分</translation>
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
        <source>Show the list of keys</source>
        <translation>显示快捷键一览</translation>
    </message>
    <message>
        <source>Show what the choices would write, and write it</source>
        <translation>预览将写入的内容，确认后写入</translation>
    </message>
    <message>
        <source>Start an empty sheet for a new resident</source>
        <translation>打开一张空白登记表</translation>
    </message>
    <message>
        <source>Switch between light and dark colours</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Take back the last saved change of the register</source>
        <translation>撤回登记册最近一次保存</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>写入所选…</translation>
    </message>
    <message>
        <source>Undo last save</source>
        <translation>撤回保存</translation>
    </message>
    <message>
        <source>Verify bundle</source>
        <translation>核验数据包</translation>
    </message>
    <message>
        <source>Write the comparison as a workbook</source>
        <translation>把比对结果导出为工作簿</translation>
    </message>
    <message>
        <source>Write what changed to a USB stick</source>
        <translation>把更改写到U盘</translation>
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
        <source>Publish the result of {period}? From then on it cannot change; a correction is a new run.</source>
        <translation>公布 {period} 的考核结果吗？公布后不能再改，更正须重新评分。</translation>
    </message>
    <message>
        <source>Ranking of villages by section</source>
        <translation>各村分项排名</translation>
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
        <source>{count} villages scored for {period}</source>
        <translation>已给 {count} 个村评分（{period}）</translation>
    </message>
    <message>
        <source>{paper}: all villages, into a folder…</source>
        <translation>{paper}：全部村，存到文件夹…</translation>
    </message>
    <message>
        <source>{paper}: {village}</source>
        <translation>{paper}：{village}</translation>
    </message>
    <message>
        <source>{period} is published</source>
        <translation>{period} 已公布</translation>
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
        <source>Monthly figures</source>
        <translation>月报数</translation>
    </message>
    <message>
        <source>Names, ID numbers, households, addresses, phones</source>
        <translation>姓名、身份号码、户、住址、电话</translation>
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
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls *.et *.csv);;All files (*)</source>
        <translation>工作簿 (*.xlsx *.xls *.et *.csv);;所有文件 (*)</translation>
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
    <name>HeatModel</name>
    <message>
        <source>Class</source>
        <translation>等次</translation>
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
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>{village}, {section}: {points} of {max}</source>
        <translation>{village}，{section}：{points} / {max}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
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
    <name>ItemCard</name>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
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
    <name>ListPane</name>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>全部村（社区）</translation>
    </message>
    <message>
        <source>By date of birth</source>
        <translation>按出生日期</translation>
    </message>
    <message>
        <source>By household</source>
        <translation>按户</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>Citizen ID</source>
        <translation>身份号码</translation>
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
        <source>Order</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
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
        <source>Residents</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Village and group</source>
        <translation>村组</translation>
    </message>
    <message>
        <source>{total} people</source>
        <translation>共 {total} 人</translation>
    </message>
    <message>
        <source>{total} people · {shown} shown</source>
        <translation>共 {total} 人 · 显示 {shown}</translation>
    </message>
    <message>
        <source>{village} · {count}</source>
        <translation>{village} · {count}</translation>
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
    <name>PdfView</name>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
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
        <source>The last save was taken back</source>
        <translation>已撤回最近一次改动</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>登记册还是空的</translation>
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
    <name>Sheet</name>
    <message>
        <source>Draft, not yet in the register</source>
        <translation>草稿，尚未存入登记册</translation>
    </message>
    <message>
        <source>Enter: next field · F1: help on the field</source>
        <translation>回车键：下一项 · F1：本项说明</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>基本</translation>
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
        <source>{age} years</source>
        <translation>{age} 岁</translation>
    </message>
    <message>
        <source>{field}: {purpose} (F1: more)</source>
        <translation>{field}：{purpose}（F1 详情）</translation>
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
        <source>Rank {rank} · {points} of {max} points · {class_title}</source>
        <translation>第 {rank} 名 · {points} / {max} 分 · {class_title}</translation>
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
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
</TS>
