import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as o,b as Ge,c as y}from"./chunk-XFQ6Q7T2.js";var O=y(M=>{"use strict";var Wt=Symbol.for("yaml.alias"),Ei=Symbol.for("yaml.document"),He=Symbol.for("yaml.map"),Ti=Symbol.for("yaml.pair"),Gt=Symbol.for("yaml\
.scalar"),Xe=Symbol.for("yaml.seq"),R=Symbol.for("yaml.node.type"),ya=o(s=>!!s&&typeof s=="object"&&s[R]===Wt,"isAlias"),ba=o(s=>!!s&&typeof s=="object"&&s[R]===
Ei,"isDocument"),Sa=o(s=>!!s&&typeof s=="object"&&s[R]===He,"isMap"),wa=o(s=>!!s&&typeof s=="object"&&s[R]===Ti,"isPair"),Ci=o(s=>!!s&&typeof s=="object"&&s[R]===
Gt,"isScalar"),va=o(s=>!!s&&typeof s=="object"&&s[R]===Xe,"isSeq");function Ii(s){if(s&&typeof s=="object")switch(s[R]){case He:case Xe:return!0}return!1}o(Ii,"\
isCollection");function ka(s){if(s&&typeof s=="object")switch(s[R]){case Wt:case He:case Gt:case Xe:return!0}return!1}o(ka,"isNode");var Na=o(s=>(Ci(s)||Ii(s))&&
!!s.anchor,"hasAnchor");M.ALIAS=Wt;M.DOC=Ei;M.MAP=He;M.NODE_TYPE=R;M.PAIR=Ti;M.SCALAR=Gt;M.SEQ=Xe;M.hasAnchor=Na;M.isAlias=ya;M.isCollection=Ii;M.isDocument=ba;
M.isMap=Sa;M.isNode=ka;M.isPair=wa;M.isScalar=Ci;M.isSeq=va});var be=y(Ht=>{"use strict";var P=O(),_=Symbol("break visit"),Pi=Symbol("skip children"),j=Symbol("remove node");function xe(s,e){let t=Mi(e);P.isDocument(s)?oe(
null,s.contents,t,Object.freeze([s]))===j&&(s.contents=null):oe(null,s,t,Object.freeze([]))}o(xe,"visit");xe.BREAK=_;xe.SKIP=Pi;xe.REMOVE=j;function oe(s,e,t,i){
let n=_i(s,e,t,i);if(P.isNode(n)||P.isPair(n))return $i(s,i,n),oe(s,n,t,i);if(typeof n!="symbol"){if(P.isCollection(e)){i=Object.freeze(i.concat(e));for(let r=0;r<
e.items.length;++r){let a=oe(r,e.items[r],t,i);if(typeof a=="number")r=a-1;else{if(a===_)return _;a===j&&(e.items.splice(r,1),r-=1)}}}else if(P.isPair(e)){i=Object.
freeze(i.concat(e));let r=oe("key",e.key,t,i);if(r===_)return _;r===j&&(e.key=null);let a=oe("value",e.value,t,i);if(a===_)return _;a===j&&(e.value=null)}}return n}
o(oe,"visit_");async function ze(s,e){let t=Mi(e);P.isDocument(s)?await le(null,s.contents,t,Object.freeze([s]))===j&&(s.contents=null):await le(null,s,t,Object.
freeze([]))}o(ze,"visitAsync");ze.BREAK=_;ze.SKIP=Pi;ze.REMOVE=j;async function le(s,e,t,i){let n=await _i(s,e,t,i);if(P.isNode(n)||P.isPair(n))return $i(s,i,n),
le(s,n,t,i);if(typeof n!="symbol"){if(P.isCollection(e)){i=Object.freeze(i.concat(e));for(let r=0;r<e.items.length;++r){let a=await le(r,e.items[r],t,i);if(typeof a==
"number")r=a-1;else{if(a===_)return _;a===j&&(e.items.splice(r,1),r-=1)}}}else if(P.isPair(e)){i=Object.freeze(i.concat(e));let r=await le("key",e.key,t,i);if(r===
_)return _;r===j&&(e.key=null);let a=await le("value",e.value,t,i);if(a===_)return _;a===j&&(e.value=null)}}return n}o(le,"visitAsync_");function Mi(s){return typeof s==
"object"&&(s.Collection||s.Node||s.Value)?Object.assign({Alias:s.Node,Map:s.Node,Scalar:s.Node,Seq:s.Node},s.Value&&{Map:s.Value,Scalar:s.Value,Seq:s.Value},s.Collection&&
{Map:s.Collection,Seq:s.Collection},s):s}o(Mi,"initVisitor");function _i(s,e,t,i){if(typeof t=="function")return t(s,e,i);if(P.isMap(e))return t.Map?.(s,e,i);if(P.
isSeq(e))return t.Seq?.(s,e,i);if(P.isPair(e))return t.Pair?.(s,e,i);if(P.isScalar(e))return t.Scalar?.(s,e,i);if(P.isAlias(e))return t.Alias?.(s,e,i)}o(_i,"cal\
lVisitor");function $i(s,e,t){let i=e[e.length-1];if(P.isCollection(i))i.items[s]=t;else if(P.isPair(i))s==="key"?i.key=t:i.value=t;else if(P.isDocument(i))i.contents=
t;else{let n=P.isAlias(i)?"alias":"scalar";throw new Error(`Cannot replace node with ${n} parent`)}}o($i,"replaceNode");Ht.visit=xe;Ht.visitAsync=ze});var Xt=y(Bi=>{"use strict";var Di=O(),Aa=be(),qa={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Oa=o(s=>s.replace(/[!,[\]{}]/g,e=>qa[e]),"escapeT\
agName"),Se=class s{static{o(this,"Directives")}constructor(e,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},s.defaultYaml,e),this.tags=Object.
assign({},s.defaultTags,t)}clone(){let e=new s(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new s(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:s.defaultYaml.explicit,version:"1.2"},this.tags=Object.
assign({},s.defaultTags);break}return e}add(e,t){this.atNextDocument&&(this.yaml={explicit:s.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},s.defaultTags),
this.atNextDocument=!1);let i=e.trim().split(/[ \t]+/),n=i.shift();switch(n){case"%TAG":{if(i.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),
i.length<2))return!1;let[r,a]=i;return this.tags[r]=a,!0}case"%YAML":{if(this.yaml.explicit=!0,i.length!==1)return t(0,"%YAML directive should contain exactly o\
ne part"),!1;let[r]=i;if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{let a=/^\d+\.\d+$/.test(r);return t(6,`Unsupported YAML version ${r}`,a),!1}}default:
return t(0,`Unknown directive ${n}`,!0),!1}}tagName(e,t){if(e==="!")return"!";if(e[0]!=="!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let a=e.slice(
2,-1);return a==="!"||a==="!!"?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),a)}let[
,i,n]=e.match(/^(.*!)([^!]*)$/s);n||t(`The ${e} tag has no suffix`);let r=this.tags[i];if(r)try{return r+decodeURIComponent(n)}catch(a){return t(String(a)),null}
return i==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,i]of Object.entries(this.tags))if(e.startsWith(i))return t+Oa(e.substring(i.length));
return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),n;if(e&&i.length>0&&Di.isNode(
e.contents)){let r={};Aa.visit(e.contents,(a,l)=>{Di.isNode(l)&&l.tag&&(r[l.tag]=!0)}),n=Object.keys(r)}else n=[];for(let[r,a]of i)r==="!!"&&a==="tag:yaml.org,2\
002:"||(!e||n.some(l=>l.startsWith(a)))&&t.push(`%TAG ${r} ${a}`);return t.join(`
`)}};Se.defaultYaml={explicit:!1,version:"1.2"};Se.defaultTags={"!!":"tag:yaml.org,2002:"};Bi.Directives=Se});var Ze=y(we=>{"use strict";var Ki=O(),La=be();function Ea(s){if(/[\x00-\x19\s,[\]{}]/.test(s)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(s)}`;throw new Error(t)}return!0}o(Ea,"anchorIsValid");function ji(s){let e=new Set;return La.visit(s,{Value(t,i){i.anchor&&e.add(i.anchor)}}),e}o(ji,
"anchorNames");function Fi(s,e){for(let t=1;;++t){let i=`${s}${t}`;if(!e.has(i))return i}}o(Fi,"findNewAnchor");function Ta(s,e){let t=[],i=new Map,n=null;return{
onAnchor:o(r=>{t.push(r),n??(n=ji(s));let a=Fi(e,n);return n.add(a),a},"onAnchor"),setAnchors:o(()=>{for(let r of t){let a=i.get(r);if(typeof a=="object"&&a.anchor&&
(Ki.isScalar(a.node)||Ki.isCollection(a.node)))a.node.anchor=a.anchor;else{let l=new Error("Failed to resolve repeated object (this should not happen)");throw l.
source=r,l}}},"setAnchors"),sourceObjects:i}}o(Ta,"createNodeAnchors");we.anchorIsValid=Ea;we.anchorNames=ji;we.createNodeAnchors=Ta;we.findNewAnchor=Fi});var xt=y(Ri=>{"use strict";function ve(s,e,t,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let n=0,r=i.length;n<r;++n){let a=i[n],l=ve(s,i,String(n),a);l===
void 0?delete i[n]:l!==a&&(i[n]=l)}else if(i instanceof Map)for(let n of Array.from(i.keys())){let r=i.get(n),a=ve(s,i,n,r);a===void 0?i.delete(n):a!==r&&i.set(
n,a)}else if(i instanceof Set)for(let n of Array.from(i)){let r=ve(s,i,n,n);r===void 0?i.delete(n):r!==n&&(i.delete(n),i.add(r))}else for(let[n,r]of Object.entries(
i)){let a=ve(s,i,n,r);a===void 0?delete i[n]:a!==r&&(i[n]=a)}return s.call(e,t,i)}o(ve,"applyReviver");Ri.applyReviver=ve});var V=y(Yi=>{"use strict";var Ca=O();function Ui(s,e,t){if(Array.isArray(s))return s.map((i,n)=>Ui(i,String(n),t));if(s&&typeof s.toJSON=="function"){if(!t||!Ca.
hasAnchor(s))return s.toJSON(e,t);let i={aliasCount:0,count:1,res:void 0};t.anchors.set(s,i),t.onCreate=r=>{i.res=r,delete t.onCreate};let n=s.toJSON(e,t);return t.
onCreate&&t.onCreate(n),n}return typeof s=="bigint"&&!t?.keep?Number(s):s}o(Ui,"toJS");Yi.toJS=Ui});var et=y(Ji=>{"use strict";var Ia=xt(),Vi=O(),Pa=V(),zt=class{static{o(this,"NodeBase")}constructor(e){Object.defineProperty(this,Vi.NODE_TYPE,{value:e})}clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:i,
onAnchor:n,reviver:r}={}){if(!Vi.isDocument(e))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,
maxAliasCount:typeof i=="number"?i:100},l=Pa.toJS(this,"",a);if(typeof n=="function")for(let{count:c,res:f}of a.anchors.values())n(f,c);return typeof r=="functi\
on"?Ia.applyReviver(r,{"":l},"",l):l}};Ji.NodeBase=zt});var ke=y(Qi=>{"use strict";var Ma=Ze(),_a=be(),ce=O(),$a=et(),Da=V(),Zt=class extends $a.NodeBase{static{o(this,"Alias")}constructor(e){super(ce.ALIAS),this.source=
e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alia\
s resolution is disabled");let i;t?.aliasResolveCache?i=t.aliasResolveCache:(i=[],_a.visit(e,{Node:o((r,a)=>{(ce.isAlias(a)||ce.hasAnchor(a))&&i.push(a)},"Node")}),
t&&(t.aliasResolveCache=i));let n;for(let r of i){if(r===this)break;r.anchor===this.source&&(n=r)}if(n&&t){let{anchors:r,doc:a,maxAliasCount:l}=t,c=r.get(n);if(c||
(Da.toJS(n,null,t),c=r.get(n)),c?.res===void 0){let f="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(f)}if(l>=0&&(c.count+=1,
c.aliasCount===0&&(c.aliasCount=tt(a,n,r)),c.count*c.aliasCount>l)){let f="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
f)}}return n}toJSON(e,t){if(!t)return{source:this.source};let i=this.resolve(t.doc,t);if(!i){let n=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(n)}return t.anchors.get(i).res}toString(e,t,i){let n=`*${this.source}`;if(e){if(Ma.anchorIsValid(this.source),e.options.verifyAliasOrder&&
!e.anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(e.implicitKey)return`${n} `}
return n}};function tt(s,e,t){if(ce.isAlias(e)){let i=e.resolve(s),n=t&&i&&t.get(i);return n?n.count*n.aliasCount:0}else if(ce.isCollection(e)){let i=0;for(let n of e.
items){let r=tt(s,n,t);r>i&&(i=r)}return i}else if(ce.isPair(e)){let i=tt(s,e.key,t),n=tt(s,e.value,t);return Math.max(i,n)}return 1}o(tt,"getAliasCount");Qi.Alias=
Zt});var T=y(es=>{"use strict";var Ba=O(),Ka=et(),ja=V(),Fa=o(s=>!s||typeof s!="function"&&typeof s!="object","isScalarValue"),J=class extends Ka.NodeBase{static{o(this,
"Scalar")}constructor(e){super(Ba.SCALAR),this.value=e}toJSON(e,t){return t?.keep?this.value:ja.toJS(this.value,e,t)}toString(){return String(this.value)}};J.BLOCK_FOLDED=
"BLOCK_FOLDED";J.BLOCK_LITERAL="BLOCK_LITERAL";J.PLAIN="PLAIN";J.QUOTE_DOUBLE="QUOTE_DOUBLE";J.QUOTE_SINGLE="QUOTE_SINGLE";es.Scalar=J;es.isScalarValue=Fa});var Ne=y(Gi=>{"use strict";var Ra=ke(),ee=O(),Wi=T(),Ua="tag:yaml.org,2002:";function Ya(s,e,t){if(e){let i=t.filter(r=>r.tag===e),n=i.find(r=>!r.format)??i[0];
if(!n)throw new Error(`Tag ${e} not found`);return n}return t.find(i=>i.identify?.(s)&&!i.format)}o(Ya,"findTagObject");function Va(s,e,t){if(ee.isDocument(s)&&
(s=s.contents),ee.isNode(s))return s;if(ee.isPair(s)){let u=t.schema[ee.MAP].createNode?.(t.schema,null,t);return u.items.push(s),u}(s instanceof String||s instanceof
Number||s instanceof Boolean||typeof BigInt<"u"&&s instanceof BigInt)&&(s=s.valueOf());let{aliasDuplicateObjects:i,onAnchor:n,onTagObj:r,schema:a,sourceObjects:l}=t,
c;if(i&&s&&typeof s=="object"){if(c=l.get(s),c)return c.anchor??(c.anchor=n(s)),new Ra.Alias(c.anchor);c={anchor:null,node:null},l.set(s,c)}e?.startsWith("!!")&&
(e=Ua+e.slice(2));let f=Ya(s,e,a.tags);if(!f){if(s&&typeof s.toJSON=="function"&&(s=s.toJSON()),!s||typeof s!="object"){let u=new Wi.Scalar(s);return c&&(c.node=
u),u}f=s instanceof Map?a[ee.MAP]:Symbol.iterator in Object(s)?a[ee.SEQ]:a[ee.MAP]}r&&(r(f),delete t.onTagObj);let p=f?.createNode?f.createNode(t.schema,s,t):typeof f?.
nodeClass?.from=="function"?f.nodeClass.from(t.schema,s,t):new Wi.Scalar(s);return e?p.tag=e:f.default||(p.tag=f.tag),c&&(c.node=p),p}o(Va,"createNode");Gi.createNode=
Va});var it=y(st=>{"use strict";var Ja=Ne(),F=O(),Qa=et();function ts(s,e,t){let i=t;for(let n=e.length-1;n>=0;--n){let r=e[n];if(typeof r=="number"&&Number.isInteger(
r)&&r>=0){let a=[];a[r]=i,i=a}else i=new Map([[r,i]])}return Ja.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:o(()=>{throw new Error("\
This should not happen, please report a bug.")},"onAnchor"),schema:s,sourceObjects:new Map})}o(ts,"collectionFromPath");var Hi=o(s=>s==null||typeof s=="object"&&
!!s[Symbol.iterator]().next().done,"isEmptyPath"),ss=class extends Qa.NodeBase{static{o(this,"Collection")}constructor(e,t){super(e),Object.defineProperty(this,
"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&
(t.schema=e),t.items=t.items.map(i=>F.isNode(i)||F.isPair(i)?i.clone(e):i),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(Hi(e))this.add(t);else{let[i,
...n]=e,r=this.get(i,!0);if(F.isCollection(r))r.addIn(n,t);else if(r===void 0&&this.schema)this.set(i,ts(this.schema,n,t));else throw new Error(`Expected YAML c\
ollection at ${i}. Remaining path: ${n}`)}}deleteIn(e){let[t,...i]=e;if(i.length===0)return this.delete(t);let n=this.get(t,!0);if(F.isCollection(n))return n.deleteIn(
i);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${i}`)}getIn(e,t){let[i,...n]=e,r=this.get(i,!0);return n.length===0?!t&&F.isScalar(r)?r.value:
r:F.isCollection(r)?r.getIn(n,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!F.isPair(t))return!1;let i=t.value;return i==null||e&&F.isScalar(i)&&
i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(e){let[t,...i]=e;if(i.length===0)return this.has(t);let n=this.get(t,!0);return F.isCollection(n)?n.
hasIn(i):!1}setIn(e,t){let[i,...n]=e;if(n.length===0)this.set(i,t);else{let r=this.get(i,!0);if(F.isCollection(r))r.setIn(n,t);else if(r===void 0&&this.schema)this.
set(i,ts(this.schema,n,t));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${n}`)}}};st.Collection=ss;st.collectionFromPath=ts;st.isEmptyPath=
Hi});var Ae=y(nt=>{"use strict";var Wa=o(s=>s.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");function is(s,e){return/^\n+$/.test(s)?s.substring(1):e?s.replace(/^(?! *$)/gm,
e):s}o(is,"indentComment");var Ga=o((s,e,t)=>s.endsWith(`
`)?is(t,e):t.includes(`
`)?`
`+is(t,e):(s.endsWith(" ")?"":" ")+t,"lineComment");nt.indentComment=is;nt.lineComment=Ga;nt.stringifyComment=Wa});var xi=y(qe=>{"use strict";var Ha="flow",ns="block",rt="quoted";function Xa(s,e,t="flow",{indentAtStart:i,lineWidth:n=80,minContentWidth:r=20,onFold:a,onOverflow:l}={}){
if(!n||n<0)return s;n<r&&(r=0);let c=Math.max(1+r,1+n-e.length);if(s.length<=c)return s;let f=[],p={},u=n-e.length;typeof i=="number"&&(i>n-Math.max(2,r)?f.push(
0):u=n-i);let h,g,b=!1,d=-1,m=-1,w=-1;t===ns&&(d=Xi(s,d,e.length),d!==-1&&(u=d+c));for(let k;k=s[d+=1];){if(t===rt&&k==="\\"){switch(m=d,s[d+1]){case"x":d+=3;break;case"\
u":d+=5;break;case"U":d+=9;break;default:d+=1}w=d}if(k===`
`)t===ns&&(d=Xi(s,d,e.length)),u=d+e.length+c,h=void 0;else{if(k===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let N=s[d+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(h=d)}if(d>=u)if(h)f.push(h),u=h+c,h=void 0;else if(t===rt){for(;g===" "||g==="	";)g=k,k=s[d+=1],b=!0;let N=d>w+1?d-2:m-1;if(p[N])return s;f.push(N),
p[N]=!0,u=N+c,h=void 0}else b=!0}g=k}if(b&&l&&l(),f.length===0)return s;a&&a();let v=s.slice(0,f[0]);for(let k=0;k<f.length;++k){let N=f[k],A=f[k+1]||s.length;N===
0?v=`
${e}${s.slice(0,A)}`:(t===rt&&p[N]&&(v+=`${s[N]}\\`),v+=`
${e}${s.slice(N+1,A)}`)}return v}o(Xa,"foldFlowLines");function Xi(s,e,t){let i=e,n=e+1,r=s[n];for(;r===" "||r==="	";)if(e<n+t)r=s[++e];else{do r=s[++e];while(r&&
r!==`
`);i=e,n=e+1,r=s[n]}return i}o(Xi,"consumeMoreIndentedLines");qe.FOLD_BLOCK=ns;qe.FOLD_FLOW=Ha;qe.FOLD_QUOTED=rt;qe.foldFlowLines=Xa});var Le=y(zi=>{"use strict";var B=T(),Q=xi(),ot=o((s,e)=>({indentAtStart:e?s.indent.length:s.indentAtStart,lineWidth:s.options.lineWidth,minContentWidth:s.options.
minContentWidth}),"getFoldOptions"),lt=o(s=>/^(%|---|\.\.\.)/m.test(s),"containsDocumentMarker");function xa(s,e,t){if(!e||e<0)return!1;let i=e-t,n=s.length;if(n<=
i)return!1;for(let r=0,a=0;r<n;++r)if(s[r]===`
`){if(r-a>i)return!0;if(a=r+1,n-a<=i)return!1}return!0}o(xa,"lineLengthOverLimit");function Oe(s,e){let t=JSON.stringify(s);if(e.options.doubleQuotedAsJSON)return t;
let{implicitKey:i}=e,n=e.options.doubleQuotedMinMultiLineLength,r=e.indent||(lt(s)?"  ":""),a="",l=0;for(let c=0,f=t[c];f;f=t[++c])if(f===" "&&t[c+1]==="\\"&&t[c+
2]==="n"&&(a+=t.slice(l,c)+"\\ ",c+=1,l=c,f="\\"),f==="\\")switch(t[c+1]){case"u":{a+=t.slice(l,c);let p=t.substr(c+2,4);switch(p){case"0000":a+="\\0";break;case"\
0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":
a+="\\P";break;default:p.substr(0,2)==="00"?a+="\\x"+p.substr(2):a+=t.substr(c,6)}c+=5,l=c+1}break;case"n":if(i||t[c+2]==='"'||t.length<n)c+=1;else{for(a+=t.slice(
l,c)+`

`;t[c+2]==="\\"&&t[c+3]==="n"&&t[c+4]!=='"';)a+=`
`,c+=2;a+=r,t[c+2]===" "&&(a+="\\"),c+=1,l=c+1}break;default:c+=1}return a=l?a+t.slice(l):t,i?a:Q.foldFlowLines(a,r,Q.FOLD_QUOTED,ot(e,!1))}o(Oe,"doubleQuotedSt\
ring");function rs(s,e){if(e.options.singleQuote===!1||e.implicitKey&&s.includes(`
`)||/[ \t]\n|\n[ \t]/.test(s))return Oe(s,e);let t=e.indent||(lt(s)?"  ":""),i="'"+s.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?i:Q.foldFlowLines(i,t,Q.FOLD_FLOW,ot(e,!1))}o(rs,"singleQuotedString");function fe(s,e){let{singleQuote:t}=e.options,i;if(t===!1)
i=Oe;else{let n=s.includes('"'),r=s.includes("'");n&&!r?i=rs:r&&!n?i=Oe:i=t?rs:Oe}return i(s,e)}o(fe,"quotedString");var as;try{as=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{as=/\n+(?!\n|$)/g}function at({comment:s,type:e,value:t},i,n,r){let{blockQuote:a,commentString:l,lineWidth:c}=i.options;if(!a||/\n[\t ]+$/.test(
t))return fe(t,i);let f=i.indent||(i.forceBlockIndent||lt(t)?"  ":""),p=a==="literal"?!0:a==="folded"||e===B.Scalar.BLOCK_FOLDED?!1:e===B.Scalar.BLOCK_LITERAL?!0:
!xa(t,c,f.length);if(!t)return p?`|
`:`>
`;let u,h;for(h=t.length;h>0;--h){let A=t[h-1];if(A!==`
`&&A!=="	"&&A!==" ")break}let g=t.substring(h),b=g.indexOf(`
`);b===-1?u="-":t===g||b!==g.length-1?(u="+",r&&r()):u="",g&&(t=t.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(as,`$&${f}`));let d=!1,m,w=-1;for(m=0;m<t.length;++m){let A=t[m];if(A===" ")d=!0;else if(A===`
`)w=m;else break}let v=t.substring(0,w<m?w+1:m);v&&(t=t.substring(v.length),v=v.replace(/\n+/g,`$&${f}`));let N=(d?f?"2":"1":"")+u;if(s&&(N+=" "+l(s.replace(/ ?[\r\n]+/g,
" ")),n&&n()),!p){let A=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${f}`),q=!1,E=ot(i,!0);a!=="folded"&&e!==B.Scalar.BLOCK_FOLDED&&(E.onOverflow=
()=>{q=!0});let S=Q.foldFlowLines(`${v}${A}${g}`,f,Q.FOLD_BLOCK,E);if(!q)return`>${N}
${f}${S}`}return t=t.replace(/\n+/g,`$&${f}`),`|${N}
${f}${v}${t}${g}`}o(at,"blockString");function za(s,e,t,i){let{type:n,value:r}=s,{actualString:a,implicitKey:l,indent:c,indentStep:f,inFlow:p}=e;if(l&&r.includes(
`
`)||p&&/[[\]{},]/.test(r))return fe(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return l||p||!r.includes(
`
`)?fe(r,e):at(s,e,t,i);if(!l&&!p&&n!==B.Scalar.PLAIN&&r.includes(`
`))return at(s,e,t,i);if(lt(r)){if(c==="")return e.forceBlockIndent=!0,at(s,e,t,i);if(l&&c===f)return fe(r,e)}let u=r.replace(/\n+/g,`$&
${c}`);if(a){let h=o(d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(u),"test"),{compat:g,tags:b}=e.doc.schema;if(b.some(h)||g?.some(h))return fe(r,
e)}return l?u:Q.foldFlowLines(u,c,Q.FOLD_FLOW,ot(e,!1))}o(za,"plainString");function Za(s,e,t,i){let{implicitKey:n,inFlow:r}=e,a=typeof s.value=="string"?s:Object.
assign({},s,{value:String(s.value)}),{type:l}=s;l!==B.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(l=B.Scalar.QUOTE_DOUBLE);
let c=o(p=>{switch(p){case B.Scalar.BLOCK_FOLDED:case B.Scalar.BLOCK_LITERAL:return n||r?fe(a.value,e):at(a,e,t,i);case B.Scalar.QUOTE_DOUBLE:return Oe(a.value,
e);case B.Scalar.QUOTE_SINGLE:return rs(a.value,e);case B.Scalar.PLAIN:return za(a,e,t,i);default:return null}},"_stringify"),f=c(l);if(f===null){let{defaultKeyType:p,
defaultStringType:u}=e.options,h=n&&p||u;if(f=c(h),f===null)throw new Error(`Unsupported default string type ${h}`)}return f}o(Za,"stringifyString");zi.stringifyString=
Za});var Ee=y(os=>{"use strict";var eo=Ze(),W=O(),to=Ae(),so=Le();function io(s,e){let t=Object.assign({blockQuote:!0,commentString:to.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,e),i;switch(t.collectionStyle){case"\
block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,doc:s,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:i,options:t}}o(io,"createStringifyContext");function no(s,e){if(e.tag){let n=s.filter(r=>r.tag===e.tag);if(n.length>
0)return n.find(r=>r.format===e.format)??n[0]}let t,i;if(W.isScalar(e)){i=e.value;let n=s.filter(r=>r.identify?.(i));if(n.length>1){let r=n.filter(a=>a.test);r.
length>0&&(n=r)}t=n.find(r=>r.format===e.format)??n.find(r=>!r.format)}else i=e,t=s.find(n=>n.nodeClass&&i instanceof n.nodeClass);if(!t){let n=i?.constructor?.
name??(i===null?"null":typeof i);throw new Error(`Tag not resolved for ${n} value`)}return t}o(no,"getTagObject");function ro(s,e,{anchors:t,doc:i}){if(!i.directives)
return"";let n=[],r=(W.isScalar(s)||W.isCollection(s))&&s.anchor;r&&eo.anchorIsValid(r)&&(t.add(r),n.push(`&${r}`));let a=s.tag??(e.default?null:e.tag);return a&&
n.push(i.directives.tagString(a)),n.join(" ")}o(ro,"stringifyProps");function ao(s,e,t,i){if(W.isPair(s))return s.toString(e,t,i);if(W.isAlias(s)){if(e.doc.directives)
return s.toString(e);if(e.resolvedAliases?.has(s))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(s):e.resolvedAliases=new Set([s]),s=s.resolve(e.doc)}let n,r=W.isNode(s)?s:e.doc.createNode(s,{onTagObj:o(c=>n=c,"onTagObj")});n??(n=no(e.doc.schema.tags,r));
let a=ro(r,n,e);a.length>0&&(e.indentAtStart=(e.indentAtStart??0)+a.length+1);let l=typeof n.stringify=="function"?n.stringify(r,e,t,i):W.isScalar(r)?so.stringifyString(
r,e,t,i):r.toString(e,t,i);return a?W.isScalar(r)||l[0]==="{"||l[0]==="["?`${a} ${l}`:`${a}
${e.indent}${l}`:l}o(ao,"stringify");os.createStringifyContext=io;os.stringify=ao});var sn=y(tn=>{"use strict";var U=O(),Zi=T(),en=Ee(),Te=Ae();function oo({key:s,value:e},t,i,n){let{allNullValues:r,doc:a,indent:l,indentStep:c,options:{commentString:f,
indentSeq:p,simpleKeys:u}}=t,h=U.isNode(s)&&s.comment||null;if(u){if(h)throw new Error("With simple keys, key nodes cannot have comments");if(U.isCollection(s)||
!U.isNode(s)&&typeof s=="object"){let E="With simple keys, collection cannot be used as a key value";throw new Error(E)}}let g=!u&&(!s||h&&e==null&&!t.inFlow||U.
isCollection(s)||(U.isScalar(s)?s.type===Zi.Scalar.BLOCK_FOLDED||s.type===Zi.Scalar.BLOCK_LITERAL:typeof s=="object"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!g&&
(u||!r),indent:l+c});let b=!1,d=!1,m=en.stringify(s,t,()=>b=!0,()=>d=!0);if(!g&&!t.inFlow&&m.length>1024){if(u)throw new Error("With simple keys, single line sc\
alar must not span more than 1024 characters");g=!0}if(t.inFlow){if(r||e==null)return b&&i&&i(),m===""?"?":g?`? ${m}`:m}else if(r&&!u||e==null&&g)return m=`? ${m}`,
h&&!b?m+=Te.lineComment(m,t.indent,f(h)):d&&n&&n(),m;b&&(h=null),g?(h&&(m+=Te.lineComment(m,t.indent,f(h))),m=`? ${m}
${l}:`):(m=`${m}:`,h&&(m+=Te.lineComment(m,t.indent,f(h))));let w,v,k;U.isNode(e)?(w=!!e.spaceBefore,v=e.commentBefore,k=e.comment):(w=!1,v=null,k=null,e&&typeof e==
"object"&&(e=a.createNode(e))),t.implicitKey=!1,!g&&!h&&U.isScalar(e)&&(t.indentAtStart=m.length+1),d=!1,!p&&c.length>=2&&!t.inFlow&&!g&&U.isSeq(e)&&!e.flow&&!e.
tag&&!e.anchor&&(t.indent=t.indent.substring(2));let N=!1,A=en.stringify(e,t,()=>N=!0,()=>d=!0),q=" ";if(h||w||v){if(q=w?`
`:"",v){let E=f(v);q+=`
${Te.indentComment(E,t.indent)}`}A===""&&!t.inFlow?q===`
`&&k&&(q=`

`):q+=`
${t.indent}`}else if(!g&&U.isCollection(e)){let E=A[0],S=A.indexOf(`
`),C=S!==-1,Y=t.inFlow??e.flow??e.items.length===0;if(C||!Y){let ae=!1;if(C&&(E==="&"||E==="!")){let I=A.indexOf(" ");E==="&"&&I!==-1&&I<S&&A[I+1]==="!"&&(I=A.indexOf(
" ",I+1)),(I===-1||S<I)&&(ae=!0)}ae||(q=`
${t.indent}`)}}else(A===""||A[0]===`
`)&&(q="");return m+=q+A,t.inFlow?N&&i&&i():k&&!N?m+=Te.lineComment(m,t.indent,f(k)):d&&n&&n(),m}o(oo,"stringifyPair");tn.stringifyPair=oo});var cs=y(ls=>{"use strict";var nn=Ge("process");function lo(s,...e){s==="debug"&&console.log(...e)}o(lo,"debug");function co(s,e){(s==="debug"||s==="warn")&&(typeof nn.
emitWarning=="function"?nn.emitWarning(e):console.warn(e))}o(co,"warn");ls.debug=lo;ls.warn=co});var dt=y(ht=>{"use strict";var ut=O(),rn=T(),ct="<<",ft={identify:o(s=>s===ct||typeof s=="symbol"&&s.description===ct,"identify"),default:"key",tag:"tag:yaml.or\
g,2002:merge",test:/^<<$/,resolve:o(()=>Object.assign(new rn.Scalar(Symbol(ct)),{addToJSMap:an}),"resolve"),stringify:o(()=>ct,"stringify")},fo=o((s,e)=>(ft.identify(
e)||ut.isScalar(e)&&(!e.type||e.type===rn.Scalar.PLAIN)&&ft.identify(e.value))&&s?.doc.schema.tags.some(t=>t.tag===ft.tag&&t.default),"isMergeKey");function an(s,e,t){
let i=on(s,t);if(ut.isSeq(i))for(let n of i.items)fs(s,e,n);else if(Array.isArray(i))for(let n of i)fs(s,e,n);else fs(s,e,i)}o(an,"addMergeToJSMap");function fs(s,e,t){
let i=on(s,t);if(!ut.isMap(i))throw new Error("Merge sources must be maps or map aliases");let n=i.toJSON(null,s,Map);for(let[r,a]of n)e instanceof Map?e.has(r)||
e.set(r,a):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.call(e,r)||Object.defineProperty(e,r,{value:a,writable:!0,enumerable:!0,configurable:!0});return e}
o(fs,"mergeValue");function on(s,e){return s&&ut.isAlias(e)?e.resolve(s.doc,s):e}o(on,"resolveAliasValue");ht.addMergeToJSMap=an;ht.isMergeKey=fo;ht.merge=ft});var hs=y(fn=>{"use strict";var uo=cs(),ln=dt(),ho=Ee(),cn=O(),us=V();function po(s,e,{key:t,value:i}){if(cn.isNode(t)&&t.addToJSMap)t.addToJSMap(s,e,i);else if(ln.
isMergeKey(s,t))ln.addMergeToJSMap(s,e,i);else{let n=us.toJS(t,"",s);if(e instanceof Map)e.set(n,us.toJS(i,n,s));else if(e instanceof Set)e.add(n);else{let r=mo(
t,n,s),a=us.toJS(i,r,s);r in e?Object.defineProperty(e,r,{value:a,writable:!0,enumerable:!0,configurable:!0}):e[r]=a}}return e}o(po,"addPairToJSMap");function mo(s,e,t){
if(e===null)return"";if(typeof e!="object")return String(e);if(cn.isNode(s)&&t?.doc){let i=ho.createStringifyContext(t.doc,{});i.anchors=new Set;for(let r of t.
anchors.keys())i.anchors.add(r.anchor);i.inFlow=!0,i.inStringifyKey=!0;let n=s.toString(i);if(!t.mapKeyWarned){let r=JSON.stringify(n);r.length>40&&(r=r.substring(
0,36)+'..."'),uo.warn(t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use obj\
ect keys.`),t.mapKeyWarned=!0}return n}return JSON.stringify(e)}o(mo,"stringifyKey");fn.addPairToJSMap=po});var G=y(ds=>{"use strict";var un=Ne(),go=sn(),yo=hs(),pt=O();function bo(s,e,t){let i=un.createNode(s,void 0,t),n=un.createNode(e,void 0,t);return new mt(i,n)}o(
bo,"createPair");var mt=class s{static{o(this,"Pair")}constructor(e,t=null){Object.defineProperty(this,pt.NODE_TYPE,{value:pt.PAIR}),this.key=e,this.value=t}clone(e){
let{key:t,value:i}=this;return pt.isNode(t)&&(t=t.clone(e)),pt.isNode(i)&&(i=i.clone(e)),new s(t,i)}toJSON(e,t){let i=t?.mapAsMap?new Map:{};return yo.addPairToJSMap(
t,i,this)}toString(e,t,i){return e?.doc?go.stringifyPair(this,e,t,i):JSON.stringify(this)}};ds.Pair=mt;ds.createPair=bo});var ps=y(dn=>{"use strict";var te=O(),hn=Ee(),gt=Ae();function So(s,e,t){return(e.inFlow??s.flow?vo:wo)(s,e,t)}o(So,"stringifyCollection");function wo({comment:s,
items:e},t,{blockItemPrefix:i,flowChars:n,itemIndent:r,onChompKeep:a,onComment:l}){let{indent:c,options:{commentString:f}}=t,p=Object.assign({},t,{indent:r,type:null}),
u=!1,h=[];for(let b=0;b<e.length;++b){let d=e[b],m=null;if(te.isNode(d))!u&&d.spaceBefore&&h.push(""),yt(t,h,d.commentBefore,u),d.comment&&(m=d.comment);else if(te.
isPair(d)){let v=te.isNode(d.key)?d.key:null;v&&(!u&&v.spaceBefore&&h.push(""),yt(t,h,v.commentBefore,u))}u=!1;let w=hn.stringify(d,p,()=>m=null,()=>u=!0);m&&(w+=
gt.lineComment(w,r,f(m))),u&&m&&(u=!1),h.push(i+w)}let g;if(h.length===0)g=n.start+n.end;else{g=h[0];for(let b=1;b<h.length;++b){let d=h[b];g+=d?`
${c}${d}`:`
`}}return s?(g+=`
`+gt.indentComment(f(s),c),l&&l()):u&&a&&a(),g}o(wo,"stringifyBlockCollection");function vo({items:s},e,{flowChars:t,itemIndent:i}){let{indent:n,indentStep:r,flowCollectionPadding:a,
options:{commentString:l}}=e;i+=r;let c=Object.assign({},e,{indent:i,inFlow:!0,type:null}),f=!1,p=0,u=[];for(let b=0;b<s.length;++b){let d=s[b],m=null;if(te.isNode(
d))d.spaceBefore&&u.push(""),yt(e,u,d.commentBefore,!1),d.comment&&(m=d.comment);else if(te.isPair(d)){let v=te.isNode(d.key)?d.key:null;v&&(v.spaceBefore&&u.push(
""),yt(e,u,v.commentBefore,!1),v.comment&&(f=!0));let k=te.isNode(d.value)?d.value:null;k?(k.comment&&(m=k.comment),k.commentBefore&&(f=!0)):d.value==null&&v?.comment&&
(m=v.comment)}m&&(f=!0);let w=hn.stringify(d,c,()=>m=null);f||(f=u.length>p||w.includes(`
`)),b<s.length-1?w+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(f||(f=u.reduce((v,k)=>v+k.length+2,2)+(w.length+2)>e.options.lineWidth)),f&&(w+=",")),
m&&(w+=gt.lineComment(w,i,l(m))),u.push(w),p=u.length}let{start:h,end:g}=t;if(u.length===0)return h+g;if(!f){let b=u.reduce((d,m)=>d+m.length+2,2);f=e.options.lineWidth>
0&&b>e.options.lineWidth}if(f){let b=h;for(let d of u)b+=d?`
${r}${n}${d}`:`
`;return`${b}
${n}${g}`}else return`${h}${a}${u.join(" ")}${a}${g}`}o(vo,"stringifyFlowCollection");function yt({indent:s,options:{commentString:e}},t,i,n){if(i&&n&&(i=i.replace(
/^\n+/,"")),i){let r=gt.indentComment(e(i),s);t.push(r.trimStart())}}o(yt,"addCommentBefore");dn.stringifyCollection=So});var X=y(gs=>{"use strict";var ko=ps(),No=hs(),Ao=it(),H=O(),bt=G(),qo=T();function Ce(s,e){let t=H.isScalar(e)?e.value:e;for(let i of s)if(H.isPair(i)&&(i.key===
e||i.key===t||H.isScalar(i.key)&&i.key.value===t))return i}o(Ce,"findPair");var ms=class extends Ao.Collection{static{o(this,"YAMLMap")}static get tagName(){return"\
tag:yaml.org,2002:map"}constructor(e){super(H.MAP,e),this.items=[]}static from(e,t,i){let{keepUndefined:n,replacer:r}=i,a=new this(e),l=o((c,f)=>{if(typeof r=="\
function")f=r.call(t,c,f);else if(Array.isArray(r)&&!r.includes(c))return;(f!==void 0||n)&&a.items.push(bt.createPair(c,f,i))},"add");if(t instanceof Map)for(let[
c,f]of t)l(c,f);else if(t&&typeof t=="object")for(let c of Object.keys(t))l(c,t[c]);return typeof e.sortMapEntries=="function"&&a.items.sort(e.sortMapEntries),a}add(e,t){
let i;H.isPair(e)?i=e:!e||typeof e!="object"||!("key"in e)?i=new bt.Pair(e,e?.value):i=new bt.Pair(e.key,e.value);let n=Ce(this.items,i.key),r=this.schema?.sortMapEntries;
if(n){if(!t)throw new Error(`Key ${i.key} already set`);H.isScalar(n.value)&&qo.isScalarValue(i.value)?n.value.value=i.value:n.value=i.value}else if(r){let a=this.
items.findIndex(l=>r(i,l)<0);a===-1?this.items.push(i):this.items.splice(a,0,i)}else this.items.push(i)}delete(e){let t=Ce(this.items,e);return t?this.items.splice(
this.items.indexOf(t),1).length>0:!1}get(e,t){let n=Ce(this.items,e)?.value;return(!t&&H.isScalar(n)?n.value:n)??void 0}has(e){return!!Ce(this.items,e)}set(e,t){
this.add(new bt.Pair(e,t),!0)}toJSON(e,t,i){let n=i?new i:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(n);for(let r of this.items)No.addPairToJSMap(t,n,r);return n}toString(e,t,i){
if(!e)return JSON.stringify(this);for(let n of this.items)if(!H.isPair(n))throw new Error(`Map items must all be pairs; found ${JSON.stringify(n)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),ko.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:i,onComment:t})}};gs.YAMLMap=ms;gs.findPair=Ce});var ue=y(mn=>{"use strict";var Oo=O(),pn=X(),Lo={collection:"map",default:!0,nodeClass:pn.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(s,e){return Oo.isMap(s)||e(
"Expected a mapping for this tag"),s},createNode:o((s,e,t)=>pn.YAMLMap.from(s,e,t),"createNode")};mn.map=Lo});var x=y(gn=>{"use strict";var Eo=Ne(),To=ps(),Co=it(),wt=O(),Io=T(),Po=V(),ys=class extends Co.Collection{static{o(this,"YAMLSeq")}static get tagName(){return"t\
ag:yaml.org,2002:seq"}constructor(e){super(wt.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=St(e);return typeof t!="number"?!1:this.items.splice(
t,1).length>0}get(e,t){let i=St(e);if(typeof i!="number")return;let n=this.items[i];return!t&&wt.isScalar(n)?n.value:n}has(e){let t=St(e);return typeof t=="numb\
er"&&t<this.items.length}set(e,t){let i=St(e);if(typeof i!="number")throw new Error(`Expected a valid index, not ${e}.`);let n=this.items[i];wt.isScalar(n)&&Io.
isScalarValue(t)?n.value=t:this.items[i]=t}toJSON(e,t){let i=[];t?.onCreate&&t.onCreate(i);let n=0;for(let r of this.items)i.push(Po.toJS(r,String(n++),t));return i}toString(e,t,i){
return e?To.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:i,onComment:t}):JSON.stringify(
this)}static from(e,t,i){let{replacer:n}=i,r=new this(e);if(t&&Symbol.iterator in Object(t)){let a=0;for(let l of t){if(typeof n=="function"){let c=t instanceof
Set?l:String(a++);l=n.call(t,c,l)}r.items.push(Eo.createNode(l,void 0,i))}}return r}};function St(s){let e=wt.isScalar(s)?s.value:s;return e&&typeof e=="string"&&
(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}o(St,"asItemIndex");gn.YAMLSeq=ys});var he=y(bn=>{"use strict";var Mo=O(),yn=x(),_o={collection:"seq",default:!0,nodeClass:yn.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(s,e){return Mo.isSeq(s)||e(
"Expected a sequence for this tag"),s},createNode:o((s,e,t)=>yn.YAMLSeq.from(s,e,t),"createNode")};bn.seq=_o});var Ie=y(Sn=>{"use strict";var $o=Le(),Do={identify:o(s=>typeof s=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:o(s=>s,"resolve"),stringify(s,e,t,i){
return e=Object.assign({actualString:!0},e),$o.stringifyString(s,e,t,i)}};Sn.string=Do});var vt=y(kn=>{"use strict";var wn=T(),vn={identify:o(s=>s==null,"identify"),createNode:o(()=>new wn.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002\
:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:o(()=>new wn.Scalar(null),"resolve"),stringify:o(({source:s},e)=>typeof s=="string"&&vn.test.test(s)?s:e.options.nullStr,
"stringify")};kn.nullTag=vn});var bs=y(An=>{"use strict";var Bo=T(),Nn={identify:o(s=>typeof s=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:o(s=>new Bo.Scalar(s[0]==="t"||s[0]==="T"),"resolve"),stringify({source:s,value:e},t){if(s&&Nn.test.test(s)){let i=s[0]==="t"||s[0]==="T";if(e===i)return s}
return e?t.options.trueStr:t.options.falseStr}};An.boolTag=Nn});var de=y(qn=>{"use strict";function Ko({format:s,minFractionDigits:e,tag:t,value:i}){if(typeof i=="bigint")return String(i);let n=typeof i=="number"?i:Number(i);
if(!isFinite(n))return isNaN(n)?".nan":n<0?"-.inf":".inf";let r=Object.is(i,-0)?"-0":JSON.stringify(i);if(!s&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(
r)&&!r.includes("e")){let a=r.indexOf(".");a<0&&(a=r.length,r+=".");let l=e-(r.length-a-1);for(;l-- >0;)r+="0"}return r}o(Ko,"stringifyNumber");qn.stringifyNumber=
Ko});var ws=y(kt=>{"use strict";var jo=T(),Ss=de(),Fo={identify:o(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:o(s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:Ss.stringifyNumber},Ro={identify:o(
s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:o(
s=>parseFloat(s),"resolve"),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():Ss.stringifyNumber(s)}},Uo={identify:o(s=>typeof s=="number",
"identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(s){let e=new jo.Scalar(parseFloat(s)),t=s.indexOf(".");return t!==
-1&&s[s.length-1]==="0"&&(e.minFractionDigits=s.length-t-1),e},stringify:Ss.stringifyNumber};kt.float=Uo;kt.floatExp=Ro;kt.floatNaN=Fo});var ks=y(At=>{"use strict";var On=de(),Nt=o(s=>typeof s=="bigint"||Number.isInteger(s),"intIdentify"),vs=o((s,e,t,{intAsBigInt:i})=>i?BigInt(s):parseInt(s.substring(
e),t),"intResolve");function Ln(s,e,t){let{value:i}=s;return Nt(i)&&i>=0?t+i.toString(e):On.stringifyNumber(s)}o(Ln,"intStringify");var Yo={identify:o(s=>Nt(s)&&
s>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:o((s,e,t)=>vs(s,2,8,t),"resolve"),stringify:o(s=>Ln(s,8,"0o"),"st\
ringify")},Vo={identify:Nt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:o((s,e,t)=>vs(s,0,10,t),"resolve"),stringify:On.stringifyNumber},
Jo={identify:o(s=>Nt(s)&&s>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:o((s,e,t)=>vs(s,2,16,t),"resolve"),
stringify:o(s=>Ln(s,16,"0x"),"stringify")};At.int=Vo;At.intHex=Jo;At.intOct=Yo});var Tn=y(En=>{"use strict";var Qo=ue(),Wo=vt(),Go=he(),Ho=Ie(),Xo=bs(),Ns=ws(),As=ks(),xo=[Qo.map,Go.seq,Ho.string,Wo.nullTag,Xo.boolTag,As.intOct,As.int,As.intHex,
Ns.floatNaN,Ns.floatExp,Ns.float];En.schema=xo});var Pn=y(In=>{"use strict";var zo=T(),Zo=ue(),el=he();function Cn(s){return typeof s=="bigint"||Number.isInteger(s)}o(Cn,"intIdentify");var qt=o(({value:s})=>JSON.
stringify(s),"stringifyJSON"),tl=[{identify:o(s=>typeof s=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:o(s=>s,"resolve"),stringify:qt},{
identify:o(s=>s==null,"identify"),createNode:o(()=>new zo.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:o(()=>null,"r\
esolve"),stringify:qt},{identify:o(s=>typeof s=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:o(s=>s==="true","res\
olve"),stringify:qt},{identify:Cn,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:o((s,e,{intAsBigInt:t})=>t?BigInt(s):parseInt(s,10),
"resolve"),stringify:o(({value:s})=>Cn(s)?s.toString():JSON.stringify(s),"stringify")},{identify:o(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:o(s=>parseFloat(s),"resolve"),stringify:qt}],sl={default:!0,tag:"",test:/^/,
resolve(s,e){return e(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},il=[Zo.map,el.seq].concat(tl,sl);In.schema=il});var Os=y(Mn=>{"use strict";var Pe=Ge("buffer"),qs=T(),nl=Le(),rl={identify:o(s=>s instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(s,e){
if(typeof Pe.Buffer=="function")return Pe.Buffer.from(s,"base64");if(typeof atob=="function"){let t=atob(s.replace(/[\n\r]/g,"")),i=new Uint8Array(t.length);for(let n=0;n<
t.length;++n)i[n]=t.charCodeAt(n);return i}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),s},stringify({
comment:s,type:e,value:t},i,n,r){if(!t)return"";let a=t,l;if(typeof Pe.Buffer=="function")l=a instanceof Pe.Buffer?a.toString("base64"):Pe.Buffer.from(a.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let f=0;f<a.length;++f)c+=String.fromCharCode(a[f]);l=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=qs.Scalar.BLOCK_LITERAL),e!==qs.Scalar.QUOTE_DOUBLE){let c=Math.max(i.options.
lineWidth-i.indent.length,i.options.minContentWidth),f=Math.ceil(l.length/c),p=new Array(f);for(let u=0,h=0;u<f;++u,h+=c)p[u]=l.substr(h,c);l=p.join(e===qs.Scalar.
BLOCK_LITERAL?`
`:" ")}return nl.stringifyString({comment:s,type:e,value:l},i,n,r)}};Mn.binary=rl});var Et=y(Lt=>{"use strict";var Ot=O(),Ls=G(),al=T(),ol=x();function _n(s,e){if(Ot.isSeq(s))for(let t=0;t<s.items.length;++t){let i=s.items[t];if(!Ot.isPair(i)){
if(Ot.isMap(i)){i.items.length>1&&e("Each pair must have its own sequence indicator");let n=i.items[0]||new Ls.Pair(new al.Scalar(null));if(i.commentBefore&&(n.
key.commentBefore=n.key.commentBefore?`${i.commentBefore}
${n.key.commentBefore}`:i.commentBefore),i.comment){let r=n.value??n.key;r.comment=r.comment?`${i.comment}
${r.comment}`:i.comment}i=n}s.items[t]=Ot.isPair(i)?i:new Ls.Pair(i)}}else e("Expected a sequence for this tag");return s}o(_n,"resolvePairs");function $n(s,e,t){
let{replacer:i}=t,n=new ol.YAMLSeq(s);n.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in Object(e))for(let a of e){typeof i=="function"&&(a=i.call(
e,String(r++),a));let l,c;if(Array.isArray(a))if(a.length===2)l=a[0],c=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof
Object){let f=Object.keys(a);if(f.length===1)l=f[0],c=a[l];else throw new TypeError(`Expected tuple with one key, not ${f.length} keys`)}else l=a;n.items.push(Ls.
createPair(l,c,t))}return n}o($n,"createPairs");var ll={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:_n,createNode:$n};Lt.createPairs=$n;Lt.
pairs=ll;Lt.resolvePairs=_n});var Cs=y(Ts=>{"use strict";var Dn=O(),Es=V(),Me=X(),cl=x(),Bn=Et(),se=class s extends cl.YAMLSeq{static{o(this,"YAMLOMap")}constructor(){super(),this.add=Me.YAMLMap.
prototype.add.bind(this),this.delete=Me.YAMLMap.prototype.delete.bind(this),this.get=Me.YAMLMap.prototype.get.bind(this),this.has=Me.YAMLMap.prototype.has.bind(
this),this.set=Me.YAMLMap.prototype.set.bind(this),this.tag=s.tag}toJSON(e,t){if(!t)return super.toJSON(e);let i=new Map;t?.onCreate&&t.onCreate(i);for(let n of this.
items){let r,a;if(Dn.isPair(n)?(r=Es.toJS(n.key,"",t),a=Es.toJS(n.value,r,t)):r=Es.toJS(n,"",t),i.has(r))throw new Error("Ordered maps must not include duplicat\
e keys");i.set(r,a)}return i}static from(e,t,i){let n=Bn.createPairs(e,t,i),r=new this;return r.items=n.items,r}};se.tag="tag:yaml.org,2002:omap";var fl={collection:"\
seq",identify:o(s=>s instanceof Map,"identify"),nodeClass:se,default:!1,tag:"tag:yaml.org,2002:omap",resolve(s,e){let t=Bn.resolvePairs(s,e),i=[];for(let{key:n}of t.
items)Dn.isScalar(n)&&(i.includes(n.value)?e(`Ordered maps must not include duplicate keys: ${n.value}`):i.push(n.value));return Object.assign(new se,t)},createNode:o(
(s,e,t)=>se.from(s,e,t),"createNode")};Ts.YAMLOMap=se;Ts.omap=fl});var Un=y(Is=>{"use strict";var Kn=T();function jn({value:s,source:e},t){return e&&(s?Fn:Rn).test.test(e)?e:s?t.options.trueStr:t.options.falseStr}o(jn,"boolStri\
ngify");var Fn={identify:o(s=>s===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:o(()=>new Kn.
Scalar(!0),"resolve"),stringify:jn},Rn={identify:o(s=>s===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:o(()=>new Kn.Scalar(!1),"resolve"),stringify:jn};Is.falseTag=Rn;Is.trueTag=Fn});var Yn=y(Tt=>{"use strict";var ul=T(),Ps=de(),hl={identify:o(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:o(s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:Ps.stringifyNumber},dl={identify:o(
s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:o(s=>parseFloat(
s.replace(/_/g,"")),"resolve"),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():Ps.stringifyNumber(s)}},pl={identify:o(s=>typeof s=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(s){let e=new ul.Scalar(parseFloat(s.replace(/_/g,""))),
t=s.indexOf(".");if(t!==-1){let i=s.substring(t+1).replace(/_/g,"");i[i.length-1]==="0"&&(e.minFractionDigits=i.length)}return e},stringify:Ps.stringifyNumber};
Tt.float=pl;Tt.floatExp=dl;Tt.floatNaN=hl});var Jn=y($e=>{"use strict";var Vn=de(),_e=o(s=>typeof s=="bigint"||Number.isInteger(s),"intIdentify");function Ct(s,e,t,{intAsBigInt:i}){let n=s[0];if((n==="-"||
n==="+")&&(e+=1),s=s.substring(e).replace(/_/g,""),i){switch(t){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}let a=BigInt(s);return n===
"-"?BigInt(-1)*a:a}let r=parseInt(s,t);return n==="-"?-1*r:r}o(Ct,"intResolve");function Ms(s,e,t){let{value:i}=s;if(_e(i)){let n=i.toString(e);return i<0?"-"+t+
n.substr(1):t+n}return Vn.stringifyNumber(s)}o(Ms,"intStringify");var ml={identify:_e,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:o((s,e,t)=>Ct(s,2,2,t),"resolve"),stringify:o(s=>Ms(s,2,"0b"),"stringify")},gl={identify:_e,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:o((s,e,t)=>Ct(s,1,8,t),"resolve"),stringify:o(s=>Ms(s,8,"0"),"stringify")},yl={identify:_e,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:o((s,e,t)=>Ct(s,0,10,t),"resolve"),stringify:Vn.stringifyNumber},bl={identify:_e,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:o((s,e,t)=>Ct(s,2,16,t),"resolve"),stringify:o(s=>Ms(s,16,"0x"),"stringify")};$e.int=yl;$e.intBin=ml;$e.intHex=bl;$e.intOct=gl});var $s=y(_s=>{"use strict";var Mt=O(),It=G(),Pt=X(),ie=class s extends Pt.YAMLMap{static{o(this,"YAMLSet")}constructor(e){super(e),this.tag=s.tag}add(e){let t;Mt.
isPair(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?t=new It.Pair(e.key,null):t=new It.Pair(e,null),Pt.findPair(this.items,t.key)||this.
items.push(t)}get(e,t){let i=Pt.findPair(this.items,e);return!t&&Mt.isPair(i)?Mt.isScalar(i.key)?i.key.value:i.key:i}set(e,t){if(typeof t!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let i=Pt.findPair(this.items,e);i&&!t?this.items.splice(this.items.indexOf(i),1):!i&&
t&&this.items.push(new It.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,i){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.
toString(Object.assign({},e,{allNullValues:!0}),t,i);throw new Error("Set items must all have null values")}static from(e,t,i){let{replacer:n}=i,r=new this(e);if(t&&
Symbol.iterator in Object(t))for(let a of t)typeof n=="function"&&(a=n.call(t,a,a)),r.items.push(It.createPair(a,null,i));return r}};ie.tag="tag:yaml.org,2002:s\
et";var Sl={collection:"map",identify:o(s=>s instanceof Set,"identify"),nodeClass:ie,default:!1,tag:"tag:yaml.org,2002:set",createNode:o((s,e,t)=>ie.from(s,e,t),
"createNode"),resolve(s,e){if(Mt.isMap(s)){if(s.hasAllNullValues(!0))return Object.assign(new ie,s);e("Set items must all have null values")}else e("Expected a \
mapping for this tag");return s}};_s.YAMLSet=ie;_s.set=Sl});var Bs=y(_t=>{"use strict";var wl=de();function Ds(s,e){let t=s[0],i=t==="-"||t==="+"?s.substring(1):s,n=o(a=>e?BigInt(a):Number(a),"num"),r=i.replace(/_/g,"").
split(":").reduce((a,l)=>a*n(60)+n(l),n(0));return t==="-"?n(-1)*r:r}o(Ds,"parseSexagesimal");function Qn(s){let{value:e}=s,t=o(a=>a,"num");if(typeof e=="bigint")
t=o(a=>BigInt(a),"num");else if(isNaN(e)||!isFinite(e))return wl.stringifyNumber(s);let i="";e<0&&(i="-",e*=t(-1));let n=t(60),r=[e%n];return e<60?r.unshift(0):
(e=(e-r[0])/n,r.unshift(e%n),e>=60&&(e=(e-r[0])/n,r.unshift(e))),i+r.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}o(Qn,"stringifySexages\
imal");var vl={identify:o(s=>typeof s=="bigint"||Number.isInteger(s),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:o((s,e,{intAsBigInt:t})=>Ds(s,t),"resolve"),stringify:Qn},kl={identify:o(s=>typeof s=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:o(s=>Ds(s,!1),"resolve"),stringify:Qn},Wn={identify:o(s=>s instanceof Date,"identify"),default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(s){let e=s.match(Wn.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,i,
n,r,a,l]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,f=Date.UTC(t,i-1,n,r||0,a||0,l||0,c),p=e[8];if(p&&p!=="Z"){let u=Ds(p,!1);Math.abs(u)<30&&(u*=60),
f-=6e4*u}return new Date(f)},stringify:o(({value:s})=>s?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};_t.floatTime=kl;_t.intTime=vl;_t.timestamp=
Wn});var Xn=y(Hn=>{"use strict";var Nl=ue(),Al=vt(),ql=he(),Ol=Ie(),Ll=Os(),Gn=Un(),Ks=Yn(),$t=Jn(),El=dt(),Tl=Cs(),Cl=Et(),Il=$s(),js=Bs(),Pl=[Nl.map,ql.seq,Ol.string,
Al.nullTag,Gn.trueTag,Gn.falseTag,$t.intBin,$t.intOct,$t.int,$t.intHex,Ks.floatNaN,Ks.floatExp,Ks.float,Ll.binary,El.merge,Tl.omap,Cl.pairs,Il.set,js.intTime,js.
floatTime,js.timestamp];Hn.schema=Pl});var ar=y(Us=>{"use strict";var er=ue(),Ml=vt(),tr=he(),_l=Ie(),$l=bs(),Fs=ws(),Rs=ks(),Dl=Tn(),Bl=Pn(),sr=Os(),De=dt(),ir=Cs(),nr=Et(),xn=Xn(),rr=$s(),Dt=Bs(),zn=new Map(
[["core",Dl.schema],["failsafe",[er.map,tr.seq,_l.string]],["json",Bl.schema],["yaml11",xn.schema],["yaml-1.1",xn.schema]]),Zn={binary:sr.binary,bool:$l.boolTag,
float:Fs.float,floatExp:Fs.floatExp,floatNaN:Fs.floatNaN,floatTime:Dt.floatTime,int:Rs.int,intHex:Rs.intHex,intOct:Rs.intOct,intTime:Dt.intTime,map:er.map,merge:De.
merge,null:Ml.nullTag,omap:ir.omap,pairs:nr.pairs,seq:tr.seq,set:rr.set,timestamp:Dt.timestamp},Kl={"tag:yaml.org,2002:binary":sr.binary,"tag:yaml.org,2002:merg\
e":De.merge,"tag:yaml.org,2002:omap":ir.omap,"tag:yaml.org,2002:pairs":nr.pairs,"tag:yaml.org,2002:set":rr.set,"tag:yaml.org,2002:timestamp":Dt.timestamp};function jl(s,e,t){
let i=zn.get(e);if(i&&!s)return t&&!i.includes(De.merge)?i.concat(De.merge):i.slice();let n=i;if(!n)if(Array.isArray(s))n=[];else{let r=Array.from(zn.keys()).filter(
a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or define customTags array`)}if(Array.isArray(s))for(let r of s)
n=n.concat(r);else typeof s=="function"&&(n=s(n.slice()));return t&&(n=n.concat(De.merge)),n.reduce((r,a)=>{let l=typeof a=="string"?Zn[a]:a;if(!l){let c=JSON.stringify(
a),f=Object.keys(Zn).map(p=>JSON.stringify(p)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${f}`)}return r.includes(l)||r.push(l),r},[])}o(jl,
"getTags");Us.coreKnownTags=Kl;Us.getTags=jl});var Js=y(or=>{"use strict";var Ys=O(),Fl=ue(),Rl=he(),Ul=Ie(),Bt=ar(),Yl=o((s,e)=>s.key<e.key?-1:s.key>e.key?1:0,"sortMapEntriesByKey"),Vs=class s{static{o(this,
"Schema")}constructor({compat:e,customTags:t,merge:i,resolveKnownTags:n,schema:r,sortMapEntries:a,toStringDefaults:l}){this.compat=Array.isArray(e)?Bt.getTags(e,
"compat"):e?Bt.getTags(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=n?Bt.coreKnownTags:{},this.tags=Bt.getTags(t,this.name,i),this.toStringOptions=
l??null,Object.defineProperty(this,Ys.MAP,{value:Fl.map}),Object.defineProperty(this,Ys.SCALAR,{value:Ul.string}),Object.defineProperty(this,Ys.SEQ,{value:Rl.seq}),
this.sortMapEntries=typeof a=="function"?a:a===!0?Yl:null}clone(){let e=Object.create(s.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.
slice(),e}};or.Schema=Vs});var cr=y(lr=>{"use strict";var Vl=O(),Qs=Ee(),Be=Ae();function Jl(s,e){let t=[],i=e.directives===!0;if(e.directives!==!1&&s.directives){let c=s.directives.toString(
s);c?(t.push(c),i=!0):s.directives.docStart&&(i=!0)}i&&t.push("---");let n=Qs.createStringifyContext(s,e),{commentString:r}=n.options;if(s.commentBefore){t.length!==
1&&t.unshift("");let c=r(s.commentBefore);t.unshift(Be.indentComment(c,""))}let a=!1,l=null;if(s.contents){if(Vl.isNode(s.contents)){if(s.contents.spaceBefore&&
i&&t.push(""),s.contents.commentBefore){let p=r(s.contents.commentBefore);t.push(Be.indentComment(p,""))}n.forceBlockIndent=!!s.comment,l=s.contents.comment}let c=l?
void 0:()=>a=!0,f=Qs.stringify(s.contents,n,()=>l=null,c);l&&(f+=Be.lineComment(f,"",r(l))),(f[0]==="|"||f[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${f}`:
t.push(f)}else t.push(Qs.stringify(s.contents,n));if(s.directives?.docEnd)if(s.comment){let c=r(s.comment);c.includes(`
`)?(t.push("..."),t.push(Be.indentComment(c,""))):t.push(`... ${c}`)}else t.push("...");else{let c=s.comment;c&&a&&(c=c.replace(/^\n+/,"")),c&&((!a||l)&&t[t.length-
1]!==""&&t.push(""),t.push(Be.indentComment(r(c),"")))}return t.join(`
`)+`
`}o(Jl,"stringifyDocument");lr.stringifyDocument=Jl});var Ke=y(fr=>{"use strict";var Ql=ke(),pe=it(),D=O(),Wl=G(),Gl=V(),Hl=Js(),Xl=cr(),Ws=Ze(),xl=xt(),zl=Ne(),Gs=Xt(),Hs=class s{static{o(this,"Document")}constructor(e,t,i){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,D.NODE_TYPE,{value:D.DOC});let n=null;typeof t=="function"||
Array.isArray(t)?n=t:i===void 0&&t&&(i=t,t=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},i);this.options=r;let{version:a}=r;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(a=this.
directives.yaml.version)):this.directives=new Gs.Directives({version:a}),this.setSchema(a,i),this.contents=e===void 0?null:this.createNode(e,n,i)}clone(){let e=Object.
create(s.prototype,{[D.NODE_TYPE]:{value:D.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.
warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=D.isNode(
this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){me(this.contents)&&this.contents.add(e)}addIn(e,t){
me(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let i=Ws.anchorNames(this);e.anchor=!t||i.has(t)?Ws.findNewAnchor(t||"a",i):t}return new Ql.
Alias(e.anchor)}createNode(e,t,i){let n;if(typeof t=="function")e=t.call({"":e},"",e),n=t;else if(Array.isArray(t)){let m=o(v=>typeof v=="number"||v instanceof String||
v instanceof Number,"keyToStr"),w=t.filter(m).map(String);w.length>0&&(t=t.concat(w)),n=t}else i===void 0&&t&&(i=t,t=void 0);let{aliasDuplicateObjects:r,anchorPrefix:a,
flow:l,keepUndefined:c,onTagObj:f,tag:p}=i??{},{onAnchor:u,setAnchors:h,sourceObjects:g}=Ws.createNodeAnchors(this,a||"a"),b={aliasDuplicateObjects:r??!0,keepUndefined:c??
!1,onAnchor:u,onTagObj:f,replacer:n,schema:this.schema,sourceObjects:g},d=zl.createNode(e,p,b);return l&&D.isCollection(d)&&(d.flow=!0),h(),d}createPair(e,t,i={}){
let n=this.createNode(e,null,i),r=this.createNode(t,null,i);return new Wl.Pair(n,r)}delete(e){return me(this.contents)?this.contents.delete(e):!1}deleteIn(e){return pe.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):me(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return D.isCollection(this.contents)?this.
contents.get(e,t):void 0}getIn(e,t){return pe.isEmptyPath(e)?!t&&D.isScalar(this.contents)?this.contents.value:this.contents:D.isCollection(this.contents)?this.
contents.getIn(e,t):void 0}has(e){return D.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return pe.isEmptyPath(e)?this.contents!==void 0:D.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=pe.collectionFromPath(this.schema,[e],t):me(this.contents)&&this.contents.set(
e,t)}setIn(e,t){pe.isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=pe.collectionFromPath(this.schema,Array.from(e),t):me(this.contents)&&this.contents.
setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e));let i;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Gs.
Directives({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new Gs.Directives({version:e}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,i=null;break;default:{let n=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${n}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(i)this.schema=
new Hl.Schema(Object.assign(i,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:i,
maxAliasCount:n,onAnchor:r,reviver:a}={}){let l={anchors:new Map,doc:this,keep:!e,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},c=Gl.toJS(
this.contents,t??"",l);if(typeof r=="function")for(let{count:f,res:p}of l.anchors.values())r(p,f);return typeof a=="function"?xl.applyReviver(a,{"":c},"",c):c}toJSON(e,t){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${t}`)}return Xl.stringifyDocument(this,e)}};function me(s){if(D.isCollection(s))return!0;throw new Error("Expected a YAML collection as document contents")}
o(me,"assertCollection");fr.Document=Hs});var Re=y(Fe=>{"use strict";var je=class extends Error{static{o(this,"YAMLError")}constructor(e,t,i,n){super(),this.name=e,this.code=i,this.message=n,this.pos=t}},
Xs=class extends je{static{o(this,"YAMLParseError")}constructor(e,t,i){super("YAMLParseError",e,t,i)}},xs=class extends je{static{o(this,"YAMLWarning")}constructor(e,t,i){
super("YAMLWarning",e,t,i)}},Zl=o((s,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(l=>e.linePos(l));let{line:i,col:n}=t.linePos[0];t.message+=` at line ${i}\
, column ${n}`;let r=n-1,a=s.substring(e.lineStarts[i-1],e.lineStarts[i]).replace(/[\n\r]+$/,"");if(r>=60&&a.length>80){let l=Math.min(r-39,a.length-79);a="\u2026"+
a.substring(l),r-=l-1}if(a.length>80&&(a=a.substring(0,79)+"\u2026"),i>1&&/^ *$/.test(a.substring(0,r))){let l=s.substring(e.lineStarts[i-2],e.lineStarts[i-1]);
l.length>80&&(l=l.substring(0,79)+`\u2026
`),a=l+a}if(/[^ ]/.test(a)){let l=1,c=t.linePos[1];c?.line===i&&c.col>n&&(l=Math.max(1,Math.min(c.col-n,80-r)));let f=" ".repeat(r)+"^".repeat(l);t.message+=`:

${a}
${f}
`}},"prettifyError");Fe.YAMLError=je;Fe.YAMLParseError=Xs;Fe.YAMLWarning=xs;Fe.prettifyError=Zl});var Ue=y(ur=>{"use strict";function ec(s,{flow:e,indicator:t,next:i,offset:n,onError:r,parentIndent:a,startOnNewline:l}){let c=!1,f=l,p=l,u="",h="",g=!1,b=!1,d=null,
m=null,w=null,v=null,k=null,N=null,A=null;for(let S of s)switch(b&&(S.type!=="space"&&S.type!=="newline"&&S.type!=="comma"&&r(S.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),b=!1),d&&(f&&S.type!=="comment"&&S.type!=="newline"&&r(d,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),d=null),S.type){case"space":!e&&(t!=="doc-start"||i?.type!=="flow-collection")&&S.source.includes("	")&&(d=S),p=!0;break;case"comment":{p||r(S,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let C=S.source.substring(1)||" ";u?u+=h+C:u=C,h="",f=!1;break}case"newlin\
e":f?u?u+=S.source:(!N||t!=="seq-item-ind")&&(c=!0):h+=S.source,f=!0,g=!0,(m||w)&&(v=S),p=!0;break;case"anchor":m&&r(S,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),S.source.endsWith(":")&&r(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=S,A??(A=S.offset),f=!1,p=!1,b=!0;break;case"\
tag":{w&&r(S,"MULTIPLE_TAGS","A node can have at most one tag"),w=S,A??(A=S.offset),f=!1,p=!1,b=!0;break}case t:(m||w)&&r(S,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${S.source} indicator`),N&&r(S,"UNEXPECTED_TOKEN",`Unexpected ${S.source} in ${e??"collection"}`),N=S,f=t==="seq-item-ind"||t==="explicit-key-i\
nd",p=!1;break;case"comma":if(e){k&&r(S,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=S,f=!1,p=!1;break}default:r(S,"UNEXPECTED_TOKEN",`Unexpected ${S.type} toke\
n`),f=!1,p=!1}let q=s[s.length-1],E=q?q.offset+q.source.length:n;return b&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!==
"")&&r(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),d&&(f&&d.indent<=a||i?.type==="block-map"||i?.type==="bl\
ock-seq")&&r(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:N,spaceBefore:c,comment:u,hasNewline:g,anchor:m,tag:w,newlineAfterProp:v,end:E,
start:A??E}}o(ec,"resolveProps");ur.resolveProps=ec});var Kt=y(hr=>{"use strict";function zs(s){if(!s)return null;switch(s.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(s.source.
includes(`
`))return!0;if(s.end){for(let e of s.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of s.items){for(let t of e.start)if(t.type==="n\
ewline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(zs(e.key)||zs(e.value))return!0}return!1;default:return!0}}o(zs,"containsNewline");
hr.containsNewline=zs});var Zs=y(dr=>{"use strict";var tc=Kt();function sc(s,e,t){if(e?.type==="flow-collection"){let i=e.end[0];i.indent===s&&(i.source==="]"||i.source==="}")&&tc.containsNewline(
e)&&t(i,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}o(sc,"flowIndentCheck");dr.flowIndentCheck=sc});var ei=y(mr=>{"use strict";var pr=O();function ic(s,e,t){let{uniqueKeys:i}=s.options;if(i===!1)return!1;let n=typeof i=="function"?i:(r,a)=>r===a||pr.isScalar(r)&&
pr.isScalar(a)&&r.value===a.value;return e.some(r=>n(r.key,t))}o(ic,"mapIncludes");mr.mapIncludes=ic});var vr=y(wr=>{"use strict";var gr=G(),nc=X(),yr=Ue(),rc=Kt(),br=Zs(),ac=ei(),Sr="All mapping items must start at the same column";function oc({composeNode:s,composeEmptyNode:e},t,i,n,r){
let a=r?.nodeClass??nc.YAMLMap,l=new a(t.schema);t.atRoot&&(t.atRoot=!1);let c=i.offset,f=null;for(let p of i.items){let{start:u,key:h,sep:g,value:b}=p,d=yr.resolveProps(
u,{indicator:"explicit-key-ind",next:h??g?.[0],offset:c,onError:n,parentIndent:i.indent,startOnNewline:!0}),m=!d.found;if(m){if(h&&(h.type==="block-seq"?n(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==i.indent&&n(c,"BAD_INDENT",Sr)),!d.anchor&&!d.tag&&!g){
f=d.end,d.comment&&(l.comment?l.comment+=`
`+d.comment:l.comment=d.comment);continue}(d.newlineAfterProp||rc.containsNewline(h))&&n(h??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else d.found?.indent!==i.indent&&n(c,"BAD_INDENT",Sr);t.atKey=!0;let w=d.end,v=h?s(t,h,d,n):e(t,w,u,null,d,n);t.schema.compat&&br.flowIndentCheck(
i.indent,h,n),t.atKey=!1,ac.mapIncludes(t,l.items,v)&&n(w,"DUPLICATE_KEY","Map keys must be unique");let k=yr.resolveProps(g??[],{indicator:"map-value-ind",next:b,
offset:v.range[2],onError:n,parentIndent:i.indent,startOnNewline:!h||h.type==="block-scalar"});if(c=k.end,k.found){m&&(b?.type==="block-map"&&!k.hasNewline&&n(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&d.start<k.found.offset-1024&&n(v.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let N=b?s(t,b,k,n):e(t,c,g,null,k,n);t.schema.compat&&br.flowIndentCheck(
i.indent,b,n),c=N.range[2];let A=new gr.Pair(v,N);t.options.keepSourceTokens&&(A.srcToken=p),l.items.push(A)}else{m&&n(v.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),k.comment&&(v.comment?v.comment+=`
`+k.comment:v.comment=k.comment);let N=new gr.Pair(v);t.options.keepSourceTokens&&(N.srcToken=p),l.items.push(N)}}return f&&f<c&&n(f,"IMPOSSIBLE","Map comment w\
ith trailing content"),l.range=[i.offset,c,f??c],l}o(oc,"resolveBlockMap");wr.resolveBlockMap=oc});var Nr=y(kr=>{"use strict";var lc=x(),cc=Ue(),fc=Zs();function uc({composeNode:s,composeEmptyNode:e},t,i,n,r){let a=r?.nodeClass??lc.YAMLSeq,l=new a(t.schema);t.
atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let c=i.offset,f=null;for(let{start:p,value:u}of i.items){let h=cc.resolveProps(p,{indicator:"seq-item-ind",next:u,offset:c,
onError:n,parentIndent:i.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||u)u?.type==="block-seq"?n(h.end,"BAD_INDENT","All sequence items must start \
at the same column"):n(c,"MISSING_CHAR","Sequence item without - indicator");else{f=h.end,h.comment&&(l.comment=h.comment);continue}let g=u?s(t,u,h,n):e(t,h.end,
p,null,h,n);t.schema.compat&&fc.flowIndentCheck(i.indent,u,n),c=g.range[2],l.items.push(g)}return l.range=[i.offset,c,f??c],l}o(uc,"resolveBlockSeq");kr.resolveBlockSeq=
uc});var ge=y(Ar=>{"use strict";function hc(s,e,t,i){let n="";if(s){let r=!1,a="";for(let l of s){let{source:c,type:f}=l;switch(f){case"space":r=!0;break;case"commen\
t":{t&&!r&&i(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let p=c.substring(1)||" ";n?n+=a+p:n=p,a="";break}case"n\
ewline":n&&(a+=c),r=!0;break;default:i(l,"UNEXPECTED_TOKEN",`Unexpected ${f} at node end`)}e+=c.length}}return{comment:n,offset:e}}o(hc,"resolveEnd");Ar.resolveEnd=
hc});var Er=y(Lr=>{"use strict";var dc=O(),pc=G(),qr=X(),mc=x(),gc=ge(),Or=Ue(),yc=Kt(),bc=ei(),ti="Block collections are not allowed within flow collections",si=o(s=>s&&
(s.type==="block-map"||s.type==="block-seq"),"isBlock");function Sc({composeNode:s,composeEmptyNode:e},t,i,n,r){let a=i.start.source==="{",l=a?"flow map":"flow \
sequence",c=r?.nodeClass??(a?qr.YAMLMap:mc.YAMLSeq),f=new c(t.schema);f.flow=!0;let p=t.atRoot;p&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=i.offset+i.start.source.
length;for(let m=0;m<i.items.length;++m){let w=i.items[m],{start:v,key:k,sep:N,value:A}=w,q=Or.resolveProps(v,{flow:l,indicator:"explicit-key-ind",next:k??N?.[0],
offset:u,onError:n,parentIndent:i.indent,startOnNewline:!1});if(!q.found){if(!q.anchor&&!q.tag&&!N&&!A){m===0&&q.comma?n(q.comma,"UNEXPECTED_TOKEN",`Unexpected \
, in ${l}`):m<i.items.length-1&&n(q.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),q.comment&&(f.comment?f.comment+=`
`+q.comment:f.comment=q.comment),u=q.end;continue}!a&&t.options.strict&&yc.containsNewline(k)&&n(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(m===0)q.comma&&n(q.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if(q.comma||n(q.start,"MISSING_CHAR",`Missing , betw\
een ${l} items`),q.comment){let E="";e:for(let S of v)switch(S.type){case"comma":case"space":break;case"comment":E=S.source.substring(1);break e;default:break e}
if(E){let S=f.items[f.items.length-1];dc.isPair(S)&&(S=S.value??S.key),S.comment?S.comment+=`
`+E:S.comment=E,q.comment=q.comment.substring(E.length+1)}}if(!a&&!N&&!q.found){let E=A?s(t,A,q,n):e(t,q.end,N,null,q,n);f.items.push(E),u=E.range[2],si(A)&&n(E.
range,"BLOCK_IN_FLOW",ti)}else{t.atKey=!0;let E=q.end,S=k?s(t,k,q,n):e(t,E,v,null,q,n);si(k)&&n(S.range,"BLOCK_IN_FLOW",ti),t.atKey=!1;let C=Or.resolveProps(N??
[],{flow:l,indicator:"map-value-ind",next:A,offset:S.range[2],onError:n,parentIndent:i.indent,startOnNewline:!1});if(C.found){if(!a&&!q.found&&t.options.strict){
if(N)for(let I of N){if(I===C.found)break;if(I.type==="newline"){n(I,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}q.start<C.found.offset-1024&&n(C.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
A&&("source"in A&&A.source?.[0]===":"?n(A,"MISSING_CHAR",`Missing space after : in ${l}`):n(C.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let Y=A?
s(t,A,C,n):C.found?e(t,C.end,N,null,C,n):null;Y?si(A)&&n(Y.range,"BLOCK_IN_FLOW",ti):C.comment&&(S.comment?S.comment+=`
`+C.comment:S.comment=C.comment);let ae=new pc.Pair(S,Y);if(t.options.keepSourceTokens&&(ae.srcToken=w),a){let I=f;bc.mapIncludes(t,I.items,S)&&n(E,"DUPLICATE_K\
EY","Map keys must be unique"),I.items.push(ae)}else{let I=new qr.YAMLMap(t.schema);I.flow=!0,I.items.push(ae);let Li=(Y??S).range;I.range=[S.range[0],Li[1],Li[2]],
f.items.push(I)}u=Y?Y.range[2]:C.end}}let h=a?"}":"]",[g,...b]=i.end,d=u;if(g?.source===h)d=g.offset+g.source.length;else{let m=l[0].toUpperCase()+l.substring(1),
w=p?`${m} must end with a ${h}`:`${m} in block collection must be sufficiently indented and end with a ${h}`;n(u,p?"MISSING_CHAR":"BAD_INDENT",w),g&&g.source.length!==
1&&b.unshift(g)}if(b.length>0){let m=gc.resolveEnd(b,d,t.options.strict,n);m.comment&&(f.comment?f.comment+=`
`+m.comment:f.comment=m.comment),f.range=[i.offset,d,m.offset]}else f.range=[i.offset,d,d];return f}o(Sc,"resolveFlowCollection");Lr.resolveFlowCollection=Sc});var Cr=y(Tr=>{"use strict";var wc=O(),vc=T(),kc=X(),Nc=x(),Ac=vr(),qc=Nr(),Oc=Er();function ii(s,e,t,i,n,r){let a=t.type==="block-map"?Ac.resolveBlockMap(s,e,t,
i,r):t.type==="block-seq"?qc.resolveBlockSeq(s,e,t,i,r):Oc.resolveFlowCollection(s,e,t,i,r),l=a.constructor;return n==="!"||n===l.tagName?(a.tag=l.tagName,a):(n&&
(a.tag=n),a)}o(ii,"resolveCollection");function Lc(s,e,t,i,n){let r=i.tag,a=r?e.directives.tagName(r.source,h=>n(r,"TAG_RESOLVE_FAILED",h)):null;if(t.type==="bl\
ock-seq"){let{anchor:h,newlineAfterProp:g}=i,b=h&&r?h.offset>r.offset?h:r:h??r;b&&(!g||g.offset<b.offset)&&n(b,"MISSING_CHAR","Missing newline after block seque\
nce props")}let l=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!r||!a||a==="!"||a===kc.YAMLMap.tagName&&l==="map"||
a===Nc.YAMLSeq.tagName&&l==="seq")return ii(s,e,t,n,a);let c=e.schema.tags.find(h=>h.tag===a&&h.collection===l);if(!c){let h=e.schema.knownTags[a];if(h?.collection===
l)e.schema.tags.push(Object.assign({},h,{default:!1})),c=h;else return h?n(r,"BAD_COLLECTION_TYPE",`${h.tag} used for ${l} collection, but expects ${h.collection??
"scalar"}`,!0):n(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${a}`,!0),ii(s,e,t,n,a)}let f=ii(s,e,t,n,a,c),p=c.resolve?.(f,h=>n(r,"TAG_RESOLVE_FAILED",h),e.options)??
f,u=wc.isNode(p)?p:new vc.Scalar(p);return u.range=f.range,u.tag=a,c?.format&&(u.format=c.format),u}o(Lc,"composeCollection");Tr.composeCollection=Lc});var ri=y(Ir=>{"use strict";var ni=T();function Ec(s,e,t){let i=e.offset,n=Tc(e,s.options.strict,t);if(!n)return{value:"",type:null,comment:"",range:[i,i,i]};let r=n.
mode===">"?ni.Scalar.BLOCK_FOLDED:ni.Scalar.BLOCK_LITERAL,a=e.source?Cc(e.source):[],l=a.length;for(let d=a.length-1;d>=0;--d){let m=a[d][1];if(m===""||m==="\r")
l=d;else break}if(l===0){let d=n.chomp==="+"&&a.length>0?`
`.repeat(Math.max(1,a.length-1)):"",m=i+n.length;return e.source&&(m+=e.source.length),{value:d,type:r,comment:n.comment,range:[i,m,m]}}let c=e.indent+n.indent,
f=e.offset+n.length,p=0;for(let d=0;d<l;++d){let[m,w]=a[d];if(w===""||w==="\r")n.indent===0&&m.length>c&&(c=m.length);else{m.length<c&&t(f+m.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),n.indent===0&&(c=m.length),p=d,c===0&&!s.atRoot&&t(f,"BAD_\
INDENT","Block scalar values in collections must be indented");break}f+=m.length+w.length+1}for(let d=a.length-1;d>=l;--d)a[d][0].length>c&&(l=d+1);let u="",h="",
g=!1;for(let d=0;d<p;++d)u+=a[d][0].slice(c)+`
`;for(let d=p;d<l;++d){let[m,w]=a[d];f+=m.length+w.length+1;let v=w[w.length-1]==="\r";if(v&&(w=w.slice(0,-1)),w&&m.length<c){let N=`Block scalar lines must not\
 be less indented than their ${n.indent?"explicit indentation indicator":"first line"}`;t(f-w.length-(v?2:1),"BAD_INDENT",N),m=""}r===ni.Scalar.BLOCK_LITERAL?(u+=
h+m.slice(c)+w,h=`
`):m.length>c||w[0]==="	"?(h===" "?h=`
`:!g&&h===`
`&&(h=`

`),u+=h+m.slice(c)+w,h=`
`,g=!0):w===""?h===`
`?u+=`
`:h=`
`:(u+=h+w,h=" ",g=!1)}switch(n.chomp){case"-":break;case"+":for(let d=l;d<a.length;++d)u+=`
`+a[d][0].slice(c);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let b=i+n.length+e.source.length;return{value:u,type:r,comment:n.comment,range:[i,b,b]}}o(Ec,"resolveBlockScalar");function Tc({offset:s,props:e},t,i){if(e[0].
type!=="block-scalar-header")return i(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:n}=e[0],r=n[0],a=0,l="",c=-1;for(let h=1;h<n.length;++h){
let g=n[h];if(!l&&(g==="-"||g==="+"))l=g;else{let b=Number(g);!a&&b?a=b:c===-1&&(c=s+h)}}c!==-1&&i(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra char\
acters: ${n}`);let f=!1,p="",u=n.length;for(let h=1;h<e.length;++h){let g=e[h];switch(g.type){case"space":f=!0;case"newline":u+=g.source.length;break;case"comme\
nt":t&&!f&&i(g,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),u+=g.source.length,p=g.source.substring(1);break;case"er\
ror":i(g,"UNEXPECTED_TOKEN",g.message),u+=g.source.length;break;default:{let b=`Unexpected token in block scalar header: ${g.type}`;i(g,"UNEXPECTED_TOKEN",b);let d=g.
source;d&&typeof d=="string"&&(u+=d.length)}}}return{mode:r,indent:a,chomp:l,comment:p,length:u}}o(Tc,"parseBlockScalarHeader");function Cc(s){let e=s.split(/\n( *)/),
t=e[0],i=t.match(/^( *)/),r=[i?.[1]?[i[1],t.slice(i[1].length)]:["",t]];for(let a=1;a<e.length;a+=2)r.push([e[a],e[a+1]]);return r}o(Cc,"splitLines");Ir.resolveBlockScalar=
Ec});var oi=y(Mr=>{"use strict";var ai=T(),Ic=ge();function Pc(s,e,t){let{offset:i,type:n,source:r,end:a}=s,l,c,f=o((h,g,b)=>t(i+h,g,b),"_onError");switch(n){case"sc\
alar":l=ai.Scalar.PLAIN,c=Mc(r,f);break;case"single-quoted-scalar":l=ai.Scalar.QUOTE_SINGLE,c=_c(r,f);break;case"double-quoted-scalar":l=ai.Scalar.QUOTE_DOUBLE,
c=$c(r,f);break;default:return t(s,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${n}`),{value:"",type:null,comment:"",range:[i,i+r.length,i+r.length]}}
let p=i+r.length,u=Ic.resolveEnd(a,p,e,t);return{value:c,type:l,comment:u.comment,range:[i,p,u.offset]}}o(Pc,"resolveFlowScalar");function Mc(s,e){let t="";switch(s[0]){case"\
	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar ind\
icator ${s[0]}`;break}case"@":case"`":{t=`reserved character ${s[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),Pr(s)}o(Mc,"\
plainValue");function _c(s,e){return(s[s.length-1]!=="'"||s.length===1)&&e(s.length,"MISSING_CHAR","Missing closing 'quote"),Pr(s.slice(1,-1)).replace(/''/g,"'")}
o(_c,"singleQuotedValue");function Pr(s){let e=/(.*?)\r?\n/sy,t=e.exec(s);if(!t)return s;let i,n;try{i=new RegExp("(?<![ 	])[ 	]+$"),n=new RegExp("^[ 	]+|(?<![ \
	])[ 	]+$","g")}catch{i=/[ \t]+$/,n=/^[ \t]+|[ \t]+$/g}let r=t[1].replace(i,""),a=" ",l=e.lastIndex;for(;t=e.exec(s);){let f=t[1].replace(n,"");f===""?a===`
`?r+=a:a=`
`:(r+=a+f,a=" "),l=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=l,t=c.exec(s),r+a+(t?.[1]??"")}o(Pr,"unfoldLines");function $c(s,e){let t="";for(let i=1;i<
s.length-1;++i){let n=s[i];if(!(n==="\r"&&s[i+1]===`
`))if(n===`
`){let{fold:r,offset:a}=Dc(s,i);t+=r,i=a}else if(n==="\\"){let r=s[++i],a=Bc[r];if(a)t+=a;else if(r===`
`)for(r=s[i+1];r===" "||r==="	";)r=s[++i+1];else if(r==="\r"&&s[i+1]===`
`)for(r=s[++i+1];r===" "||r==="	";)r=s[++i+1];else if(r==="x"||r==="u"||r==="U"){let l=r==="x"?2:r==="u"?4:8;t+=Kc(s,i+1,l,e),i+=l}else{let l=s.substr(i-1,2);e(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),t+=l}}else if(n===" "||n==="	"){let r=i,a=s[i+1];for(;a===" "||a==="	";)a=s[++i+1];a!==`
`&&!(a==="\r"&&s[i+2]===`
`)&&(t+=i>r?s.slice(r,i+1):n)}else t+=n}return(s[s.length-1]!=='"'||s.length===1)&&e(s.length,"MISSING_CHAR",'Missing closing "quote'),t}o($c,"doubleQuotedValue");
function Dc(s,e){let t="",i=s[e+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&s[e+2]!==`
`);)i===`
`&&(t+=`
`),e+=1,i=s[e+1];return t||(t=" "),{fold:t,offset:e}}o(Dc,"foldNewline");var Bc={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Kc(s,e,t,i){let n=s.substr(e,t),a=n.length===t&&
/^[0-9a-fA-F]+$/.test(n)?parseInt(n,16):NaN;try{return String.fromCodePoint(a)}catch{let l=s.substr(e-2,t+2);return i(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${l}`),l}}o(Kc,"parseCharCode");Mr.resolveFlowScalar=Pc});var Dr=y($r=>{"use strict";var ne=O(),_r=T(),jc=ri(),Fc=oi();function Rc(s,e,t,i){let{value:n,type:r,comment:a,range:l}=e.type==="block-scalar"?jc.resolveBlockScalar(
s,e,i):Fc.resolveFlowScalar(e,s.options.strict,i),c=t?s.directives.tagName(t.source,u=>i(t,"TAG_RESOLVE_FAILED",u)):null,f;s.options.stringKeys&&s.atKey?f=s.schema[ne.
SCALAR]:c?f=Uc(s.schema,n,c,t,i):e.type==="scalar"?f=Yc(s,n,e,i):f=s.schema[ne.SCALAR];let p;try{let u=f.resolve(n,h=>i(t??e,"TAG_RESOLVE_FAILED",h),s.options);
p=ne.isScalar(u)?u:new _r.Scalar(u)}catch(u){let h=u instanceof Error?u.message:String(u);i(t??e,"TAG_RESOLVE_FAILED",h),p=new _r.Scalar(n)}return p.range=l,p.source=
n,r&&(p.type=r),c&&(p.tag=c),f.format&&(p.format=f.format),a&&(p.comment=a),p}o(Rc,"composeScalar");function Uc(s,e,t,i,n){if(t==="!")return s[ne.SCALAR];let r=[];
for(let l of s.tags)if(!l.collection&&l.tag===t)if(l.default&&l.test)r.push(l);else return l;for(let l of r)if(l.test?.test(e))return l;let a=s.knownTags[t];return a&&
!a.collection?(s.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(n(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),s[ne.SCALAR])}
o(Uc,"findScalarTagByName");function Yc({atKey:s,directives:e,schema:t},i,n,r){let a=t.tags.find(l=>(l.default===!0||s&&l.default==="key")&&l.test?.test(i))||t[ne.
SCALAR];if(t.compat){let l=t.compat.find(c=>c.default&&c.test?.test(i))??t[ne.SCALAR];if(a.tag!==l.tag){let c=e.tagString(a.tag),f=e.tagString(l.tag),p=`Value m\
ay be parsed as either ${c} or ${f}`;r(n,"TAG_RESOLVE_FAILED",p,!0)}}return a}o(Yc,"findScalarTagByTest");$r.composeScalar=Rc});var Kr=y(Br=>{"use strict";function Vc(s,e,t){if(e){t??(t=e.length);for(let i=t-1;i>=0;--i){let n=e[i];switch(n.type){case"space":case"comment":case"newline":s-=
n.source.length;continue}for(n=e[++i];n?.type==="space";)s+=n.source.length,n=e[++i];break}}return s}o(Vc,"emptyScalarPosition");Br.emptyScalarPosition=Vc});var Rr=y(ci=>{"use strict";var Jc=ke(),Qc=O(),Wc=Cr(),jr=Dr(),Gc=ge(),Hc=Kr(),Xc={composeNode:Fr,composeEmptyNode:li};function Fr(s,e,t,i){let n=s.atKey,{spaceBefore:r,
comment:a,anchor:l,tag:c}=t,f,p=!0;switch(e.type){case"alias":f=xc(s,e,i),(l||c)&&i(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":f=jr.composeScalar(s,e,c,i),l&&(f.anchor=l.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{f=Wc.composeCollection(Xc,s,e,t,i),l&&(f.anchor=l.source.substring(1))}catch(u){let h=u instanceof Error?u.message:
String(u);i(e,"RESOURCE_EXHAUSTION",h)}break;default:{let u=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;i(e,"UNEXPECTED_TOKEN",u),p=!1}}return f??
(f=li(s,e.offset,void 0,null,t,i)),l&&f.anchor===""&&i(l,"BAD_ALIAS","Anchor cannot be an empty string"),n&&s.options.stringKeys&&(!Qc.isScalar(f)||typeof f.value!=
"string"||f.tag&&f.tag!=="tag:yaml.org,2002:str")&&i(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(f.spaceBefore=!0),a&&(e.type==="scal\
ar"&&e.source===""?f.comment=a:f.commentBefore=a),s.options.keepSourceTokens&&p&&(f.srcToken=e),f}o(Fr,"composeNode");function li(s,e,t,i,{spaceBefore:n,comment:r,
anchor:a,tag:l,end:c},f){let p={type:"scalar",offset:Hc.emptyScalarPosition(e,t,i),indent:-1,source:""},u=jr.composeScalar(s,p,l,f);return a&&(u.anchor=a.source.
substring(1),u.anchor===""&&f(a,"BAD_ALIAS","Anchor cannot be an empty string")),n&&(u.spaceBefore=!0),r&&(u.comment=r,u.range[2]=c),u}o(li,"composeEmptyNode");
function xc({options:s},{offset:e,source:t,end:i},n){let r=new Jc.Alias(t.substring(1));r.source===""&&n(e,"BAD_ALIAS","Alias cannot be an empty string"),r.source.
endsWith(":")&&n(e+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let a=e+t.length,l=Gc.resolveEnd(i,a,s.strict,n);return r.range=[e,a,l.offset],l.
comment&&(r.comment=l.comment),r}o(xc,"composeAlias");ci.composeEmptyNode=li;ci.composeNode=Fr});var Vr=y(Yr=>{"use strict";var zc=Ke(),Ur=Rr(),Zc=ge(),ef=Ue();function tf(s,e,{offset:t,start:i,value:n,end:r},a){let l=Object.assign({_directives:e},s),c=new zc.
Document(void 0,l),f={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},p=ef.resolveProps(i,{indicator:"doc-start",next:n??r?.[0],offset:t,
onError:a,parentIndent:0,startOnNewline:!0});p.found&&(c.directives.docStart=!0,n&&(n.type==="block-map"||n.type==="block-seq")&&!p.hasNewline&&a(p.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=n?Ur.composeNode(f,n,p,a):Ur.composeEmptyNode(f,p.end,i,null,p,a);let u=c.
contents.range[2],h=Zc.resolveEnd(r,u,!1,a);return h.comment&&(c.comment=h.comment),c.range=[t,u,h.offset],c}o(tf,"composeDoc");Yr.composeDoc=tf});var ui=y(Wr=>{"use strict";var sf=Ge("process"),nf=Xt(),rf=Ke(),Ye=Re(),Jr=O(),af=Vr(),of=ge();function Ve(s){if(typeof s=="number")return[s,s+1];if(Array.isArray(
s))return s.length===2?s:[s[0],s[1]];let{offset:e,source:t}=s;return[e,e+(typeof t=="string"?t.length:1)]}o(Ve,"getErrorPos");function Qr(s){let e="",t=!1,i=!1;
for(let n=0;n<s.length;++n){let r=s[n];switch(r[0]){case"#":e+=(e===""?"":i?`

`:`
`)+(r.substring(1)||" "),t=!0,i=!1;break;case"%":s[n+1]?.[0]!=="#"&&(n+=1),t=!1;break;default:t||(i=!0),t=!1}}return{comment:e,afterEmptyLine:i}}o(Qr,"parsePrel\
ude");var fi=class{static{o(this,"Composer")}constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,i,n,r)=>{
let a=Ve(t);r?this.warnings.push(new Ye.YAMLWarning(a,i,n)):this.errors.push(new Ye.YAMLParseError(a,i,n))},this.directives=new nf.Directives({version:e.version||
"1.2"}),this.options=e}decorate(e,t){let{comment:i,afterEmptyLine:n}=Qr(this.prelude);if(i){let r=e.contents;if(t)e.comment=e.comment?`${e.comment}
${i}`:i;else if(n||e.directives.docStart||!r)e.commentBefore=i;else if(Jr.isCollection(r)&&!r.flow&&r.items.length>0){let a=r.items[0];Jr.isPair(a)&&(a=a.key);let l=a.
commentBefore;a.commentBefore=l?`${i}
${l}`:i}else{let a=r.commentBefore;r.commentBefore=a?`${i}
${a}`:i}}if(t){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)e.warnings.push(this.warnings[r])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Qr(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,i=-1){for(let n of e)yield*this.next(n);yield*this.end(t,i)}*next(e){switch(sf.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,i,n)=>{let r=Ve(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",i,n)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let t=af.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,i=new Ye.YAMLParseError(Ve(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"do\
c-end":{if(!this.doc){let i="Unexpected doc-end without preceding document";this.errors.push(new Ye.YAMLParseError(Ve(e),"UNEXPECTED_TOKEN",i));break}this.doc.directives.
docEnd=!0;let t=of.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let i=this.doc.comment;
this.doc.comment=i?`${i}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new Ye.YAMLParseError(Ve(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let i=Object.assign({_directives:this.directives},this.options),n=new rf.Document(
void 0,i);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,t,t],this.decorate(n,!1),yield n}}};Wr.Composer=fi});var Xr=y(jt=>{"use strict";var lf=ri(),cf=oi(),ff=Re(),Gr=Le();function uf(s,e=!0,t){if(s){let i=o((n,r,a)=>{let l=typeof n=="number"?n:Array.isArray(n)?n[0]:n.
offset;if(t)t(l,r,a);else throw new ff.YAMLParseError([l,l+1],r,a)},"_onError");switch(s.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return cf.resolveFlowScalar(s,e,i);case"block-scalar":return lf.resolveBlockScalar({options:{strict:e}},s,i)}}return null}o(uf,"resolveAsScalar");function hf(s,e){
let{implicitKey:t=!1,indent:i,inFlow:n=!1,offset:r=-1,type:a="PLAIN"}=e,l=Gr.stringifyString({type:a,value:s},{implicitKey:t,indent:i>0?" ".repeat(i):"",inFlow:n,
options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"newline",offset:-1,indent:i,source:`
`}];switch(l[0]){case"|":case">":{let f=l.indexOf(`
`),p=l.substring(0,f),u=l.substring(f+1)+`
`,h=[{type:"block-scalar-header",offset:r,indent:i,source:p}];return Hr(h,c)||h.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:r,indent:i,props:h,source:u}}case'"':return{type:"double-quoted-scalar",offset:r,indent:i,source:l,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:r,indent:i,source:l,end:c};default:return{type:"scalar",offset:r,indent:i,source:l,end:c}}}o(hf,"createScalarToken");function df(s,e,t={}){
let{afterKey:i=!1,implicitKey:n=!1,inFlow:r=!1,type:a}=t,l="indent"in s?s.indent:null;if(i&&typeof l=="number"&&(l+=2),!a)switch(s.type){case"single-quoted-scal\
ar":a="QUOTE_SINGLE";break;case"double-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{let f=s.props[0];if(f.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");a=f.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}let c=Gr.stringifyString({type:a,value:e},{implicitKey:n||
l===null,indent:l!==null&&l>0?" ".repeat(l):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":pf(s,c);break;case'"':hi(s,c,"double\
-quoted-scalar");break;case"'":hi(s,c,"single-quoted-scalar");break;default:hi(s,c,"scalar")}}o(df,"setScalarValue");function pf(s,e){let t=e.indexOf(`
`),i=e.substring(0,t),n=e.substring(t+1)+`
`;if(s.type==="block-scalar"){let r=s.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar header");r.source=i,s.source=n}else{let{offset:r}=s,
a="indent"in s?s.indent:-1,l=[{type:"block-scalar-header",offset:r,indent:a,source:i}];Hr(l,"end"in s?s.end:void 0)||l.push({type:"newline",offset:-1,indent:a,source:`\

`});for(let c of Object.keys(s))c!=="type"&&c!=="offset"&&delete s[c];Object.assign(s,{type:"block-scalar",indent:a,props:l,source:n})}}o(pf,"setBlockScalarValu\
e");function Hr(s,e){if(e)for(let t of e)switch(t.type){case"space":case"comment":s.push(t);break;case"newline":return s.push(t),!0}return!1}o(Hr,"addEndtoBlock\
Props");function hi(s,e,t){switch(s.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":s.type=t,s.source=e;break;case"block-scalar":{let i=s.
props.slice(1),n=e.length;s.props[0].type==="block-scalar-header"&&(n-=s.props[0].source.length);for(let r of i)r.offset+=n;delete s.props,Object.assign(s,{type:t,
source:e,end:i});break}case"block-map":case"block-seq":{let n={type:"newline",offset:s.offset+e.length,indent:s.indent,source:`
`};delete s.items,Object.assign(s,{type:t,source:e,end:[n]});break}default:{let i="indent"in s?s.indent:-1,n="end"in s&&Array.isArray(s.end)?s.end.filter(r=>r.type===
"space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(s))r!=="type"&&r!=="offset"&&delete s[r];Object.assign(s,{type:t,indent:i,source:e,
end:n})}}}o(hi,"setFlowScalarValue");jt.createScalarToken=hf;jt.resolveAsScalar=uf;jt.setScalarValue=df});var zr=y(xr=>{"use strict";var mf=o(s=>"type"in s?Rt(s):Ft(s),"stringify");function Rt(s){switch(s.type){case"block-scalar":{let e="";for(let t of s.props)e+=Rt(
t);return e+s.source}case"block-map":case"block-seq":{let e="";for(let t of s.items)e+=Ft(t);return e}case"flow-collection":{let e=s.start.source;for(let t of s.
items)e+=Ft(t);for(let t of s.end)e+=t.source;return e}case"document":{let e=Ft(s);if(s.end)for(let t of s.end)e+=t.source;return e}default:{let e=s.source;if("\
end"in s&&s.end)for(let t of s.end)e+=t.source;return e}}}o(Rt,"stringifyToken");function Ft({start:s,key:e,sep:t,value:i}){let n="";for(let r of s)n+=r.source;
if(e&&(n+=Rt(e)),t)for(let r of t)n+=r.source;return i&&(n+=Rt(i)),n}o(Ft,"stringifyItem");xr.stringify=mf});var sa=y(ta=>{"use strict";var di=Symbol("break visit"),gf=Symbol("skip children"),Zr=Symbol("remove item");function re(s,e){"type"in s&&s.type==="document"&&(s=
{start:s.start,value:s.value}),ea(Object.freeze([]),s,e)}o(re,"visit");re.BREAK=di;re.SKIP=gf;re.REMOVE=Zr;re.itemAtPath=(s,e)=>{let t=s;for(let[i,n]of e){let r=t?.[i];
if(r&&"items"in r)t=r.items[n];else return}return t};re.parentCollection=(s,e)=>{let t=re.itemAtPath(s,e.slice(0,-1)),i=e[e.length-1][0],n=t?.[i];if(n&&"items"in
n)return n;throw new Error("Parent collection not found")};function ea(s,e,t){let i=t(e,s);if(typeof i=="symbol")return i;for(let n of["key","value"]){let r=e[n];
if(r&&"items"in r){for(let a=0;a<r.items.length;++a){let l=ea(Object.freeze(s.concat([[n,a]])),r.items[a],t);if(typeof l=="number")a=l-1;else{if(l===di)return di;
l===Zr&&(r.items.splice(a,1),a-=1)}}typeof i=="function"&&n==="key"&&(i=i(e,s))}}return typeof i=="function"?i(e,s):i}o(ea,"_visit");ta.visit=re});var Ut=y($=>{"use strict";var pi=Xr(),yf=zr(),bf=sa(),mi="\uFEFF",gi="",yi="",bi="",Sf=o(s=>!!s&&"items"in s,"isCollection"),wf=o(s=>!!s&&(s.type==="scalar"||
s.type==="single-quoted-scalar"||s.type==="double-quoted-scalar"||s.type==="block-scalar"),"isScalar");function vf(s){switch(s){case mi:return"<BOM>";case gi:return"\
<DOC>";case yi:return"<FLOW_END>";case bi:return"<SCALAR>";default:return JSON.stringify(s)}}o(vf,"prettyToken");function kf(s){switch(s){case mi:return"byte-or\
der-mark";case gi:return"doc-mode";case yi:return"flow-error-end";case bi:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(s[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}o(kf,"tokenType");$.createScalarToken=pi.createScalarToken;$.resolveAsScalar=pi.resolveAsScalar;$.setScalarValue=
pi.setScalarValue;$.stringify=yf.stringify;$.visit=bf.visit;$.BOM=mi;$.DOCUMENT=gi;$.FLOW_END=yi;$.SCALAR=bi;$.isCollection=Sf;$.isScalar=wf;$.prettyToken=vf;$.
tokenType=kf});var vi=y(na=>{"use strict";var Je=Ut();function K(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}o(K,"isEmpty");var ia=new Set("0123456789ABCDEFabcdef"),Nf=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij\
klmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Yt=new Set(",[]{}"),Af=new Set(` ,[]{}
\r	`),Si=o(s=>!s||Af.has(s),"isNotAnchorChar"),wi=class{static{o(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.
buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="\
string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let i=this.next??"stream";for(;i&&(t||
this.hasChars(1));)i=yield*this.parseNext(i)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let i=0;for(;t===" ";)t=this.buffer[++i+e];if(t==="\r"){
let n=this.buffer[i+e+1];if(n===`
`||!n&&!this.atEnd)return e+i+1}return t===`
`||i>=this.indentNext||!t&&!this.atEnd?e+i:-1}if(t==="-"||t==="."){let i=this.buffer.substr(e,3);if((i==="---"||i==="...")&&K(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Je.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,i=e.indexOf("#");for(;i!==-1;){
let r=e[i-1];if(r===" "||r==="	"){t=i-1;break}else i=e.indexOf("#",i+1)}for(;;){let r=e[t-1];if(r===" "||r==="	")t-=1;else break}let n=(yield*this.pushCount(t))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield Je.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||
t==="...")&&K(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!K(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&K(t)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Si),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,i=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=i=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let n=this.getLine();
if(n===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&n[0]!=="#"||i===0&&(n.startsWith("---")||n.startsWith("..."))&&K(n[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")))return this.flowLevel=0,yield Je.FLOW_END,yield*this.parseLineStart();let r=0;for(;n[r]===",";)r+=yield*this.pushCount(
1),r+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),n[r]){case void 0:return"flow";case"#":return yield*this.pushCount(n.length-
r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Si),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let a=this.charAt(1);if(this.flowKey||K(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)
t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let r=0;for(;this.buffer[t-1-r]==="\\";)r+=1;if(r%2===0)break;t=this.buffer.indexOf('"',t+1)}let i=this.buffer.
substring(0,t),n=i.indexOf(`
`,this.pos);if(n!==-1){for(;n!==-1;){let r=this.continueScalar(n+1);if(r===-1)break;n=i.indexOf(`
`,r)}n!==-1&&(t=n-(i[n-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")
this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>K(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,i;e:for(let r=this.pos;i=this.buffer[r];++r)switch(i){case" ":t+=1;break;case`
`:e=r,t=0;break;case"\r":{let a=this.buffer[r+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let n=e+1;for(i=this.buffer[n];i===" ";)i=this.buffer[++n];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++n];e=n-1}else if(!this.blockScalarKeep)do{let r=e-1,a=this.buffer[r];a==="\r"&&(a=this.buffer[--r]);let l=r;for(;a===" ";)a=this.buffer[--r];
if(a===`
`&&r>=this.pos&&r+1+t>l)e=r;else break}while(!0);return yield Je.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,t=this.pos-1,i=this.pos-1,n;for(;n=this.buffer[++i];)if(n===":"){let r=this.buffer[i+1];if(K(r)||e&&Yt.has(r))break;t=i}else if(K(n)){let r=this.buffer[i+
1];if(n==="\r"&&(r===`
`?(i+=1,n=`
`,r=this.buffer[i+1]):t=i),r==="#"||e&&Yt.has(r))break;if(n===`
`){let a=this.continueScalar(i+1);if(a===-1)break;i=Math.max(i,a-2)}}else{if(e&&Yt.has(n))break;t=i}return!n&&!this.atEnd?this.setNext("plain-scalar"):(yield Je.
SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let i=this.
buffer.slice(this.pos,e);return i?(yield i,this.pos+=i.length,i.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Si),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,i=this.charAt(1);if(K(i)||t&&Yt.has(i)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!K(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Nf.has(t))t=this.buffer[++e];else if(t==="%"&&ia.has(this.buffer[e+1])&&ia.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,i;do i=this.buffer[++t];while(i===" "||e&&i==="	");let n=t-this.pos;return n>0&&(yield this.buffer.substr(
this.pos,n),this.pos=t),n}*pushUntil(e){let t=this.pos,i=this.buffer[t];for(;!e(i);)i=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};na.Lexer=wi});var Ni=y(ra=>{"use strict";var ki=class{static{o(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{
let t=0,i=this.lineStarts.length;for(;t<i;){let r=t+i>>1;this.lineStarts[r]<e?t=r+1:i=r}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,
col:e};let n=this.lineStarts[t-1];return{line:t,col:e-n+1}}}};ra.LineCounter=ki});var qi=y(fa=>{"use strict";var qf=Ge("process"),aa=Ut(),Of=vi();function z(s,e){for(let t=0;t<s.length;++t)if(s[t].type===e)return!0;return!1}o(z,"includesToken");
function oa(s){for(let e=0;e<s.length;++e)switch(s[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}o(oa,"findNonEmptyIndex");function ca(s){
switch(s?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}o(ca,"isFlowToke\
n");function Vt(s){switch(s.type){case"document":return s.start;case"block-map":{let e=s.items[s.items.length-1];return e.sep??e.start}case"block-seq":return s.
items[s.items.length-1].start;default:return[]}}o(Vt,"getPrevProps");function ye(s){if(s.length===0)return[];let e=s.length;e:for(;--e>=0;)switch(s[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;s[++e]?.type==="space";);return s.splice(e,s.length)}o(ye,"g\
etFirstKeyStartProps");function Jt(s,e){if(e.length<1e5)Array.prototype.push.apply(s,e);else for(let t=0;t<e.length;++t)s.push(e[t])}o(Jt,"arrayPushArray");function la(s){
if(s.start.type==="flow-seq-start")for(let e of s.items)e.sep&&!e.value&&!z(e.start,"explicit-key-ind")&&!z(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.
key,ca(e.value)?e.value.end?Jt(e.value.end,e.sep):e.value.end=e.sep:Jt(e.start,e.sep),delete e.sep)}o(la,"fixFlowSeqItems");var Ai=class{static{o(this,"Parser")}constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Of.Lexer,this.onNewLine=
e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let i of this.lexer.lex(e,t))yield*this.next(i);t||(yield*this.end())}*next(e){if(this.source=
e,qf.env.LOG_TOKENS&&console.log("|",aa.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=aa.tokenType(e);if(t)
if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.
length}else{let i=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:i,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type===
"doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)
return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.
blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.
stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield t;else{let i=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in i?i.indent:0:t.type==="flow-collection"&&i.type==="document"&&(t.indent=
0),t.type==="flow-collection"&&la(t),i.type){case"document":i.value=t;break;case"block-scalar":i.props.push(t);break;case"block-map":{let n=i.items[i.items.length-
1];if(n.value){i.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(n.sep)n.value=t;else{Object.assign(n,{key:t,sep:[]}),this.onKeyLine=!n.explicitKey;
return}break}case"block-seq":{let n=i.items[i.items.length-1];n.value?i.items.push({start:[],value:t}):n.value=t;break}case"flow-collection":{let n=i.items[i.items.
length-1];!n||n.value?i.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(n,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((i.
type==="document"||i.type==="block-map"||i.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let n=t.items[t.items.length-1];n&&!n.sep&&!n.value&&
n.start.length>0&&oa(n.start)===-1&&(t.indent===0||n.start.every(r=>r.type!=="comment"||r.indent<t.indent))&&(i.type==="document"?i.end=n.start:i.items.push({start:n.
start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{oa(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let t=Vt(this.peek(2)),i=ye(t),n;e.end?(n=e.end,n.push(this.sourceToken),delete e.end):n=[this.sourceToken];let r={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:i,key:e,sep:n}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.
source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let i="end"in t.value?t.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){Jt(n,t.start),
n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let i=!this.onKeyLine&&this.indent===e.indent,n=i&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",r=[];if(n&&t.sep&&!t.value){let a=[];for(let l=0;l<t.sep.length;++l){let c=t.sep[l];switch(c.type){case"newli\
ne":a.push(l);break;case"space":break;case"comment":c.indent>e.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(r=t.sep.splice(a[1]))}switch(this.type){case"\
anchor":case"tag":n||t.value?(r.push(this.sourceToken),e.items.push({start:r}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):n||t.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(z(t.sep,"map-value-ind"))this.stack.
push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(ca(t.key)&&!z(t.sep,"newline")){let a=ye(
t.start),l=t.key,c=t.sep;c.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,
key:l,sep:c}]})}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(this.sourceToken);else if(z(t.start,"newline"))Object.assign(t,{key:null,sep:[
this.sourceToken]});else{let a=ye(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||n?e.items.push({start:r,key:null,sep:[this.sourceToken]}):z(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);n||t.value?(e.items.push({start:r,key:a,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(a):(Object.assign(t,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(e);if(a){if(a.type==="bloc\
k-seq"){if(!t.explicitKey&&t.sep&&!z(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else i&&e.items.push({start:r});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.
length-1];switch(this.type){case"newline":if(t.value){let i="end"in t.value?t.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){Jt(n,t.start),n.push(this.
sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||z(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}if(this.indent>e.indent){let i=this.startBlockValue(e);if(i){this.stack.push(i);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let n=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:n,
sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let i=this.startBlockValue(
e);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{let i=this.peek(2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===e.indent||
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let n=Vt(
i),r=ye(n);la(e);let a=e.end.splice(1,e.end.length);a.push(this.sourceToken);let l={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:a}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=Vt(e),i=ye(t);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=Vt(e),i=ye(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};fa.Parser=Ai});var ma=y(We=>{"use strict";var ua=ui(),Lf=Ke(),Qe=Re(),Ef=cs(),Tf=O(),Cf=Ni(),ha=qi();function da(s){let e=s.prettyErrors!==!1;return{lineCounter:s.lineCounter||
e&&new Cf.LineCounter||null,prettyErrors:e}}o(da,"parseOptions");function If(s,e={}){let{lineCounter:t,prettyErrors:i}=da(e),n=new ha.Parser(t?.addNewLine),r=new ua.
Composer(e),a=Array.from(r.compose(n.parse(s)));if(i&&t)for(let l of a)l.errors.forEach(Qe.prettifyError(s,t)),l.warnings.forEach(Qe.prettifyError(s,t));return a.
length>0?a:Object.assign([],{empty:!0},r.streamInfo())}o(If,"parseAllDocuments");function pa(s,e={}){let{lineCounter:t,prettyErrors:i}=da(e),n=new ha.Parser(t?.
addNewLine),r=new ua.Composer(e),a=null;for(let l of r.compose(n.parse(s),!0,s.length))if(!a)a=l;else if(a.options.logLevel!=="silent"){a.errors.push(new Qe.YAMLParseError(
l.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return i&&t&&(a.errors.forEach(Qe.prettifyError(
s,t)),a.warnings.forEach(Qe.prettifyError(s,t))),a}o(pa,"parseDocument");function Pf(s,e,t){let i;typeof e=="function"?i=e:t===void 0&&e&&typeof e=="object"&&(t=
e);let n=pa(s,t);if(!n)return null;if(n.warnings.forEach(r=>Ef.warn(n.options.logLevel,r)),n.errors.length>0){if(n.options.logLevel!=="silent")throw n.errors[0];
n.errors=[]}return n.toJS(Object.assign({reviver:i},t))}o(Pf,"parse");function Mf(s,e,t){let i=null;if(typeof e=="function"||Array.isArray(e)?i=e:t===void 0&&e&&
(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let n=Math.round(t);t=n<1?void 0:n>8?{indent:8}:{indent:n}}if(s===void 0){let{keepUndefined:n}=t??e??
{};if(!n)return}return Tf.isDocument(s)&&!i?s.toString(t):new Lf.Document(s,i,t).toString(t)}o(Mf,"stringify");We.parse=Pf;We.parseAllDocuments=If;We.parseDocument=
pa;We.stringify=Mf});var Qf=y(L=>{"use strict";var _f=ui(),$f=Ke(),Df=Js(),Oi=Re(),Bf=ke(),Z=O(),Kf=G(),jf=T(),Ff=X(),Rf=x(),Uf=Ut(),Yf=vi(),Vf=Ni(),Jf=qi(),Qt=ma(),ga=be();L.Composer=
_f.Composer;L.Document=$f.Document;L.Schema=Df.Schema;L.YAMLError=Oi.YAMLError;L.YAMLParseError=Oi.YAMLParseError;L.YAMLWarning=Oi.YAMLWarning;L.Alias=Bf.Alias;
L.isAlias=Z.isAlias;L.isCollection=Z.isCollection;L.isDocument=Z.isDocument;L.isMap=Z.isMap;L.isNode=Z.isNode;L.isPair=Z.isPair;L.isScalar=Z.isScalar;L.isSeq=Z.
isSeq;L.Pair=Kf.Pair;L.Scalar=jf.Scalar;L.YAMLMap=Ff.YAMLMap;L.YAMLSeq=Rf.YAMLSeq;L.CST=Uf;L.Lexer=Yf.Lexer;L.LineCounter=Vf.LineCounter;L.Parser=Jf.Parser;L.parse=
Qt.parse;L.parseAllDocuments=Qt.parseAllDocuments;L.parseDocument=Qt.parseDocument;L.stringify=Qt.stringify;L.visit=ga.visit;L.visitAsync=ga.visitAsync});export{Qf as a};
