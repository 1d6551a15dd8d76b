import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as i,b as we,c as FP,d as L,e as pu,f as Ir,g as GP}from"./chunk-FLE5BRFS.js";var Ws=L((o3,Rg)=>{"use strict";var vg="[^\\\\/]",jP="(?=.)",Sg="[^/]",yu="(?:\\/|$)",xg="(?:^|\\/)",bu=`\\.{1,2}${yu}`,qP="(?!\\.)",ZP=`(?!${xg}${bu})`,HP=`(?!\
\\.{0,1}${yu})`,WP=`(?!${bu})`,KP="[^.\\/]",VP=`${Sg}*?`,JP="/",Ag={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:jP,QMARK:Sg,
END_ANCHOR:yu,DOTS_SLASH:bu,NO_DOT:qP,NO_DOTS:ZP,NO_DOT_SLASH:HP,NO_DOTS_SLASH:WP,QMARK_NO_DOT:KP,STAR:VP,START_ANCHOR:xg,SEP:JP},YP={...Ag,SLASH_LITERAL:"[\\\\/]",
QMARK:vg,STAR:`${vg}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},XP={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Rg.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:XP,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?YP:Ag}}});var Ks=L(ct=>{"use strict";var{REGEX_BACKSLASH:QP,REGEX_REMOVE_BACKSLASH:e$,REGEX_SPECIAL_CHARS:t$,REGEX_SPECIAL_CHARS_GLOBAL:r$}=Ws();ct.isObject=e=>e!==null&&
typeof e=="object"&&!Array.isArray(e);ct.hasRegexChars=e=>t$.test(e);ct.isRegexChar=e=>e.length===1&&ct.hasRegexChars(e);ct.escapeRegex=e=>e.replace(r$,"\\$1");
ct.toPosixSlashes=e=>e.replace(QP,"/");ct.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||
e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};ct.removeBackslashes=e=>e.replace(e$,t=>t==="\\"?"":t);ct.escapeLast=(e,t,r)=>{
let n=e.lastIndexOf(t,r);return n===-1?e:e[n-1]==="\\"?ct.escapeLast(e,t,n-1):`${e.slice(0,n)}\\${e.slice(n)}`};ct.removePrefix=(e,t={})=>{let r=e;return r.startsWith(
"./")&&(r=r.slice(2),t.prefix="./"),r};ct.wrapOutput=(e,t={},r={})=>{let n=r.contains?"":"^",s=r.contains?"":"$",o=`${n}(?:${e})${s}`;return t.negated===!0&&(o=
`(?:^(?!${o}).*$)`),o};ct.basename=(e,{windows:t}={})=>{let r=e.split(t?/[\\/]/:"/"),n=r[r.length-1];return n===""?r[r.length-2]:n}});var Dg=L((a3,Ng)=>{"use strict";var Og=Ks(),{CHAR_ASTERISK:wu,CHAR_AT:n$,CHAR_BACKWARD_SLASH:Zn,CHAR_COMMA:s$,CHAR_DOT:_u,CHAR_EXCLAMATION_MARK:Eu,CHAR_FORWARD_SLASH:Lg,
CHAR_LEFT_CURLY_BRACE:ku,CHAR_LEFT_PARENTHESES:Zi,CHAR_LEFT_SQUARE_BRACKET:o$,CHAR_PLUS:i$,CHAR_QUESTION_MARK:Pg,CHAR_RIGHT_CURLY_BRACE:a$,CHAR_RIGHT_PARENTHESES:$g,
CHAR_RIGHT_SQUARE_BRACKET:c$}=Ws(),Cg=i(e=>e===Lg||e===Zn,"isPathSeparator"),Ig=i(e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},"depth"),l$=i((e,t)=>{let r=t||
{},n=e.length-1,s=r.parts===!0||r.tokens===!0||r.scanToEnd===!0,o=[],a=[],c=[],l=e,u=-1,d=0,p=0,f=!1,m=!1,y=!1,g=!1,h=!1,b=!1,w=!1,k=!1,E=!1,A=!1,T=0,I,v,C={value:"",
depth:0,isGlob:!1},x=i(()=>u>=n,"eos"),D=i(()=>l.charCodeAt(u+1),"peek"),G=i(()=>(I=v,l.charCodeAt(++u)),"advance");for(;u<n;){v=G();let J;if(v===Zn){w=C.backslashes=
!0,v=G(),v===ku&&(b=!0);continue}if(b===!0||v===ku){for(T++;x()!==!0&&(v=G());){if(v===Zn){w=C.backslashes=!0,G();continue}if(v===ku){T++;continue}if(b!==!0&&v===
_u&&(v=G())===_u){if(f=C.isBrace=!0,y=C.isGlob=!0,A=!0,s===!0)continue;break}if(b!==!0&&v===s$){if(f=C.isBrace=!0,y=C.isGlob=!0,A=!0,s===!0)continue;break}if(v===
a$&&(T--,T===0)){b=!1,f=C.isBrace=!0,A=!0;break}}if(s===!0)continue;break}if(v===Lg){if(o.push(u),a.push(C),C={value:"",depth:0,isGlob:!1},A===!0)continue;if(I===
_u&&u===d+1){d+=2;continue}p=u+1;continue}if(r.noext!==!0&&(v===i$||v===n$||v===wu||v===Pg||v===Eu)===!0&&D()===Zi){if(y=C.isGlob=!0,g=C.isExtglob=!0,A=!0,v===Eu&&
u===d&&(E=!0),s===!0){let be=0;for(;x()!==!0&&(v=G());){if(v===Zn){w=C.backslashes=!0,G();continue}if(v===Zi){be++;continue}if(v===$g&&--be===0){A=!0;break}}continue}
break}if(v===wu){if(I===wu&&(h=C.isGlobstar=!0),y=C.isGlob=!0,A=!0,s===!0)continue;break}if(v===Pg){if(y=C.isGlob=!0,A=!0,s===!0)continue;break}if(v===o$){for(;x()!==
!0&&(J=G());){if(J===Zn){w=C.backslashes=!0,G();continue}if(J===c$){m=C.isBracket=!0,y=C.isGlob=!0,A=!0;break}}if(s===!0)continue;break}if(r.nonegate!==!0&&v===
Eu&&u===d){k=C.negated=!0,d++;continue}if(r.noparen!==!0&&v===Zi){if(y=C.isGlob=!0,s===!0){let xe=1;for(;x()!==!0&&(v=G());){if(v===Zn){w=C.backslashes=!0,G();continue}
if(v===Zi){xe++;continue}if(v===$g&&--xe===0){A=!0;break}}continue}break}if(y===!0){if(A=!0,s===!0)continue;break}}r.noext===!0&&(g=!1,y=!1);let W=l,O="",P="";d>
0&&(O=l.slice(0,d),l=l.slice(d),p-=d),W&&y===!0&&p>0?(W=l.slice(0,p),P=l.slice(p)):y===!0?(W="",P=l):W=l,W&&W!==""&&W!=="/"&&W!==l&&Cg(W.charCodeAt(W.length-1))&&
(W=W.slice(0,-1)),r.unescape===!0&&(P&&(P=Og.removeBackslashes(P)),W&&w===!0&&(W=Og.removeBackslashes(W)));let oe={prefix:O,input:e,start:d,base:W,glob:P,isBrace:f,
isBracket:m,isGlob:y,isExtglob:g,isGlobstar:h,negated:k,negatedExtglob:E};if(r.tokens===!0&&(oe.maxDepth=0,Cg(v)||a.push(C),oe.tokens=a),r.parts===!0||r.tokens===
!0){let J;for(let ce=0;ce<o.length;ce++){let he=J!==void 0?J+1:d,Ze=o[ce],Q=e.slice(he,Ze);r.tokens&&(ce===0&&d!==0?(a[ce].isPrefix=!0,a[ce].value=O):a[ce].value=
Q,Ig(a[ce]),oe.maxDepth+=a[ce].depth),Ze>=d&&(c.push(Q),J=Ze)}let xe=J!==void 0?J+1:d,be=e.slice(xe);c.push(be),r.tokens&&J&&J+1<e.length&&(a[a.length-1].value=
be,Ig(a[a.length-1]),oe.maxDepth+=a[a.length-1].depth),oe.slashes=o,oe.parts=c}return oe},"scan");Ng.exports=l$});var Ug=L((l3,zg)=>{"use strict";var Vs=Ws(),Tt=Ks(),{MAX_LENGTH:Hi,POSIX_REGEX_SOURCE:u$,REGEX_NON_SPECIAL_CHARS:d$,REGEX_SPECIAL_CHARS_BACKREF:p$,REPLACEMENTS:Fg}=Vs,
f$=i((e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let r=`[${e.join("-")}]`;try{new RegExp(r)}catch{return e.map(s=>Tt.escapeRegex(
s)).join("..")}return r},"expandRange"),Hn=i((e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,"syntaxError"),Gg=i(e=>{let t=[],r=0,n=0,
s=0,o="",a=!1;for(let c of e){if(a===!0){o+=c,a=!1;continue}if(c==="\\"){o+=c,a=!0;continue}if(c==='"'){s=s===1?0:1,o+=c;continue}if(s===0){if(c==="[")r++;else if(c===
"]"&&r>0)r--;else if(r===0){if(c==="(")n++;else if(c===")"&&n>0)n--;else if(c==="|"&&n===0){t.push(o),o="";continue}}}o+=c}return t.push(o),t},"splitTopLevel"),
m$=i(e=>{let t=!1;for(let r of e){if(t===!0){t=!1;continue}if(r==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(r))return!1}return!0},"isPlainBranch"),vu=i(e=>{let t=e.
trim(),r=!0;for(;r===!0;)r=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),r=!0);if(m$(t))return t.replace(/\\(.)/g,"$1")},"normalizeSimpleBranch"),h$=i(e=>{
let t=e.map(vu).filter(Boolean);for(let r=0;r<t.length;r++)for(let n=r+1;n<t.length;n++){let s=t[r],o=t[n],a=s[0];if(!(!a||s!==a.repeat(s.length)||o!==a.repeat(
o.length))&&(s===o||s.startsWith(o)||o.startsWith(s)))return!0}return!1},"hasRepeatedCharPrefixOverlap"),Tu=i((e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;
let r=0,n=0,s=0,o=!1;for(let a=1;a<e.length;a++){let c=e[a];if(o===!0){o=!1;continue}if(c==="\\"){o=!0;continue}if(c==='"'){s=s===1?0:1;continue}if(s!==1){if(c===
"["){r++;continue}if(c==="]"&&r>0){r--;continue}if(!(r>0)){if(c==="("){n++;continue}if(c===")"&&(n--,n===0))return t===!0&&a!==e.length-1?void 0:{type:e[0],body:e.
slice(2,a),end:a}}}}},"parseRepeatedExtglob"),g$=i(e=>`${e.length===1?Tt.escapeRegex(e[0]):`[${e.map(r=>Tt.escapeRegex(r)).join("")}]`}*`,"buildCharClassStar"),
y$=i(e=>{let t=0,r=[];for(;t<e.length;){let n=Tu(e.slice(t),!1);if(!n||n.type!=="*")return;let s=Gg(n.body).map(a=>a.trim());if(s.length!==1)return;let o=vu(s[0]);
if(!o||o.length!==1)return;r.push(o),t+=n.end+1}if(!(r.length<1))return r},"getStarExtglobSequenceChars"),b$=i(e=>{let t=0,r=e.trim(),n=Tu(r);for(;n;)t++,r=n.body.
trim(),n=Tu(r);return t},"repeatedExtglobRecursion"),w$=i((e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let r=typeof t.maxExtglobRecursion=="number"?t.
maxExtglobRecursion:Vs.DEFAULT_MAX_EXTGLOB_RECURSION,n=Gg(e).map(c=>c.trim());if(n.length>1&&(n.some(c=>c==="")||n.some(c=>/^[*?]+$/.test(c))||h$(n)))return{risky:!0};
let s=[],o=!1,a=!0;for(let c of n){let l=y$(c);if(l){o=!0,s.push(...l);continue}let u=vu(c);if(u&&u.length===1){s.push(u);continue}if(a=!1,b$(c)>r)return{risky:!0}}
return o?a?{risky:!0,safeOutput:g$([...new Set(s)])}:{risky:!0}:{risky:!1}},"analyzeRepeatedExtglob"),Su=i((e,t)=>{if(typeof e!="string")throw new TypeError("Ex\
pected a string");e=Fg[e]||e;let r={...t},n=typeof r.maxLength=="number"?Math.min(Hi,r.maxLength):Hi,s=e.length;if(s>n)throw new SyntaxError(`Input length: ${s}\
, exceeds maximum allowed length: ${n}`);let o={type:"bos",value:"",output:r.prepend||""},a=[o],c=r.capture?"":"?:",l=Vs.globChars(r.windows),u=Vs.extglobChars(
l),{DOT_LITERAL:d,PLUS_LITERAL:p,SLASH_LITERAL:f,ONE_CHAR:m,DOTS_SLASH:y,NO_DOT:g,NO_DOT_SLASH:h,NO_DOTS_SLASH:b,QMARK:w,QMARK_NO_DOT:k,STAR:E,START_ANCHOR:A}=l,
T=i(F=>`(${c}(?:(?!${A}${F.dot?y:d}).)*?)`,"globstar"),I=r.dot?"":g,v=r.dot?w:k,C=r.bash===!0?T(r):E;r.capture&&(C=`(${C})`),typeof r.noext=="boolean"&&(r.noextglob=
r.noext);let x={input:e,index:-1,start:0,dot:r.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,
tokens:a};e=Tt.removePrefix(e,x),s=e.length;let D=[],G=[],W=[],O=o,P,oe=i(()=>x.index===s-1,"eos"),J=x.peek=(F=1)=>e[x.index+F],xe=x.advance=()=>e[++x.index]||"",
be=i(()=>e.slice(x.index+1),"remaining"),ce=i((F="",le=0)=>{x.consumed+=F,x.index+=le},"consume"),he=i(F=>{x.output+=F.output!=null?F.output:F.value,ce(F.value)},
"append"),Ze=i(()=>{let F=1;for(;J()==="!"&&(J(2)!=="("||J(3)==="?");)xe(),x.start++,F++;return F%2===0?!1:(x.negated=!0,x.start++,!0)},"negate"),Q=i(F=>{x[F]++,
W.push(F)},"increment"),ne=i(F=>{x[F]--,W.pop()},"decrement"),q=i(F=>{if(O.type==="globstar"){let le=x.braces>0&&(F.type==="comma"||F.type==="brace"),S=F.extglob===
!0||D.length&&(F.type==="pipe"||F.type==="paren");F.type!=="slash"&&F.type!=="paren"&&!le&&!S&&(x.output=x.output.slice(0,-O.output.length),O.type="star",O.value=
"*",O.output=C,x.output+=O.output)}if(D.length&&F.type!=="paren"&&(D[D.length-1].inner+=F.value),(F.value||F.output)&&he(F),O&&O.type==="text"&&F.type==="text"){
O.output=(O.output||O.value)+F.value,O.value+=F.value;return}F.prev=O,a.push(F),O=F},"push"),Pe=i((F,le)=>{let S={...u[le],conditions:1,inner:""};S.prev=O,S.parens=
x.parens,S.output=x.output,S.startIndex=x.index,S.tokensIndex=a.length;let z=(r.capture?"(":"")+S.open;Q("parens"),q({type:F,value:le,output:x.output?"":m}),q({
type:"paren",extglob:!0,value:xe(),output:z}),D.push(S)},"extglobOpen"),Ve=i(F=>{let le=e.slice(F.startIndex,x.index+1),S=e.slice(F.startIndex+2,x.index),z=w$(S,
r);if((F.type==="plus"||F.type==="star")&&z.risky){let te=z.safeOutput?(F.output?"":m)+(r.capture?`(${z.safeOutput})`:z.safeOutput):void 0,$e=a[F.tokensIndex];$e.
type="text",$e.value=le,$e.output=te||Tt.escapeRegex(le);for(let _t=F.tokensIndex+1;_t<a.length;_t++)a[_t].value="",a[_t].output="",delete a[_t].suffix;x.output=
F.output+$e.output,x.backtrack=!0,q({type:"paren",extglob:!0,value:P,output:""}),ne("parens");return}let V=F.close+(r.capture?")":""),K;if(F.type==="negate"){let te=C;
if(F.inner&&F.inner.length>1&&F.inner.includes("/")&&(te=T(r)),(te!==C||oe()||/^\)+$/.test(be()))&&(V=F.close=`)$))${te}`),F.inner.includes("*")&&(K=be())&&/^\.[^\\/.]+$/.
test(K)){let $e=Su(K,{...t,fastpaths:!1}).output;V=F.close=`)${$e})${te})`}F.prev.type==="bos"&&(x.negatedExtglob=!0)}q({type:"paren",extglob:!0,value:P,output:V}),
ne("parens")},"extglobClose");if(r.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let F=!1,le=e.replace(p$,(S,z,V,K,te,$e)=>K==="\\"?(F=!0,S):K==="?"?z?z+K+(te?
w.repeat(te.length):""):$e===0?v+(te?w.repeat(te.length):""):w.repeat(V.length):K==="."?d.repeat(V.length):K==="*"?z?z+K+(te?C:""):C:z?S:`\\${S}`);return F===!0&&
(r.unescape===!0?le=le.replace(/\\/g,""):le=le.replace(/\\+/g,S=>S.length%2===0?"\\\\":S?"\\":"")),le===e&&r.contains===!0?(x.output=e,x):(x.output=Tt.wrapOutput(
le,x,t),x)}for(;!oe();){if(P=xe(),P==="\0")continue;if(P==="\\"){let S=J();if(S==="/"&&r.bash!==!0||S==="."||S===";")continue;if(!S){P+="\\",q({type:"text",value:P});
continue}let z=/^\\+/.exec(be()),V=0;if(z&&z[0].length>2&&(V=z[0].length,x.index+=V,V%2!==0&&(P+="\\")),r.unescape===!0?P=xe():P+=xe(),x.brackets===0){q({type:"\
text",value:P});continue}}if(x.brackets>0&&(P!=="]"||O.value==="["||O.value==="[^")){if(r.posix!==!1&&P===":"){let S=O.value.slice(1);if(S.includes("[")&&(O.posix=
!0,S.includes(":"))){let z=O.value.lastIndexOf("["),V=O.value.slice(0,z),K=O.value.slice(z+2),te=u$[K];if(te){O.value=V+te,x.backtrack=!0,xe(),!o.output&&a.indexOf(
O)===1&&(o.output=m);continue}}}(P==="["&&J()!==":"||P==="-"&&J()==="]")&&(P=`\\${P}`),P==="]"&&(O.value==="["||O.value==="[^")&&(P=`\\${P}`),r.posix===!0&&P===
"!"&&O.value==="["&&(P="^"),O.value+=P,he({value:P});continue}if(x.quotes===1&&P!=='"'){P=Tt.escapeRegex(P),O.value+=P,he({value:P});continue}if(P==='"'){x.quotes=
x.quotes===1?0:1,r.keepQuotes===!0&&q({type:"text",value:P});continue}if(P==="("){Q("parens"),q({type:"paren",value:P});continue}if(P===")"){if(x.parens===0&&r.
strictBrackets===!0)throw new SyntaxError(Hn("opening","("));let S=D[D.length-1];if(S&&x.parens===S.parens+1){Ve(D.pop());continue}q({type:"paren",value:P,output:x.
parens?")":"\\)"}),ne("parens");continue}if(P==="["){if(r.nobracket===!0||!be().includes("]")){if(r.nobracket!==!0&&r.strictBrackets===!0)throw new SyntaxError(
Hn("closing","]"));P=`\\${P}`}else Q("brackets");q({type:"bracket",value:P});continue}if(P==="]"){if(r.nobracket===!0||O&&O.type==="bracket"&&O.value.length===1){
q({type:"text",value:P,output:`\\${P}`});continue}if(x.brackets===0){if(r.strictBrackets===!0)throw new SyntaxError(Hn("opening","["));q({type:"text",value:P,output:`\
\\${P}`});continue}ne("brackets");let S=O.value.slice(1);if(O.posix!==!0&&S[0]==="^"&&!S.includes("/")&&(P=`/${P}`),O.value+=P,he({value:P}),r.literalBrackets===
!1||Tt.hasRegexChars(S))continue;let z=Tt.escapeRegex(O.value);if(x.output=x.output.slice(0,-O.value.length),r.literalBrackets===!0){x.output+=z,O.value=z;continue}
O.value=`(${c}${z}|${O.value})`,x.output+=O.value;continue}if(P==="{"&&r.nobrace!==!0){Q("braces");let S={type:"brace",value:P,output:"(",outputIndex:x.output.length,
tokensIndex:x.tokens.length};G.push(S),q(S);continue}if(P==="}"){let S=G[G.length-1];if(r.nobrace===!0||!S){q({type:"text",value:P,output:P});continue}let z=")";
if(S.dots===!0){let V=a.slice(),K=[];for(let te=V.length-1;te>=0&&(a.pop(),V[te].type!=="brace");te--)V[te].type!=="dots"&&K.unshift(V[te].value);z=f$(K,r),x.backtrack=
!0}if(S.comma!==!0&&S.dots!==!0){let V=x.output.slice(0,S.outputIndex),K=x.tokens.slice(S.tokensIndex);S.value=S.output="\\{",P=z="\\}",x.output=V;for(let te of K)
x.output+=te.output||te.value}q({type:"brace",value:P,output:z}),ne("braces"),G.pop();continue}if(P==="|"){D.length>0&&D[D.length-1].conditions++,q({type:"text",
value:P});continue}if(P===","){let S=P,z=G[G.length-1];z&&W[W.length-1]==="braces"&&(z.comma=!0,S="|"),q({type:"comma",value:P,output:S});continue}if(P==="/"){if(O.
type==="dot"&&x.index===x.start+1){x.start=x.index+1,x.consumed="",x.output="",a.pop(),O=o;continue}q({type:"slash",value:P,output:f});continue}if(P==="."){if(x.
braces>0&&O.type==="dot"){O.value==="."&&(O.output=d);let S=G[G.length-1];O.type="dots",O.output+=P,O.value+=P,S.dots=!0;continue}if(x.braces+x.parens===0&&O.type!==
"bos"&&O.type!=="slash"){q({type:"text",value:P,output:d});continue}q({type:"dot",value:P,output:d});continue}if(P==="?"){if(!(O&&O.value==="(")&&r.noextglob!==
!0&&J()==="("&&J(2)!=="?"){Pe("qmark",P);continue}if(O&&O.type==="paren"){let z=J(),V=P;(O.value==="("&&!/[!=<:]/.test(z)||z==="<"&&!/<([!=]|\w+>)/.test(be()))&&
(V=`\\${P}`),q({type:"text",value:P,output:V});continue}if(r.dot!==!0&&(O.type==="slash"||O.type==="bos")){q({type:"qmark",value:P,output:k});continue}q({type:"\
qmark",value:P,output:w});continue}if(P==="!"){if(r.noextglob!==!0&&J()==="("&&(J(2)!=="?"||!/[!=<:]/.test(J(3)))){Pe("negate",P);continue}if(r.nonegate!==!0&&x.
index===0){Ze();continue}}if(P==="+"){if(r.noextglob!==!0&&J()==="("&&J(2)!=="?"){Pe("plus",P);continue}if(O&&O.value==="("||r.regex===!1){q({type:"plus",value:P,
output:p});continue}if(O&&(O.type==="bracket"||O.type==="paren"||O.type==="brace")||x.parens>0){q({type:"plus",value:P});continue}q({type:"plus",value:p});continue}
if(P==="@"){if(r.noextglob!==!0&&J()==="("&&J(2)!=="?"){q({type:"at",extglob:!0,value:P,output:""});continue}q({type:"text",value:P});continue}if(P!=="*"){(P===
"$"||P==="^")&&(P=`\\${P}`);let S=d$.exec(be());S&&(P+=S[0],x.index+=S[0].length),q({type:"text",value:P});continue}if(O&&(O.type==="globstar"||O.star===!0)){O.
type="star",O.star=!0,O.value+=P,O.output=C,x.backtrack=!0,x.globstar=!0,ce(P);continue}let F=be();if(r.noextglob!==!0&&/^\([^?]/.test(F)){Pe("star",P);continue}
if(O.type==="star"){if(r.noglobstar===!0){ce(P);continue}let S=O.prev,z=S.prev,V=S.type==="slash"||S.type==="bos",K=z&&(z.type==="star"||z.type==="globstar");if(r.
bash===!0&&(!V||F[0]&&F[0]!=="/")){q({type:"star",value:P,output:""});continue}let te=x.braces>0&&(S.type==="comma"||S.type==="brace"),$e=D.length&&(S.type==="p\
ipe"||S.type==="paren");if(!V&&S.type!=="paren"&&!te&&!$e){q({type:"star",value:P,output:""});continue}for(;F.slice(0,3)==="/**";){let Pt=e[x.index+4];if(Pt&&Pt!==
"/")break;F=F.slice(3),ce("/**",3)}let _t=oe()||x.parens>0&&F===")".repeat(x.parens)&&!D.some(Pt=>Pt.type==="negate");if(S.type==="bos"&&oe()){O.type="globstar",
O.value+=P,O.output=T(r),x.output=O.output,x.globstar=!0,ce(P);continue}if(S.type==="slash"&&S.prev.type!=="bos"&&!K&&_t){x.output=x.output.slice(0,-(S.output+O.
output).length),S.output=`(?:${S.output}`,O.type="globstar",O.output=T(r)+(r.strictSlashes?")":"|$)"),O.value+=P,x.globstar=!0,x.output+=S.output+O.output,ce(P);
continue}if(S.type==="slash"&&S.prev.type!=="bos"&&F[0]==="/"){let Pt=F[1]!==void 0?"|$":"";x.output=x.output.slice(0,-(S.output+O.output).length),S.output=`(?:${S.
output}`,O.type="globstar",O.output=`${T(r)}${f}|${f}${Pt})`,O.value+=P,x.output+=S.output+O.output,x.globstar=!0,ce(P+xe()),q({type:"slash",value:"/",output:""});
continue}if(S.type==="bos"&&F[0]==="/"){O.type="globstar",O.value+=P,O.output=`(?:^|${f}|${T(r)}${f})`,x.output=O.output,x.globstar=!0,ce(P+xe()),q({type:"slash",
value:"/",output:""});continue}x.output=x.output.slice(0,-O.output.length),O.type="globstar",O.output=T(r),O.value+=P,x.output+=O.output,x.globstar=!0,ce(P);continue}
let le={type:"star",value:P,output:C};if(r.bash===!0){le.output=".*?",(O.type==="bos"||O.type==="slash")&&(le.output=I+le.output),q(le);continue}if(O&&(O.type===
"bracket"||O.type==="paren")&&r.regex===!0){le.output=P,q(le);continue}(x.index===x.start||O.type==="slash"||O.type==="dot")&&(O.type==="dot"?(x.output+=h,O.output+=
h):r.dot===!0?(x.output+=b,O.output+=b):(x.output+=I,O.output+=I),J()!=="*"&&(x.output+=m,O.output+=m)),q(le)}for(;x.brackets>0;){if(r.strictBrackets===!0)throw new SyntaxError(
Hn("closing","]"));x.output=Tt.escapeLast(x.output,"["),ne("brackets")}for(;x.parens>0;){if(r.strictBrackets===!0)throw new SyntaxError(Hn("closing",")"));x.output=
Tt.escapeLast(x.output,"("),ne("parens")}for(;x.braces>0;){if(r.strictBrackets===!0)throw new SyntaxError(Hn("closing","}"));x.output=Tt.escapeLast(x.output,"{"),
ne("braces")}if(r.strictSlashes!==!0&&(O.type==="star"||O.type==="bracket")&&q({type:"maybe_slash",value:"",output:`${f}?`}),x.backtrack===!0){x.output="";for(let F of x.
tokens)x.output+=F.output!=null?F.output:F.value,F.suffix&&(x.output+=F.suffix)}return x},"parse");Su.fastpaths=(e,t)=>{let r={...t},n=typeof r.maxLength=="numb\
er"?Math.min(Hi,r.maxLength):Hi,s=e.length;if(s>n)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${n}`);e=Fg[e]||e;let{DOT_LITERAL:o,
SLASH_LITERAL:a,ONE_CHAR:c,DOTS_SLASH:l,NO_DOT:u,NO_DOTS:d,NO_DOTS_SLASH:p,STAR:f,START_ANCHOR:m}=Vs.globChars(r.windows),y=r.dot?d:u,g=r.dot?p:u,h=r.capture?"":
"?:",b={negated:!1,prefix:""},w=r.bash===!0?".*?":f;r.capture&&(w=`(${w})`);let k=i(I=>I.noglobstar===!0?w:`(${h}(?:(?!${m}${I.dot?l:o}).)*?)`,"globstar"),E=i(I=>{
switch(I){case"*":return`${y}${c}${w}`;case".*":return`${o}${c}${w}`;case"*.*":return`${y}${w}${o}${c}${w}`;case"*/*":return`${y}${w}${a}${c}${g}${w}`;case"**":
return y+k(r);case"**/*":return`(?:${y}${k(r)}${a})?${g}${c}${w}`;case"**/*.*":return`(?:${y}${k(r)}${a})?${g}${w}${o}${c}${w}`;case"**/.*":return`(?:${y}${k(r)}${a}\
)?${o}${c}${w}`;default:{let v=/^(.*?)\.(\w+)$/.exec(I);if(!v)return;let C=E(v[1]);return C?C+o+v[2]:void 0}}},"create"),A=Tt.removePrefix(e,b),T=E(A);return T&&
r.strictSlashes!==!0&&(T+=`${a}?`),T};zg.exports=Su});var jg=L((d3,Bg)=>{"use strict";var _$=Dg(),xu=Ug(),Mg=Ks(),E$=Ws(),k$=i(e=>e&&typeof e=="object"&&!Array.isArray(e),"isObject"),Ce=i((e,t,r=!1)=>{if(Array.isArray(
e)){let d=e.map(f=>Ce(f,t,r));return i(f=>{for(let m of d){let y=m(f);if(y)return y}return!1},"arrayMatcher")}let n=k$(e)&&e.tokens&&e.input;if(e===""||typeof e!=
"string"&&!n)throw new TypeError("Expected pattern to be a non-empty string");let s=t||{},o=s.windows,a=n?Ce.compileRe(e,t):Ce.makeRe(e,t,!1,!0),c=a.state;delete a.
state;let l=i(()=>!1,"isIgnored");if(s.ignore){let d={...t,ignore:null,onMatch:null,onResult:null};l=Ce(s.ignore,d,r)}let u=i((d,p=!1)=>{let{isMatch:f,match:m,output:y}=Ce.
test(d,a,t,{glob:e,posix:o}),g={glob:e,state:c,regex:a,posix:o,input:d,output:y,match:m,isMatch:f};return typeof s.onResult=="function"&&s.onResult(g),f===!1?(g.
isMatch=!1,p?g:!1):l(d)?(typeof s.onIgnore=="function"&&s.onIgnore(g),g.isMatch=!1,p?g:!1):(typeof s.onMatch=="function"&&s.onMatch(g),p?g:!0)},"matcher");return r&&
(u.state=c),u},"picomatch");Ce.test=(e,t,r,{glob:n,posix:s}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,
output:""};let o=r||{},a=o.format||(s?Mg.toPosixSlashes:null),c=e===n,l=c&&a?a(e):e;return c===!1&&(l=a?a(e):e,c=l===n),(c===!1||o.capture===!0)&&(o.matchBase===
!0||o.basename===!0?c=Ce.matchBase(e,t,r,s):c=t.exec(l)),{isMatch:!!c,match:c,output:l}};Ce.matchBase=(e,t,r,n=r&&r.windows)=>(t instanceof RegExp?t:Ce.makeRe(t,
r)).test(Mg.basename(e,{windows:n}));Ce.isMatch=(e,t,r)=>Ce(t,r)(e);Ce.parse=(e,t)=>Array.isArray(e)?e.map(r=>Ce.parse(r,t)):xu(e,{...t,fastpaths:!1});Ce.scan=(e,t)=>_$(
e,t);Ce.compileRe=(e,t,r=!1,n=!1)=>{if(r===!0)return e.output;let s=t||{},o=s.contains?"":"^",a=s.contains?"":"$",c=`${o}(?:${e.output})${a}`;e&&e.negated===!0&&
(c=`^(?!${c}).*$`);let l=Ce.toRegex(c,t);return n===!0&&(l.state=e),l};Ce.makeRe=(e,t={},r=!1,n=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a \
non-empty string");let s={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(s.output=xu.fastpaths(e,t)),s.output||(s=xu(e,t)),Ce.compileRe(
s,t,r,n)};Ce.toRegex=(e,t)=>{try{let r=t||{};return new RegExp(e,r.flags||(r.nocase?"i":""))}catch(r){if(t&&t.debug===!0)throw r;return/$^/}};Ce.constants=E$;Bg.
exports=Ce});var Wi=L((f3,Hg)=>{"use strict";var qg=jg(),T$=Ks();function Zg(e,t,r=!1){return t&&(t.windows===null||t.windows===void 0)&&(t={...t,windows:T$.isWindows()}),qg(
e,t,r)}i(Zg,"picomatch");Object.assign(Zg,qg);Hg.exports=Zg});var Jy=L((f9,Vy)=>{var ts=1e3,rs=ts*60,ns=rs*60,En=ns*24,B1=En*7,j1=En*365.25;Vy.exports=function(e,t){t=t||{};var r=typeof e;if(r==="string"&&e.length>0)return q1(
e);if(r==="number"&&isFinite(e))return t.long?H1(e):Z1(e);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))};function q1(e){
if(e=String(e),!(e.length>100)){var t=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(e);if(t){var r=parseFloat(t[1]),n=(t[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return r*j1;case"weeks":case"week":case"\
w":return r*B1;case"days":case"day":case"d":return r*En;case"hours":case"hour":case"hrs":case"hr":case"h":return r*ns;case"minutes":case"minute":case"mins":case"\
min":case"m":return r*rs;case"seconds":case"second":case"secs":case"sec":case"s":return r*ts;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":
return r;default:return}}}}i(q1,"parse");function Z1(e){var t=Math.abs(e);return t>=En?Math.round(e/En)+"d":t>=ns?Math.round(e/ns)+"h":t>=rs?Math.round(e/rs)+"m":
t>=ts?Math.round(e/ts)+"s":e+"ms"}i(Z1,"fmtShort");function H1(e){var t=Math.abs(e);return t>=En?ca(e,t,En,"day"):t>=ns?ca(e,t,ns,"hour"):t>=rs?ca(e,t,rs,"minut\
e"):t>=ts?ca(e,t,ts,"second"):e+" ms"}i(H1,"fmtLong");function ca(e,t,r,n){var s=t>=r*1.5;return Math.round(e/r)+" "+n+(s?"s":"")}i(ca,"plural")});var nd=L((h9,Yy)=>{function W1(e){r.debug=r,r.default=r,r.coerce=l,r.disable=a,r.enable=s,r.enabled=c,r.humanize=Jy(),r.destroy=u,Object.keys(e).forEach(d=>{r[d]=
e[d]}),r.names=[],r.skips=[],r.formatters={};function t(d){let p=0;for(let f=0;f<d.length;f++)p=(p<<5)-p+d.charCodeAt(f),p|=0;return r.colors[Math.abs(p)%r.colors.
length]}i(t,"selectColor"),r.selectColor=t;function r(d){let p,f=null,m,y;function g(...h){if(!g.enabled)return;let b=g,w=Number(new Date),k=w-(p||w);b.diff=k,b.
prev=p,b.curr=w,p=w,h[0]=r.coerce(h[0]),typeof h[0]!="string"&&h.unshift("%O");let E=0;h[0]=h[0].replace(/%([a-zA-Z%])/g,(T,I)=>{if(T==="%%")return"%";E++;let v=r.
formatters[I];if(typeof v=="function"){let C=h[E];T=v.call(b,C),h.splice(E,1),E--}return T}),r.formatArgs.call(b,h),(b.log||r.log).apply(b,h)}return i(g,"debug"),
g.namespace=d,g.useColors=r.useColors(),g.color=r.selectColor(d),g.extend=n,g.destroy=r.destroy,Object.defineProperty(g,"enabled",{enumerable:!0,configurable:!1,
get:i(()=>f!==null?f:(m!==r.namespaces&&(m=r.namespaces,y=r.enabled(d)),y),"get"),set:i(h=>{f=h},"set")}),typeof r.init=="function"&&r.init(g),g}i(r,"createDebu\
g");function n(d,p){let f=r(this.namespace+(typeof p>"u"?":":p)+d);return f.log=this.log,f}i(n,"extend");function s(d){r.save(d),r.namespaces=d,r.names=[],r.skips=
[];let p=(typeof d=="string"?d:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(let f of p)f[0]==="-"?r.skips.push(f.slice(1)):r.names.push(f)}i(s,
"enable");function o(d,p){let f=0,m=0,y=-1,g=0;for(;f<d.length;)if(m<p.length&&(p[m]===d[f]||p[m]==="*"))p[m]==="*"?(y=m,g=f,m++):(f++,m++);else if(y!==-1)m=y+1,
g++,f=g;else return!1;for(;m<p.length&&p[m]==="*";)m++;return m===p.length}i(o,"matchesTemplate");function a(){let d=[...r.names,...r.skips.map(p=>"-"+p)].join(
",");return r.enable(""),d}i(a,"disable");function c(d){for(let p of r.skips)if(o(d,p))return!1;for(let p of r.names)if(o(d,p))return!0;return!1}i(c,"enabled");
function l(d){return d instanceof Error?d.stack||d.message:d}i(l,"coerce");function u(){console.warn("Instance method `debug.destroy()` is deprecated and no lon\
ger does anything. It will be removed in the next major version of `debug`.")}return i(u,"destroy"),r.enable(r.load()),r}i(W1,"setup");Yy.exports=W1});var Xy=L((ut,la)=>{ut.formatArgs=V1;ut.save=J1;ut.load=Y1;ut.useColors=K1;ut.storage=X1();ut.destroy=(()=>{let e=!1;return()=>{e||(e=!0,console.warn("Instance m\
ethod `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})();ut.colors=["#0000CC","#0000F\
F","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333F\
F","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC3\
3","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC339\
9","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF333\
3","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function K1(){if(typeof window<"u"&&window.process&&(window.
process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))
return!1;let e;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(e=navigator.userAgent.
toLowerCase().match(/firefox\/(\d+)/))&&parseInt(e[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}
i(K1,"useColors");function V1(e){if(e[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+e[0]+(this.useColors?"%c ":" ")+"+"+la.exports.humanize(
this.diff),!this.useColors)return;let t="color: "+this.color;e.splice(1,0,t,"color: inherit");let r=0,n=0;e[0].replace(/%[a-zA-Z%]/g,s=>{s!=="%%"&&(r++,s==="%c"&&
(n=r))}),e.splice(n,0,t)}i(V1,"formatArgs");ut.log=console.debug||console.log||(()=>{});function J1(e){try{e?ut.storage.setItem("debug",e):ut.storage.removeItem(
"debug")}catch{}}i(J1,"save");function Y1(){let e;try{e=ut.storage.getItem("debug")||ut.storage.getItem("DEBUG")}catch{}return!e&&typeof process<"u"&&"env"in process&&
(e=process.env.DEBUG),e}i(Y1,"load");function X1(){try{return localStorage}catch{}}i(X1,"localstorage");la.exports=nd()(ut);var{formatters:Q1}=la.exports;Q1.j=function(e){
try{return JSON.stringify(e)}catch(t){return"[UnexpectedJSONParseError]: "+t.message}}});var eb=L((Me,da)=>{var eI=we("tty"),ua=we("util");Me.init=aI;Me.log=sI;Me.formatArgs=rI;Me.save=oI;Me.load=iI;Me.useColors=tI;Me.destroy=ua.deprecate(()=>{},"In\
stance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");Me.colors=[6,2,3,4,5,1];try{
let e=we("supports-color");e&&(e.stderr||e).level>=2&&(Me.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,
112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,
214,215,220,221])}catch{}Me.inspectOpts=Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,t)=>{let r=t.substring(6).toLowerCase().replace(/_([a-z])/g,
(s,o)=>o.toUpperCase()),n=process.env[t];return/^(yes|on|true|enabled)$/i.test(n)?n=!0:/^(no|off|false|disabled)$/i.test(n)?n=!1:n==="null"?n=null:n=Number(n),e[r]=
n,e},{});function tI(){return"colors"in Me.inspectOpts?!!Me.inspectOpts.colors:eI.isatty(process.stderr.fd)}i(tI,"useColors");function rI(e){let{namespace:t,useColors:r}=this;
if(r){let n=this.color,s="\x1B[3"+(n<8?n:"8;5;"+n),o=`  ${s};1m${t} \x1B[0m`;e[0]=o+e[0].split(`
`).join(`
`+o),e.push(s+"m+"+da.exports.humanize(this.diff)+"\x1B[0m")}else e[0]=nI()+t+" "+e[0]}i(rI,"formatArgs");function nI(){return Me.inspectOpts.hideDate?"":new Date().
toISOString()+" "}i(nI,"getDate");function sI(...e){return process.stderr.write(ua.formatWithOptions(Me.inspectOpts,...e)+`
`)}i(sI,"log");function oI(e){e?process.env.DEBUG=e:delete process.env.DEBUG}i(oI,"save");function iI(){return process.env.DEBUG}i(iI,"load");function aI(e){e.inspectOpts=
{};let t=Object.keys(Me.inspectOpts);for(let r=0;r<t.length;r++)e.inspectOpts[t[r]]=Me.inspectOpts[t[r]]}i(aI,"init");da.exports=nd()(Me);var{formatters:Qy}=da.
exports;Qy.o=function(e){return this.inspectOpts.colors=this.useColors,ua.inspect(e,this.inspectOpts).split(`
`).map(t=>t.trim()).join(" ")};Qy.O=function(e){return this.inspectOpts.colors=this.useColors,ua.inspect(e,this.inspectOpts)}});var io=L((w9,sd)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?sd.exports=Xy():sd.exports=eb()});var tb=L(od=>{"use strict";Object.defineProperty(od,"__esModule",{value:!0});function cI(e){return function(t,r){return new Promise((n,s)=>{e.call(this,t,r,(o,a)=>{
o?s(o):n(a)})})}}i(cI,"promisify");od.default=cI});var sb=L((ad,nb)=>{"use strict";var rb=ad&&ad.__importDefault||function(e){return e&&e.__esModule?e:{default:e}},lI=we("events"),uI=rb(io()),dI=rb(tb()),ao=uI.default(
"agent-base");function pI(e){return!!e&&typeof e.addRequest=="function"}i(pI,"isAgent");function id(){let{stack:e}=new Error;return typeof e!="string"?!1:e.split(
`
`).some(t=>t.indexOf("(https.js:")!==-1||t.indexOf("node:https:")!==-1)}i(id,"isSecureEndpoint");function pa(e,t){return new pa.Agent(e,t)}i(pa,"createAgent");(function(e){
class t extends lI.EventEmitter{static{i(this,"Agent")}constructor(n,s){super();let o=s;typeof n=="function"?this.callback=n:n&&(o=n),this.timeout=null,o&&typeof o.
timeout=="number"&&(this.timeout=o.timeout),this.maxFreeSockets=1,this.maxSockets=1,this.maxTotalSockets=1/0,this.sockets={},this.freeSockets={},this.requests={},
this.options={}}get defaultPort(){return typeof this.explicitDefaultPort=="number"?this.explicitDefaultPort:id()?443:80}set defaultPort(n){this.explicitDefaultPort=
n}get protocol(){return typeof this.explicitProtocol=="string"?this.explicitProtocol:id()?"https:":"http:"}set protocol(n){this.explicitProtocol=n}callback(n,s,o){
throw new Error('"agent-base" has no default implementation, you must subclass and override `callback()`')}addRequest(n,s){let o=Object.assign({},s);typeof o.secureEndpoint!=
"boolean"&&(o.secureEndpoint=id()),o.host==null&&(o.host="localhost"),o.port==null&&(o.port=o.secureEndpoint?443:80),o.protocol==null&&(o.protocol=o.secureEndpoint?
"https:":"http:"),o.host&&o.path&&delete o.path,delete o.agent,delete o.hostname,delete o._defaultAgent,delete o.defaultPort,delete o.createConnection,n._last=!0,
n.shouldKeepAlive=!1;let a=!1,c=null,l=o.timeout||this.timeout,u=i(m=>{n._hadError||(n.emit("error",m),n._hadError=!0)},"onerror"),d=i(()=>{c=null,a=!0;let m=new Error(
`A "socket" was not created for HTTP request before ${l}ms`);m.code="ETIMEOUT",u(m)},"ontimeout"),p=i(m=>{a||(c!==null&&(clearTimeout(c),c=null),u(m))},"callbac\
kError"),f=i(m=>{if(a)return;if(c!=null&&(clearTimeout(c),c=null),pI(m)){ao("Callback returned another Agent instance %o",m.constructor.name),m.addRequest(n,o);
return}if(m){m.once("free",()=>{this.freeSocket(m,o)}),n.onSocket(m);return}let y=new Error(`no Duplex stream was returned to agent-base for \`${n.method} ${n.path}\
\``);u(y)},"onsocket");if(typeof this.callback!="function"){u(new Error("`callback` is not defined"));return}this.promisifiedCallback||(this.callback.length>=3?
(ao("Converting legacy callback function to promise"),this.promisifiedCallback=dI.default(this.callback)):this.promisifiedCallback=this.callback),typeof l=="num\
ber"&&l>0&&(c=setTimeout(d,l)),"port"in o&&typeof o.port!="number"&&(o.port=Number(o.port));try{ao("Resolving socket for %o request: %o",o.protocol,`${n.method}\
 ${n.path}`),Promise.resolve(this.promisifiedCallback(n,o)).then(f,p)}catch(m){Promise.reject(m).catch(p)}}freeSocket(n,s){ao("Freeing socket %o %o",n.constructor.
name,s),n.destroy()}destroy(){ao("Destroying agent %o",this.constructor.name)}}e.Agent=t,e.prototype=e.Agent.prototype})(pa||(pa={}));nb.exports=pa});var ob=L(lo=>{"use strict";var fI=lo&&lo.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(lo,"__esModule",{value:!0});var mI=fI(
io()),co=mI.default("https-proxy-agent:parse-proxy-response");function hI(e){return new Promise((t,r)=>{let n=0,s=[];function o(){let p=e.read();p?d(p):e.once("\
readable",o)}i(o,"read");function a(){e.removeListener("end",l),e.removeListener("error",u),e.removeListener("close",c),e.removeListener("readable",o)}i(a,"clea\
nup");function c(p){co("onclose had error %o",p)}i(c,"onclose");function l(){co("onend")}i(l,"onend");function u(p){a(),co("onerror %o",p),r(p)}i(u,"onerror");function d(p){
s.push(p),n+=p.length;let f=Buffer.concat(s,n);if(f.indexOf(`\r
\r
`)===-1){co("have not received end of HTTP headers yet..."),o();return}let y=f.toString("ascii",0,f.indexOf(`\r
`)),g=+y.split(" ")[1];co("got proxy server response: %o",y),t({statusCode:g,buffered:f})}i(d,"ondata"),e.on("error",u),e.on("close",c),e.on("end",l),o()})}i(hI,
"parseProxyResponse");lo.default=hI});var cb=L(kn=>{"use strict";var gI=kn&&kn.__awaiter||function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return i(s,"adopt"),new(r||
(r=Promise))(function(o,a){function c(d){try{u(n.next(d))}catch(p){a(p)}}i(c,"fulfilled");function l(d){try{u(n.throw(d))}catch(p){a(p)}}i(l,"rejected");function u(d){
d.done?o(d.value):s(d.value).then(c,l)}i(u,"step"),u((n=n.apply(e,t||[])).next())})},ss=kn&&kn.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};
Object.defineProperty(kn,"__esModule",{value:!0});var ib=ss(we("net")),ab=ss(we("tls")),yI=ss(we("url")),bI=ss(we("assert")),wI=ss(io()),_I=sb(),EI=ss(ob()),uo=wI.
default("https-proxy-agent:agent"),cd=class extends _I.Agent{static{i(this,"HttpsProxyAgent")}constructor(t){let r;if(typeof t=="string"?r=yI.default.parse(t):r=
t,!r)throw new Error("an HTTP(S) proxy server `host` and `port` must be specified!");uo("creating new HttpsProxyAgent instance: %o",r),super(r);let n=Object.assign(
{},r);this.secureProxy=r.secureProxy||vI(n.protocol),n.host=n.hostname||n.host,typeof n.port=="string"&&(n.port=parseInt(n.port,10)),!n.port&&n.host&&(n.port=this.
secureProxy?443:80),this.secureProxy&&!("ALPNProtocols"in n)&&(n.ALPNProtocols=["http 1.1"]),n.host&&n.path&&(delete n.path,delete n.pathname),this.proxy=n}callback(t,r){
return gI(this,void 0,void 0,function*(){let{proxy:n,secureProxy:s}=this,o;s?(uo("Creating `tls.Socket`: %o",n),o=ab.default.connect(n)):(uo("Creating `net.Sock\
et`: %o",n),o=ib.default.connect(n));let a=Object.assign({},n.headers),l=`CONNECT ${`${r.host}:${r.port}`} HTTP/1.1\r
`;n.auth&&(a["Proxy-Authorization"]=`Basic ${Buffer.from(n.auth).toString("base64")}`);let{host:u,port:d,secureEndpoint:p}=r;TI(d,p)||(u+=`:${d}`),a.Host=u,a.Connection=
"close";for(let h of Object.keys(a))l+=`${h}: ${a[h]}\r
`;let f=EI.default(o);o.write(`${l}\r
`);let{statusCode:m,buffered:y}=yield f;if(m===200){if(t.once("socket",kI),r.secureEndpoint){uo("Upgrading socket connection to TLS");let h=r.servername||r.host;
return ab.default.connect(Object.assign(Object.assign({},SI(r,"host","hostname","path","port")),{socket:o,servername:h}))}return o}o.destroy();let g=new ib.default.
Socket({writable:!1});return g.readable=!0,t.once("socket",h=>{uo("replaying proxy buffer for failed request"),bI.default(h.listenerCount("data")>0),h.push(y),h.
push(null)}),g})}};kn.default=cd;function kI(e){e.resume()}i(kI,"resume");function TI(e,t){return!!(!t&&e===80||t&&e===443)}i(TI,"isDefaultPort");function vI(e){
return typeof e=="string"?/^https:?$/i.test(e):!1}i(vI,"isHTTPS");function SI(e,...t){let r={},n;for(n in e)t.includes(n)||(r[n]=e[n]);return r}i(SI,"omit")});var ub=L((dd,lb)=>{"use strict";var xI=dd&&dd.__importDefault||function(e){return e&&e.__esModule?e:{default:e}},ld=xI(cb());function ud(e){return new ld.default(
e)}i(ud,"createHttpsProxyAgent");(function(e){e.HttpsProxyAgent=ld.default,e.prototype=ld.default.prototype})(ud||(ud={}));lb.exports=ud});var pb=L((R9,db)=>{var po;db.exports=function(){if(!po){try{po=io()("follow-redirects")}catch{}typeof po!="function"&&(po=i(function(){},"debug"))}po.apply(null,
arguments)}});var yb=L((P9,Td)=>{var mo=we("url"),fo=mo.URL,AI=we("http"),RI=we("https"),gd=we("stream").Writable,yd=we("assert"),fb=pb();i(function(){var t=typeof process<"u",
r=typeof window<"u"&&typeof document<"u",n=vn(Error.captureStackTrace);!t&&(r||!n)&&console.warn("The follow-redirects package should be excluded from browser b\
uilds.")},"detectUnsupportedEnvironment")();var bd=!1;try{yd(new fo(""))}catch(e){bd=e.code==="ERR_INVALID_URL"}var OI=["Authorization","Proxy-Authorization","C\
ookie"],PI=["auth","host","hostname","href","path","pathname","port","protocol","query","search","hash"],wd=["abort","aborted","connect","error","socket","timeo\
ut"],_d=Object.create(null);wd.forEach(function(e){_d[e]=function(t,r,n){this._redirectable.emit(e,t,r,n)}});var fd=ho("ERR_INVALID_URL","Invalid URL",TypeError),
md=ho("ERR_FR_REDIRECTION_FAILURE","Redirected request failed"),$I=ho("ERR_FR_TOO_MANY_REDIRECTS","Maximum number of redirects exceeded",md),CI=ho("ERR_FR_MAX_B\
ODY_LENGTH_EXCEEDED","Request body larger than maxBodyLength limit"),II=ho("ERR_STREAM_WRITE_AFTER_END","write after end"),LI=gd.prototype.destroy||hb;function dt(e,t){
gd.call(this),this._sanitizeOptions(e),this._options=e,this._ended=!1,this._ending=!1,this._redirectCount=0,this._redirects=[],this._requestBodyLength=0,this._requestBodyBuffers=
[],t&&this.on("response",t);var r=this;this._onNativeResponse=function(n){try{r._processResponse(n)}catch(s){r.emit("error",s instanceof md?s:new md({cause:s}))}},
this._headerFilter=new RegExp("^(?:"+OI.concat(e.sensitiveHeaders).map(zI).join("|")+")$","i"),this._performRequest()}i(dt,"RedirectableRequest");dt.prototype=Object.
create(gd.prototype);dt.prototype.abort=function(){kd(this._currentRequest),this._currentRequest.abort(),this.emit("abort")};dt.prototype.destroy=function(e){return kd(
this._currentRequest,e),LI.call(this,e),this};dt.prototype.write=function(e,t,r){if(this._ending)throw new II;if(!Tn(e)&&!FI(e))throw new TypeError("data should\
 be a string, Buffer or Uint8Array");if(vn(t)&&(r=t,t=null),e.length===0){r&&r();return}this._requestBodyLength+e.length<=this._options.maxBodyLength?(this._requestBodyLength+=
e.length,this._requestBodyBuffers.push({data:e,encoding:t}),this._currentRequest.write(e,t,r)):(this.emit("error",new CI),this.abort())};dt.prototype.end=function(e,t,r){
if(vn(e)?(r=e,e=t=null):vn(t)&&(r=t,t=null),!e)this._ended=this._ending=!0,this._currentRequest.end(null,null,r);else{var n=this,s=this._currentRequest;this.write(
e,t,function(){n._ended=!0,s.end(null,null,r)}),this._ending=!0}};dt.prototype.setHeader=function(e,t){this._options.headers[e]=t,this._currentRequest.setHeader(
e,t)};dt.prototype.removeHeader=function(e){delete this._options.headers[e],this._currentRequest.removeHeader(e)};dt.prototype.setTimeout=function(e,t){var r=this;
function n(a){a.setTimeout(e),a.removeListener("timeout",a.destroy),a.addListener("timeout",a.destroy)}i(n,"destroyOnTimeout");function s(a){r._timeout&&clearTimeout(
r._timeout),r._timeout=setTimeout(function(){r.emit("timeout"),o()},e),n(a)}i(s,"startTimer");function o(){r._timeout&&(clearTimeout(r._timeout),r._timeout=null),
r.removeListener("abort",o),r.removeListener("error",o),r.removeListener("response",o),r.removeListener("close",o),t&&r.removeListener("timeout",t),r.socket||r.
_currentRequest.removeListener("socket",s)}return i(o,"clearTimer"),t&&this.on("timeout",t),this.socket?s(this.socket):this._currentRequest.once("socket",s),this.
on("socket",n),this.on("abort",o),this.on("error",o),this.on("response",o),this.on("close",o),this};["flushHeaders","getHeader","setNoDelay","setSocketKeepAlive"].
forEach(function(e){dt.prototype[e]=function(t,r){return this._currentRequest[e](t,r)}});["aborted","connection","socket"].forEach(function(e){Object.defineProperty(
dt.prototype,e,{get:i(function(){return this._currentRequest[e]},"get")})});dt.prototype._sanitizeOptions=function(e){if(!e.headers)e.headers={};else if(Array.isArray(
e.headers)){var t=e.headers;e.headers={};for(var r=0;r<t.length;r+=2)e.headers[t[r]]=t[r+1]}if(Array.isArray(e.sensitiveHeaders)||(e.sensitiveHeaders=[]),e.host&&
(e.hostname||(e.hostname=e.host),delete e.host),!e.pathname&&e.path){var n=e.path.indexOf("?");n<0?e.pathname=e.path:(e.pathname=e.path.substring(0,n),e.search=
e.path.substring(n))}};dt.prototype._performRequest=function(){var e=this._options.protocol,t=this._options.nativeProtocols[e];if(!t)throw new TypeError("Unsupp\
orted protocol "+e);if(this._options.agents){var r=e.slice(0,-1);this._options.agent=this._options.agents[r]}var n=this._currentRequest=t.request(this._options,
this._onNativeResponse);n._redirectable=this;for(var s of wd)n.on(s,_d[s]);if(this._currentUrl=/^\//.test(this._options.path)?mo.format(this._options):this._options.
path,this._isRedirect){var o=0,a=this,c=this._requestBodyBuffers;i(function l(u){if(n===a._currentRequest)if(u)a.emit("error",u);else if(o<c.length){var d=c[o++];
n.finished||n.write(d.data,d.encoding,l)}else a._ended&&n.end()},"writeNext")()}};dt.prototype._processResponse=function(e){var t=e.statusCode;this._options.trackRedirects&&
this._redirects.push({url:this._currentUrl,headers:e.headers,statusCode:t});var r=e.headers.location;if(!r||this._options.followRedirects===!1||t<300||t>=400){e.
responseUrl=this._currentUrl,e.redirects=this._redirects,this.emit("response",e),this._requestBodyBuffers=[];return}if(kd(this._currentRequest),e.destroy(),++this.
_redirectCount>this._options.maxRedirects)throw new $I;var n,s=this._options.beforeRedirect;s&&(n=Object.assign({Host:e.req.getHeader("host")},this._options.headers));
var o=this._options.method;((t===301||t===302)&&this._options.method==="POST"||t===303&&!/^(?:GET|HEAD)$/.test(this._options.method))&&(this._options.method="GE\
T",this._requestBodyBuffers=[],pd(/^content-/i,this._options.headers));var a=pd(/^host$/i,this._options.headers),c=Ed(this._currentUrl),l=a||c.host,u=/^\w+:/.test(
r)?this._currentUrl:mo.format(Object.assign(c,{host:l})),d=NI(r,u);if(fb("redirecting to",d.href),this._isRedirect=!0,hd(d,this._options),(d.protocol!==c.protocol&&
d.protocol!=="https:"||d.host!==l&&!DI(d.host,l))&&pd(this._headerFilter,this._options.headers),vn(s)){var p={headers:e.headers,statusCode:t},f={url:u,method:o,
headers:n};s(this._options,p,f),this._sanitizeOptions(this._options)}this._performRequest()};function mb(e){var t={maxRedirects:21,maxBodyLength:10485760},r={};
return Object.keys(e).forEach(function(n){var s=n+":",o=r[s]=e[n],a=t[n]=Object.create(o);function c(u,d,p){return GI(u)?u=hd(u):Tn(u)?u=hd(Ed(u)):(p=d,d=gb(u),
u={protocol:s}),vn(d)&&(p=d,d=null),d=Object.assign({maxRedirects:t.maxRedirects,maxBodyLength:t.maxBodyLength},u,d),d.nativeProtocols=r,!Tn(d.host)&&!Tn(d.hostname)&&
(d.hostname="::1"),yd.equal(d.protocol,s,"protocol mismatch"),fb("options",d),new dt(d,p)}i(c,"request");function l(u,d,p){var f=a.request(u,d,p);return f.end(),
f}i(l,"get"),Object.defineProperties(a,{request:{value:c,configurable:!0,enumerable:!0,writable:!0},get:{value:l,configurable:!0,enumerable:!0,writable:!0}})}),
t}i(mb,"wrap");function hb(){}i(hb,"noop");function Ed(e){var t;if(bd)t=new fo(e);else if(t=gb(mo.parse(e)),!Tn(t.protocol))throw new fd({input:e});return t}i(Ed,
"parseUrl");function NI(e,t){return bd?new fo(e,t):Ed(mo.resolve(t,e))}i(NI,"resolveUrl");function gb(e){if(/^\[/.test(e.hostname)&&!/^\[[:0-9a-f]+\]$/i.test(e.
hostname))throw new fd({input:e.href||e});if(/^\[/.test(e.host)&&!/^\[[:0-9a-f]+\](:\d+)?$/i.test(e.host))throw new fd({input:e.href||e});return e}i(gb,"validat\
eUrl");function hd(e,t){var r=t||{};for(var n of PI)r[n]=e[n];return r.hostname.startsWith("[")&&(r.hostname=r.hostname.slice(1,-1)),r.port!==""&&(r.port=Number(
r.port)),r.path=r.search?r.pathname+r.search:r.pathname,r}i(hd,"spreadUrlObject");function pd(e,t){var r;for(var n in t)e.test(n)&&(r=t[n],delete t[n]);return r===
null||typeof r>"u"?void 0:String(r).trim()}i(pd,"removeMatchingHeaders");function ho(e,t,r){function n(s){vn(Error.captureStackTrace)&&Error.captureStackTrace(this,
this.constructor),Object.assign(this,s||{}),this.code=e,this.message=this.cause?t+": "+this.cause.message:t}return i(n,"CustomError"),n.prototype=new(r||Error),
Object.defineProperties(n.prototype,{constructor:{value:n,enumerable:!1},name:{value:"Error ["+e+"]",enumerable:!1}}),n}i(ho,"createErrorType");function kd(e,t){
for(var r of wd)e.removeListener(r,_d[r]);e.on("error",hb),e.destroy(t)}i(kd,"destroyRequest");function DI(e,t){yd(Tn(e)&&Tn(t));var r=e.length-t.length-1;return r>
0&&e[r]==="."&&e.endsWith(t)}i(DI,"isSubdomain");function Tn(e){return typeof e=="string"||e instanceof String}i(Tn,"isString");function vn(e){return typeof e==
"function"}i(vn,"isFunction");function FI(e){return typeof e=="object"&&"length"in e}i(FI,"isBuffer");function GI(e){return fo&&e instanceof fo}i(GI,"isURL");function zI(e){
return e.replace(/[\^$\\.*+?()[\]{}|]/g,"\\$&")}i(zI,"escapeRegex");Td.exports=mb({http:AI,https:RI});Td.exports.wrap=mb});var Iw=L(Ra=>{"use strict";Object.defineProperty(Ra,"__esModule",{value:!0});Ra.getProxyUrl=DN;Ra.checkBypass=Cw;function DN(e){let t=e.protocol==="https:";if(Cw(
e))return;let r=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(r)try{return new Aa(r)}catch{if(!r.startsWith(
"http://")&&!r.startsWith("https://"))return new Aa(`http://${r}`)}else return}i(DN,"getProxyUrl");function Cw(e){if(!e.hostname)return!1;let t=e.hostname;if(FN(
t))return!0;let r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let n;e.port?n=Number(e.port):e.protocol==="http:"?n=80:e.protocol==="https:"&&(n=
443);let s=[e.hostname.toUpperCase()];typeof n=="number"&&s.push(`${s[0]}:${n}`);for(let o of r.split(",").map(a=>a.trim().toUpperCase()).filter(a=>a))if(o==="*"||
s.some(a=>a===o||a.endsWith(`.${o}`)||o.startsWith(".")&&a.endsWith(`${o}`)))return!0;return!1}i(Cw,"checkBypass");function FN(e){let t=e.toLowerCase();return t===
"localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}i(FN,"isLoopbackAddress");var Aa=class extends URL{static{i(this,"De\
codedURL")}constructor(t,r){super(t,r),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}});var Fw=L(ls=>{"use strict";var E8=we("net"),GN=we("tls"),rp=we("http"),Lw=we("https"),zN=we("events"),k8=we("assert"),UN=we("util");ls.httpOverHttp=MN;ls.httpsOverHttp=
BN;ls.httpOverHttps=jN;ls.httpsOverHttps=qN;function MN(e){var t=new gr(e);return t.request=rp.request,t}i(MN,"httpOverHttp");function BN(e){var t=new gr(e);return t.
request=rp.request,t.createSocket=Nw,t.defaultPort=443,t}i(BN,"httpsOverHttp");function jN(e){var t=new gr(e);return t.request=Lw.request,t}i(jN,"httpOverHttps");
function qN(e){var t=new gr(e);return t.request=Lw.request,t.createSocket=Nw,t.defaultPort=443,t}i(qN,"httpsOverHttps");function gr(e){var t=this;t.options=e||{},
t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||rp.Agent.defaultMaxSockets,t.requests=[],t.sockets=[],t.on("free",i(function(n,s,o,a){for(var c=Dw(
s,o,a),l=0,u=t.requests.length;l<u;++l){var d=t.requests[l];if(d.host===c.host&&d.port===c.port){t.requests.splice(l,1),d.request.onSocket(n);return}}n.destroy(),
t.removeSocket(n)},"onFree"))}i(gr,"TunnelingAgent");UN.inherits(gr,zN.EventEmitter);gr.prototype.addRequest=i(function(t,r,n,s){var o=this,a=np({request:t},o.options,
Dw(r,n,s));if(o.sockets.length>=this.maxSockets){o.requests.push(a);return}o.createSocket(a,function(c){c.on("free",l),c.on("close",u),c.on("agentRemove",u),t.onSocket(
c);function l(){o.emit("free",c,a)}i(l,"onFree");function u(d){o.removeSocket(c),c.removeListener("free",l),c.removeListener("close",u),c.removeListener("agentR\
emove",u)}i(u,"onCloseOrRemove")})},"addRequest");gr.prototype.createSocket=i(function(t,r){var n=this,s={};n.sockets.push(s);var o=np({},n.proxyOptions,{method:"\
CONNECT",path:t.host+":"+t.port,agent:!1,headers:{host:t.host+":"+t.port}});t.localAddress&&(o.localAddress=t.localAddress),o.proxyAuth&&(o.headers=o.headers||{},
o.headers["Proxy-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")),Br("making CONNECT request");var a=n.request(o);a.useChunkedEncodingByDefault=
!1,a.once("response",c),a.once("upgrade",l),a.once("connect",u),a.once("error",d),a.end();function c(p){p.upgrade=!0}i(c,"onResponse");function l(p,f,m){process.
nextTick(function(){u(p,f,m)})}i(l,"onUpgrade");function u(p,f,m){if(a.removeAllListeners(),f.removeAllListeners(),p.statusCode!==200){Br("tunneling socket coul\
d not be established, statusCode=%d",p.statusCode),f.destroy();var y=new Error("tunneling socket could not be established, statusCode="+p.statusCode);y.code="EC\
ONNRESET",t.request.emit("error",y),n.removeSocket(s);return}if(m.length>0){Br("got illegal response body from proxy"),f.destroy();var y=new Error("got illegal \
response body from proxy");y.code="ECONNRESET",t.request.emit("error",y),n.removeSocket(s);return}return Br("tunneling connection has established"),n.sockets[n.
sockets.indexOf(s)]=f,r(f)}i(u,"onConnect");function d(p){a.removeAllListeners(),Br(`tunneling socket could not be established, cause=%s
`,p.message,p.stack);var f=new Error("tunneling socket could not be established, cause="+p.message);f.code="ECONNRESET",t.request.emit("error",f),n.removeSocket(
s)}i(d,"onError")},"createSocket");gr.prototype.removeSocket=i(function(t){var r=this.sockets.indexOf(t);if(r!==-1){this.sockets.splice(r,1);var n=this.requests.
shift();n&&this.createSocket(n,function(s){n.request.onSocket(s)})}},"removeSocket");function Nw(e,t){var r=this;gr.prototype.createSocket.call(r,e,function(n){
var s=e.request.getHeader("host"),o=np({},r.options,{socket:n,servername:s?s.replace(/:.*$/,""):e.host}),a=GN.connect(0,o);r.sockets[r.sockets.indexOf(n)]=a,t(a)})}
i(Nw,"createSecureSocket");function Dw(e,t,r){return typeof e=="string"?{host:e,port:t,localAddress:r}:e}i(Dw,"toOptions");function np(e){for(var t=1,r=arguments.
length;t<r;++t){var n=arguments[t];if(typeof n=="object")for(var s=Object.keys(n),o=0,a=s.length;o<a;++o){var c=s[o];n[c]!==void 0&&(e[c]=n[c])}}return e}i(np,"\
mergeOptions");var Br;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?Br=i(function(){var e=Array.prototype.slice.call(arguments);typeof e[0]==
"string"?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),console.error.apply(console,e)},"debug"):Br=i(function(){},"debug");ls.debug=Br});var zw=L((S8,Gw)=>{Gw.exports=Fw()});var Uw={};pu(Uw,{ProxyAgent:()=>sp,fetch:()=>op});async function op(e,{dispatcher:t,...r}={}){if(t===void 0)return globalThis.fetch(e,r);let{default:n}=await import("./chunk-FVAXKJJB.js");
return n.fetch(e,{...r,dispatcher:await t.agent()})}var sp,ip=FP(()=>{sp=class{static{i(this,"ProxyAgent")}options;#r;constructor(t){this.options=t}agent(){return this.#r??=
import("./chunk-FVAXKJJB.js").then(({default:t})=>new t.ProxyAgent(this.options)),this.#r}};i(op,"fetch")});var Bw=L(ve=>{"use strict";var ZN=ve&&ve.__createBinding||(Object.create?(function(e,t,r,n){n===void 0&&(n=r);var s=Object.getOwnPropertyDescriptor(t,r);(!s||("\
get"in s?!t.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:i(function(){return t[r]},"get")}),Object.defineProperty(e,n,s)}):(function(e,t,r,n){
n===void 0&&(n=r),e[n]=t[r]})),HN=ve&&ve.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t}),Ca=ve&&ve.__importStar||(function(){var e=i(function(t){return e=Object.getOwnPropertyNames||function(r){var n=[];for(var s in r)Object.prototype.
hasOwnProperty.call(r,s)&&(n[n.length]=s);return n},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var r={};if(t!=null)for(var n=e(t),s=0;s<n.length;s++)
n[s]!=="default"&&ZN(r,t,n[s]);return HN(r,t),r}})(),Ie=ve&&ve.__awaiter||function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return i(
s,"adopt"),new(r||(r=Promise))(function(o,a){function c(d){try{u(n.next(d))}catch(p){a(p)}}i(c,"fulfilled");function l(d){try{u(n.throw(d))}catch(p){a(p)}}i(l,"\
rejected");function u(d){d.done?o(d.value):s(d.value).then(c,l)}i(u,"step"),u((n=n.apply(e,t||[])).next())})};Object.defineProperty(ve,"__esModule",{value:!0});
ve.HttpClient=ve.HttpClientResponse=ve.HttpClientError=ve.MediaTypes=ve.Headers=ve.HttpCodes=void 0;ve.getProxyUrl=KN;ve.isHttps=eD;var ap=Ca(we("http")),Mw=Ca(
we("https")),cp=Ca(Iw()),Oa=Ca(zw()),WN=(ip(),GP(Uw)),Lt;(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="Mov\
edPermanently",e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=
306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=
401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotA\
llowed",e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=
409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotI\
mplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"})(Lt||(ve.HttpCodes=Lt={}));
var rt;(function(e){e.Accept="accept",e.ContentType="content-type"})(rt||(ve.Headers=rt={}));var yr;(function(e){e.ApplicationJson="application/json"})(yr||(ve.
MediaTypes=yr={}));function KN(e){let t=cp.getProxyUrl(new URL(e));return t?t.href:""}i(KN,"getProxyUrl");var VN=[Lt.MovedPermanently,Lt.ResourceMoved,Lt.SeeOther,
Lt.TemporaryRedirect,Lt.PermanentRedirect],JN=[Lt.BadGateway,Lt.ServiceUnavailable,Lt.GatewayTimeout],YN=["OPTIONS","GET","DELETE","HEAD"],XN=10,QN=5,Pa=class e extends Error{static{
i(this,"HttpClientError")}constructor(t,r){super(t),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,e.prototype)}};ve.HttpClientError=Pa;
var $a=class{static{i(this,"HttpClientResponse")}constructor(t){this.message=t}readBody(){return Ie(this,void 0,void 0,function*(){return new Promise(t=>Ie(this,
void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",n=>{r=Buffer.concat([r,n])}),this.message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){
return Ie(this,void 0,void 0,function*(){return new Promise(t=>Ie(this,void 0,void 0,function*(){let r=[];this.message.on("data",n=>{r.push(n)}),this.message.on(
"end",()=>{t(Buffer.concat(r))})}))})}};ve.HttpClientResponse=$a;function eD(e){return new URL(e).protocol==="https:"}i(eD,"isHttps");var lp=class{static{i(this,
"HttpClient")}constructor(t,r,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this.
_maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=r||[],this.requestOptions=n,n&&(n.ignoreSslError!=
null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),n.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=
n.keepAlive),n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(t,r){return Ie(this,void 0,void 0,
function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return Ie(this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return Ie(
this,void 0,void 0,function*(){return this.request("DELETE",t,null,r||{})})}post(t,r,n){return Ie(this,void 0,void 0,function*(){return this.request("POST",t,r,
n||{})})}patch(t,r,n){return Ie(this,void 0,void 0,function*(){return this.request("PATCH",t,r,n||{})})}put(t,r,n){return Ie(this,void 0,void 0,function*(){return this.
request("PUT",t,r,n||{})})}head(t,r){return Ie(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,n,s){return Ie(this,void 0,
void 0,function*(){return this.request(t,r,n,s)})}getJson(t){return Ie(this,arguments,void 0,function*(r,n={}){n[rt.Accept]=this._getExistingOrDefaultHeader(n,rt.
Accept,yr.ApplicationJson);let s=yield this.get(r,n);return this._processResponse(s,this.requestOptions)})}postJson(t,r){return Ie(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[rt.Accept]=this._getExistingOrDefaultHeader(o,rt.Accept,yr.ApplicationJson),o[rt.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,yr.ApplicationJson);let c=yield this.post(n,a,o);return this._processResponse(c,this.requestOptions)})}putJson(t,r){return Ie(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[rt.Accept]=this._getExistingOrDefaultHeader(o,rt.Accept,yr.ApplicationJson),o[rt.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,yr.ApplicationJson);let c=yield this.put(n,a,o);return this._processResponse(c,this.requestOptions)})}patchJson(t,r){return Ie(this,arguments,void 0,function*(n,s,o={}){
let a=JSON.stringify(s,null,2);o[rt.Accept]=this._getExistingOrDefaultHeader(o,rt.Accept,yr.ApplicationJson),o[rt.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,yr.ApplicationJson);let c=yield this.patch(n,a,o);return this._processResponse(c,this.requestOptions)})}request(t,r,n,s){return Ie(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let o=new URL(r),a=this._prepareRequest(t,o,s),c=this._allowRetries&&YN.includes(t)?this.
_maxRetries+1:1,l=0,u;do{if(u=yield this.requestRaw(a,n),u&&u.message&&u.message.statusCode===Lt.Unauthorized){let p;for(let f of this.handlers)if(f.canHandleAuthentication(
u)){p=f;break}return p?p.handleAuthentication(this,a,n):u}let d=this._maxRedirects;for(;u.message.statusCode&&VN.includes(u.message.statusCode)&&this._allowRedirects&&
d>0;){let p=u.message.headers.location;if(!p)break;let f=new URL(p);if(o.protocol==="https:"&&o.protocol!==f.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield u.readBody(),f.hostname!==o.hostname)for(let m in s)m.toLowerCase()==="authorization"&&delete s[m];a=this._prepareRequest(t,f,s),u=yield this.
requestRaw(a,n),d--}if(!u.message.statusCode||!JN.includes(u.message.statusCode))return u;l+=1,l<c&&(yield u.readBody(),yield this._performExponentialBackoff(l))}while(l<
c);return u})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return Ie(this,void 0,void 0,function*(){return new Promise((n,s)=>{
function o(a,c){a?s(a):c?n(c):s(new Error("Unknown error"))}i(o,"callbackForResult"),this.requestRawWithCallback(t,r,o)})})}requestRawWithCallback(t,r,n){typeof r==
"string"&&(t.options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let s=!1;function o(l,u){s||(s=!0,n(l,u))}
i(o,"handleResult");let a=t.httpModule.request(t.options,l=>{let u=new $a(l);o(void 0,u)}),c;a.on("socket",l=>{c=l}),a.setTimeout(this._socketTimeout||3*6e4,()=>{
c&&c.end(),o(new Error(`Request timeout: ${t.options.path}`))}),a.on("error",function(l){o(l)}),r&&typeof r=="string"&&a.write(r,"utf8"),r&&typeof r!="string"?(r.
on("close",function(){a.end()}),r.pipe(a)):a.end()}getAgent(t){let r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){let r=new URL(t),n=cp.getProxyUrl(
r);if(n&&n.hostname)return this._getProxyAgentDispatcher(r,n)}_prepareRequest(t,r,n){let s={};s.parsedUrl=r;let o=s.parsedUrl.protocol==="https:";s.httpModule=o?
Mw:ap;let a=o?443:80;if(s.options={},s.options.host=s.parsedUrl.hostname,s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):a,s.options.path=(s.parsedUrl.
pathname||"")+(s.parsedUrl.search||""),s.options.method=t,s.options.headers=this._mergeHeaders(n),this.userAgent!=null&&(s.options.headers["user-agent"]=this.userAgent),
s.options.agent=this._getAgent(s.parsedUrl),this.handlers)for(let c of this.handlers)c.prepareRequest(s.options);return s}_mergeHeaders(t){return this.requestOptions&&
this.requestOptions.headers?Object.assign({},ko(this.requestOptions.headers),ko(t||{})):ko(t||{})}_getExistingOrDefaultHeader(t,r,n){let s;if(this.requestOptions&&
this.requestOptions.headers){let a=ko(this.requestOptions.headers)[r];a&&(s=typeof a=="number"?a.toString():a)}let o=t[r];return o!==void 0?typeof o=="number"?o.
toString():o:s!==void 0?s:n}_getExistingOrDefaultContentTypeHeader(t,r){let n;if(this.requestOptions&&this.requestOptions.headers){let o=ko(this.requestOptions.
headers)[rt.ContentType];o&&(typeof o=="number"?n=String(o):Array.isArray(o)?n=o.join(", "):n=o)}let s=t[rt.ContentType];return s!==void 0?typeof s=="number"?String(
s):Array.isArray(s)?s.join(", "):s:n!==void 0?n:r}_getAgent(t){let r,n=cp.getProxyUrl(t),s=n&&n.hostname;if(this._keepAlive&&s&&(r=this._proxyAgent),s||(r=this.
_agent),r)return r;let o=t.protocol==="https:",a=100;if(this.requestOptions&&(a=this.requestOptions.maxSockets||ap.globalAgent.maxSockets),n&&n.hostname){let c={
maxSockets:a,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,
port:n.port})},l,u=n.protocol==="https:";o?l=u?Oa.httpsOverHttps:Oa.httpsOverHttp:l=u?Oa.httpOverHttps:Oa.httpOverHttp,r=l(c),this._proxyAgent=r}if(!r){let c={keepAlive:this.
_keepAlive,maxSockets:a};r=o?new Mw.Agent(c):new ap.Agent(c),this._agent=r}return o&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),
r}_getProxyAgentDispatcher(t,r){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;let s=t.protocol==="https:";return n=new WN.ProxyAgent(Object.
assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=n,s&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(t){
let r=t||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;if(n){let s=n.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${s}`}return r}_performExponentialBackoff(t){
return Ie(this,void 0,void 0,function*(){t=Math.min(XN,t);let r=QN*Math.pow(2,t);return new Promise(n=>setTimeout(()=>n(),r))})}_processResponse(t,r){return Ie(
this,void 0,void 0,function*(){return new Promise((n,s)=>Ie(this,void 0,void 0,function*(){let o=t.message.statusCode||0,a={statusCode:o,result:null,headers:{}};
o===Lt.NotFound&&n(a);function c(d,p){if(typeof p=="string"){let f=new Date(p);if(!isNaN(f.valueOf()))return f}return p}i(c,"dateTimeDeserializer");let l,u;try{
u=yield t.readBody(),u&&u.length>0&&(r&&r.deserializeDates?l=JSON.parse(u,c):l=JSON.parse(u),a.result=l),a.headers=t.message.headers}catch{}if(o>299){let d;l&&l.
message?d=l.message:u&&u.length>0?d=u:d=`Failed request: (${o})`;let p=new Pa(d,o);p.result=a.result,s(p)}else n(a)}))})}};ve.HttpClient=lp;var ko=i(e=>Object.keys(
e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{}),"lowercaseKeys")});var re=L(We=>{"use strict";var $p=Symbol.for("yaml.alias"),j_=Symbol.for("yaml.document"),za=Symbol.for("yaml.map"),q_=Symbol.for("yaml.pair"),Cp=Symbol.for("ya\
ml.scalar"),Ua=Symbol.for("yaml.seq"),br=Symbol.for("yaml.node.type"),wF=i(e=>!!e&&typeof e=="object"&&e[br]===$p,"isAlias"),_F=i(e=>!!e&&typeof e=="object"&&e[br]===
j_,"isDocument"),EF=i(e=>!!e&&typeof e=="object"&&e[br]===za,"isMap"),kF=i(e=>!!e&&typeof e=="object"&&e[br]===q_,"isPair"),Z_=i(e=>!!e&&typeof e=="object"&&e[br]===
Cp,"isScalar"),TF=i(e=>!!e&&typeof e=="object"&&e[br]===Ua,"isSeq");function H_(e){if(e&&typeof e=="object")switch(e[br]){case za:case Ua:return!0}return!1}i(H_,
"isCollection");function vF(e){if(e&&typeof e=="object")switch(e[br]){case $p:case za:case Cp:case Ua:return!0}return!1}i(vF,"isNode");var SF=i(e=>(Z_(e)||H_(e))&&
!!e.anchor,"hasAnchor");We.ALIAS=$p;We.DOC=j_;We.MAP=za;We.NODE_TYPE=br;We.PAIR=q_;We.SCALAR=Cp;We.SEQ=Ua;We.hasAnchor=SF;We.isAlias=wF;We.isCollection=H_;We.isDocument=
_F;We.isMap=EF;We.isNode=vF;We.isPair=kF;We.isScalar=Z_;We.isSeq=TF});var xo=L(Ip=>{"use strict";var ze=re(),pt=Symbol("break visit"),W_=Symbol("skip children"),rr=Symbol("remove node");function Ma(e,t){let r=K_(t);ze.isDocument(e)?
ps(null,e.contents,r,Object.freeze([e]))===rr&&(e.contents=null):ps(null,e,r,Object.freeze([]))}i(Ma,"visit");Ma.BREAK=pt;Ma.SKIP=W_;Ma.REMOVE=rr;function ps(e,t,r,n){
let s=V_(e,t,r,n);if(ze.isNode(s)||ze.isPair(s))return J_(e,n,s),ps(e,s,r,n);if(typeof s!="symbol"){if(ze.isCollection(t)){n=Object.freeze(n.concat(t));for(let o=0;o<
t.items.length;++o){let a=ps(o,t.items[o],r,n);if(typeof a=="number")o=a-1;else{if(a===pt)return pt;a===rr&&(t.items.splice(o,1),o-=1)}}}else if(ze.isPair(t)){n=
Object.freeze(n.concat(t));let o=ps("key",t.key,r,n);if(o===pt)return pt;o===rr&&(t.key=null);let a=ps("value",t.value,r,n);if(a===pt)return pt;a===rr&&(t.value=
null)}}return s}i(ps,"visit_");async function Ba(e,t){let r=K_(t);ze.isDocument(e)?await fs(null,e.contents,r,Object.freeze([e]))===rr&&(e.contents=null):await fs(
null,e,r,Object.freeze([]))}i(Ba,"visitAsync");Ba.BREAK=pt;Ba.SKIP=W_;Ba.REMOVE=rr;async function fs(e,t,r,n){let s=await V_(e,t,r,n);if(ze.isNode(s)||ze.isPair(
s))return J_(e,n,s),fs(e,s,r,n);if(typeof s!="symbol"){if(ze.isCollection(t)){n=Object.freeze(n.concat(t));for(let o=0;o<t.items.length;++o){let a=await fs(o,t.
items[o],r,n);if(typeof a=="number")o=a-1;else{if(a===pt)return pt;a===rr&&(t.items.splice(o,1),o-=1)}}}else if(ze.isPair(t)){n=Object.freeze(n.concat(t));let o=await fs(
"key",t.key,r,n);if(o===pt)return pt;o===rr&&(t.key=null);let a=await fs("value",t.value,r,n);if(a===pt)return pt;a===rr&&(t.value=null)}}return s}i(fs,"visitAs\
ync_");function K_(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.
Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}i(K_,"initVisitor");function V_(e,t,r,n){if(typeof r=="function")return r(
e,t,n);if(ze.isMap(t))return r.Map?.(e,t,n);if(ze.isSeq(t))return r.Seq?.(e,t,n);if(ze.isPair(t))return r.Pair?.(e,t,n);if(ze.isScalar(t))return r.Scalar?.(e,t,
n);if(ze.isAlias(t))return r.Alias?.(e,t,n)}i(V_,"callVisitor");function J_(e,t,r){let n=t[t.length-1];if(ze.isCollection(n))n.items[e]=r;else if(ze.isPair(n))e===
"key"?n.key=r:n.value=r;else if(ze.isDocument(n))n.contents=r;else{let s=ze.isAlias(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${s} parent`)}}
i(J_,"replaceNode");Ip.visit=Ma;Ip.visitAsync=Ba});var Lp=L(X_=>{"use strict";var Y_=re(),xF=xo(),AF={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},RF=i(e=>e.replace(/[!,[\]{}]/g,t=>AF[t]),"escape\
TagName"),Ao=class e{static{i(this,"Directives")}constructor(t,r){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.
assign({},e.defaultTags,r)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.
assign({},e.defaultTags);break}return t}add(t,r){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),
this.atNextDocument=!1);let n=t.trim().split(/[ \t]+/),s=n.shift();switch(s){case"%TAG":{if(n.length!==2&&(r(0,"%TAG directive should contain exactly two parts"),
n.length<2))return!1;let[o,a]=n;return this.tags[o]=a,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return r(0,"%YAML directive should contain exactly o\
ne part"),!1;let[o]=n;if(o==="1.1"||o==="1.2")return this.yaml.version=o,!0;{let a=/^\d+\.\d+$/.test(o);return r(6,`Unsupported YAML version ${o}`,a),!1}}default:
return r(0,`Unknown directive ${s}`,!0),!1}}tagName(t,r){if(t==="!")return"!";if(t[0]!=="!")return r(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let a=t.slice(
2,-1);return a==="!"||a==="!!"?(r(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&r("Verbatim tags must end with a >"),a)}let[
,n,s]=t.match(/^(.*!)([^!]*)$/s);s||r(`The ${t} tag has no suffix`);let o=this.tags[n];if(o)try{return o+decodeURIComponent(s)}catch(a){return r(String(a)),null}
return n==="!"?t:(r(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+RF(t.substring(n.length));
return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(t&&n.length>0&&Y_.isNode(
t.contents)){let o={};xF.visit(t.contents,(a,c)=>{Y_.isNode(c)&&c.tag&&(o[c.tag]=!0)}),s=Object.keys(o)}else s=[];for(let[o,a]of n)o==="!!"&&a==="tag:yaml.org,2\
002:"||(!t||s.some(c=>c.startsWith(a)))&&r.push(`%TAG ${o} ${a}`);return r.join(`
`)}};Ao.defaultYaml={explicit:!1,version:"1.2"};Ao.defaultTags={"!!":"tag:yaml.org,2002:"};X_.Directives=Ao});var ja=L(Ro=>{"use strict";var Q_=re(),OF=xo();function PF(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters:\
 ${JSON.stringify(e)}`;throw new Error(r)}return!0}i(PF,"anchorIsValid");function eE(e){let t=new Set;return OF.visit(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),
t}i(eE,"anchorNames");function tE(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}i(tE,"findNewAnchor");function $F(e,t){let r=[],n=new Map,s=null;
return{onAnchor:i(o=>{r.push(o),s??(s=eE(e));let a=tE(t,s);return s.add(a),a},"onAnchor"),setAnchors:i(()=>{for(let o of r){let a=n.get(o);if(typeof a=="object"&&
a.anchor&&(Q_.isScalar(a.node)||Q_.isCollection(a.node)))a.node.anchor=a.anchor;else{let c=new Error("Failed to resolve repeated object (this should not happen)");
throw c.source=o,c}}},"setAnchors"),sourceObjects:n}}i($F,"createNodeAnchors");Ro.anchorIsValid=PF;Ro.anchorNames=eE;Ro.createNodeAnchors=$F;Ro.findNewAnchor=tE});var Np=L(rE=>{"use strict";function Oo(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,o=n.length;s<o;++s){let a=n[s],c=Oo(e,n,String(s),a);c===
void 0?delete n[s]:c!==a&&(n[s]=c)}else if(n instanceof Map)for(let s of Array.from(n.keys())){let o=n.get(s),a=Oo(e,n,s,o);a===void 0?n.delete(s):a!==o&&n.set(
s,a)}else if(n instanceof Set)for(let s of Array.from(n)){let o=Oo(e,n,s,s);o===void 0?n.delete(s):o!==s&&(n.delete(s),n.add(o))}else for(let[s,o]of Object.entries(
n)){let a=Oo(e,n,s,o);a===void 0?delete n[s]:a!==o&&(n[s]=a)}return e.call(t,r,n)}i(Oo,"applyReviver");rE.applyReviver=Oo});var Zr=L(sE=>{"use strict";var CF=re();function nE(e,t,r){if(Array.isArray(e))return e.map((n,s)=>nE(n,String(s),r));if(e&&typeof e.toJSON=="function"){if(!r||!CF.
hasAnchor(e))return e.toJSON(t,r);let n={aliasCount:0,count:1,res:void 0};r.anchors.set(e,n),r.onCreate=o=>{n.res=o,delete r.onCreate};let s=e.toJSON(t,r);return r.
onCreate&&r.onCreate(s),s}return typeof e=="bigint"&&!r?.keep?Number(e):e}i(nE,"toJS");sE.toJS=nE});var qa=L(iE=>{"use strict";var IF=Np(),oE=re(),LF=Zr(),Dp=class{static{i(this,"NodeBase")}constructor(t){Object.defineProperty(this,oE.NODE_TYPE,{value:t})}clone(){
let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,
onAnchor:s,reviver:o}={}){if(!oE.isDocument(t))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,
maxAliasCount:typeof n=="number"?n:100},c=LF.toJS(this,"",a);if(typeof s=="function")for(let{count:l,res:u}of a.anchors.values())s(u,l);return typeof o=="functi\
on"?IF.applyReviver(o,{"":c},"",c):c}};iE.NodeBase=Dp});var Po=L(aE=>{"use strict";var NF=ja(),DF=xo(),ms=re(),FF=qa(),GF=Zr(),Fp=class extends FF.NodeBase{static{i(this,"Alias")}constructor(t){super(ms.ALIAS),this.source=
t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alia\
s resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],DF.visit(t,{Node:i((o,a)=>{(ms.isAlias(a)||ms.hasAnchor(a))&&n.push(a)},"Node")}),
r&&(r.aliasResolveCache=n));let s;for(let o of n){if(o===this)break;o.anchor===this.source&&(s=o)}if(s&&r){let{anchors:o,doc:a,maxAliasCount:c}=r,l=o.get(s);if(l||
(GF.toJS(s,null,r),l=o.get(s)),l?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(c>=0&&(l.count+=1,
l.aliasCount===0&&(l.aliasCount=Za(a,s,o)),l.count*l.aliasCount>c)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
u)}}return s}toJSON(t,r){if(!r)return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(s)}return r.anchors.get(n).res}toString(t,r,n){let s=`*${this.source}`;if(t){if(NF.anchorIsValid(this.source),t.options.verifyAliasOrder&&
!t.anchors.has(this.source)){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(t.implicitKey)return`${s} `}
return s}};function Za(e,t,r){if(ms.isAlias(t)){let n=t.resolve(e),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(ms.isCollection(t)){let n=0;for(let s of t.
items){let o=Za(e,s,r);o>n&&(n=o)}return n}else if(ms.isPair(t)){let n=Za(e,t.key,r),s=Za(e,t.value,r);return Math.max(n,s)}return 1}i(Za,"getAliasCount");aE.Alias=
Fp});var De=L(Gp=>{"use strict";var zF=re(),UF=qa(),MF=Zr(),BF=i(e=>!e||typeof e!="function"&&typeof e!="object","isScalarValue"),Hr=class extends UF.NodeBase{static{
i(this,"Scalar")}constructor(t){super(zF.SCALAR),this.value=t}toJSON(t,r){return r?.keep?this.value:MF.toJS(this.value,t,r)}toString(){return String(this.value)}};
Hr.BLOCK_FOLDED="BLOCK_FOLDED";Hr.BLOCK_LITERAL="BLOCK_LITERAL";Hr.PLAIN="PLAIN";Hr.QUOTE_DOUBLE="QUOTE_DOUBLE";Hr.QUOTE_SINGLE="QUOTE_SINGLE";Gp.Scalar=Hr;Gp.isScalarValue=
BF});var $o=L(lE=>{"use strict";var jF=Po(),Pn=re(),cE=De(),qF="tag:yaml.org,2002:";function ZF(e,t,r){if(t){let n=r.filter(o=>o.tag===t),s=n.find(o=>!o.format)??n[0];
if(!s)throw new Error(`Tag ${t} not found`);return s}return r.find(n=>n.identify?.(e)&&!n.format)}i(ZF,"findTagObject");function HF(e,t,r){if(Pn.isDocument(e)&&
(e=e.contents),Pn.isNode(e))return e;if(Pn.isPair(e)){let p=r.schema[Pn.MAP].createNode?.(r.schema,null,r);return p.items.push(e),p}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:o,schema:a,sourceObjects:c}=r,
l;if(n&&e&&typeof e=="object"){if(l=c.get(e),l)return l.anchor??(l.anchor=s(e)),new jF.Alias(l.anchor);l={anchor:null,node:null},c.set(e,l)}t?.startsWith("!!")&&
(t=qF+t.slice(2));let u=ZF(e,t,a.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new cE.Scalar(e);return l&&(l.node=
p),p}u=e instanceof Map?a[Pn.MAP]:Symbol.iterator in Object(e)?a[Pn.SEQ]:a[Pn.MAP]}o&&(o(u),delete r.onTagObj);let d=u?.createNode?u.createNode(r.schema,e,r):typeof u?.
nodeClass?.from=="function"?u.nodeClass.from(r.schema,e,r):new cE.Scalar(e);return t?d.tag=t:u.default||(d.tag=u.tag),l&&(l.node=d),d}i(HF,"createNode");lE.createNode=
HF});var Wa=L(Ha=>{"use strict";var WF=$o(),nr=re(),KF=qa();function zp(e,t,r){let n=r;for(let s=t.length-1;s>=0;--s){let o=t[s];if(typeof o=="number"&&Number.isInteger(
o)&&o>=0){let a=[];a[o]=n,n=a}else n=new Map([[o,n]])}return WF.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:i(()=>{throw new Error("\
This should not happen, please report a bug.")},"onAnchor"),schema:e,sourceObjects:new Map})}i(zp,"collectionFromPath");var uE=i(e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,"isEmptyPath"),Up=class extends KF.NodeBase{static{i(this,"Collection")}constructor(t,r){super(t),Object.defineProperty(this,
"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&
(r.schema=t),r.items=r.items.map(n=>nr.isNode(n)||nr.isPair(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(uE(t))this.add(r);else{let[
n,...s]=t,o=this.get(n,!0);if(nr.isCollection(o))o.addIn(s,r);else if(o===void 0&&this.schema)this.set(n,zp(this.schema,s,r));else throw new Error(`Expected YAM\
L collection at ${n}. Remaining path: ${s}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(nr.isCollection(s))return s.
deleteIn(n);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...s]=t,o=this.get(n,!0);return s.length===0?!r&&nr.isScalar(
o)?o.value:o:nr.isCollection(o)?o.getIn(s,r):void 0}hasAllNullValues(t){return this.items.every(r=>{if(!nr.isPair(r))return!1;let n=r.value;return n==null||t&&nr.
isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;if(n.length===0)return this.has(r);let s=this.get(r,!0);return nr.isCollection(
s)?s.hasIn(n):!1}setIn(t,r){let[n,...s]=t;if(s.length===0)this.set(n,r);else{let o=this.get(n,!0);if(nr.isCollection(o))o.setIn(s,r);else if(o===void 0&&this.schema)
this.set(n,zp(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}};Ha.Collection=Up;Ha.collectionFromPath=zp;Ha.isEmptyPath=
uE});var Co=L(Ka=>{"use strict";var VF=i(e=>e.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");function Mp(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,
t):e}i(Mp,"indentComment");var JF=i((e,t,r)=>e.endsWith(`
`)?Mp(r,t):r.includes(`
`)?`
`+Mp(r,t):(e.endsWith(" ")?"":" ")+r,"lineComment");Ka.indentComment=Mp;Ka.lineComment=JF;Ka.stringifyComment=VF});var pE=L(Io=>{"use strict";var YF="flow",Bp="block",Va="quoted";function XF(e,t,r="flow",{indentAtStart:n,lineWidth:s=80,minContentWidth:o=20,onFold:a,onOverflow:c}={}){
if(!s||s<0)return e;s<o&&(o=0);let l=Math.max(1+o,1+s-t.length);if(e.length<=l)return e;let u=[],d={},p=s-t.length;typeof n=="number"&&(n>s-Math.max(2,o)?u.push(
0):p=s-n);let f,m,y=!1,g=-1,h=-1,b=-1;r===Bp&&(g=dE(e,g,t.length),g!==-1&&(p=g+l));for(let k;k=e[g+=1];){if(r===Va&&k==="\\"){switch(h=g,e[g+1]){case"x":g+=3;break;case"\
u":g+=5;break;case"U":g+=9;break;default:g+=1}b=g}if(k===`
`)r===Bp&&(g=dE(e,g,t.length)),p=g+t.length+l,f=void 0;else{if(k===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let E=e[g+1];E&&E!==" "&&E!==`
`&&E!=="	"&&(f=g)}if(g>=p)if(f)u.push(f),p=f+l,f=void 0;else if(r===Va){for(;m===" "||m==="	";)m=k,k=e[g+=1],y=!0;let E=g>b+1?g-2:h-1;if(d[E])return e;u.push(E),
d[E]=!0,p=E+l,f=void 0}else y=!0}m=k}if(y&&c&&c(),u.length===0)return e;a&&a();let w=e.slice(0,u[0]);for(let k=0;k<u.length;++k){let E=u[k],A=u[k+1]||e.length;E===
0?w=`
${t}${e.slice(0,A)}`:(r===Va&&d[E]&&(w+=`${e[E]}\\`),w+=`
${t}${e.slice(E+1,A)}`)}return w}i(XF,"foldFlowLines");function dE(e,t,r){let n=t,s=t+1,o=e[s];for(;o===" "||o==="	";)if(t<s+r)o=e[++t];else{do o=e[++t];while(o&&
o!==`
`);n=t,s=t+1,o=e[s]}return n}i(dE,"consumeMoreIndentedLines");Io.FOLD_BLOCK=Bp;Io.FOLD_FLOW=YF;Io.FOLD_QUOTED=Va;Io.foldFlowLines=XF});var No=L(fE=>{"use strict";var jt=De(),Wr=pE(),Ya=i((e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),"getFoldOptions"),Xa=i(e=>/^(%|---|\.\.\.)/m.test(e),"containsDocumentMarker");function QF(e,t,r){if(!t||t<0)return!1;let n=t-r,s=e.length;if(s<=
n)return!1;for(let o=0,a=0;o<s;++o)if(e[o]===`
`){if(o-a>n)return!0;if(a=o+1,s-a<=n)return!1}return!0}i(QF,"lineLengthOverLimit");function Lo(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;
let{implicitKey:n}=t,s=t.options.doubleQuotedMinMultiLineLength,o=t.indent||(Xa(e)?"  ":""),a="",c=0;for(let l=0,u=r[l];u;u=r[++l])if(u===" "&&r[l+1]==="\\"&&r[l+
2]==="n"&&(a+=r.slice(c,l)+"\\ ",l+=1,c=l,u="\\"),u==="\\")switch(r[l+1]){case"u":{a+=r.slice(c,l);let d=r.substr(l+2,4);switch(d){case"0000":a+="\\0";break;case"\
0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":
a+="\\P";break;default:d.substr(0,2)==="00"?a+="\\x"+d.substr(2):a+=r.substr(l,6)}l+=5,c=l+1}break;case"n":if(n||r[l+2]==='"'||r.length<s)l+=1;else{for(a+=r.slice(
c,l)+`

`;r[l+2]==="\\"&&r[l+3]==="n"&&r[l+4]!=='"';)a+=`
`,l+=2;a+=o,r[l+2]===" "&&(a+="\\"),l+=1,c=l+1}break;default:l+=1}return a=c?a+r.slice(c):r,n?a:Wr.foldFlowLines(a,o,Wr.FOLD_QUOTED,Ya(t,!1))}i(Lo,"doubleQuoted\
String");function jp(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Lo(e,t);let r=t.indent||(Xa(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:Wr.foldFlowLines(n,r,Wr.FOLD_FLOW,Ya(t,!1))}i(jp,"singleQuotedString");function hs(e,t){let{singleQuote:r}=t.options,n;if(r===
!1)n=Lo;else{let s=e.includes('"'),o=e.includes("'");s&&!o?n=jp:o&&!s?n=Lo:n=r?jp:Lo}return n(e,t)}i(hs,"quotedString");var qp;try{qp=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{qp=/\n+(?!\n|$)/g}function Ja({comment:e,type:t,value:r},n,s,o){let{blockQuote:a,commentString:c,lineWidth:l}=n.options;if(!a||/\n[\t ]+$/.test(
r))return hs(r,n);let u=n.indent||(n.forceBlockIndent||Xa(r)?"  ":""),d=a==="literal"?!0:a==="folded"||t===jt.Scalar.BLOCK_FOLDED?!1:t===jt.Scalar.BLOCK_LITERAL?
!0:!QF(r,l,u.length);if(!r)return d?`|
`:`>
`;let p,f;for(f=r.length;f>0;--f){let A=r[f-1];if(A!==`
`&&A!=="	"&&A!==" ")break}let m=r.substring(f),y=m.indexOf(`
`);y===-1?p="-":r===m||y!==m.length-1?(p="+",o&&o()):p="",m&&(r=r.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(qp,`$&${u}`));let g=!1,h,b=-1;for(h=0;h<r.length;++h){let A=r[h];if(A===" ")g=!0;else if(A===`
`)b=h;else break}let w=r.substring(0,b<h?b+1:h);w&&(r=r.substring(w.length),w=w.replace(/\n+/g,`$&${u}`));let E=(g?u?"2":"1":"")+p;if(e&&(E+=" "+c(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!d){let A=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),T=!1,I=Ya(n,!0);a!=="folded"&&t!==jt.Scalar.BLOCK_FOLDED&&(I.onOverflow=
()=>{T=!0});let v=Wr.foldFlowLines(`${w}${A}${m}`,u,Wr.FOLD_BLOCK,I);if(!T)return`>${E}
${u}${v}`}return r=r.replace(/\n+/g,`$&${u}`),`|${E}
${u}${w}${r}${m}`}i(Ja,"blockString");function eG(e,t,r,n){let{type:s,value:o}=e,{actualString:a,implicitKey:c,indent:l,indentStep:u,inFlow:d}=t;if(c&&o.includes(
`
`)||d&&/[[\]{},]/.test(o))return hs(o,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return c||d||!o.includes(
`
`)?hs(o,t):Ja(e,t,r,n);if(!c&&!d&&s!==jt.Scalar.PLAIN&&o.includes(`
`))return Ja(e,t,r,n);if(Xa(o)){if(l==="")return t.forceBlockIndent=!0,Ja(e,t,r,n);if(c&&l===u)return hs(o,t)}let p=o.replace(/\n+/g,`$&
${l}`);if(a){let f=i(g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(p),"test"),{compat:m,tags:y}=t.doc.schema;if(y.some(f)||m?.some(f))return hs(o,
t)}return c?p:Wr.foldFlowLines(p,l,Wr.FOLD_FLOW,Ya(t,!1))}i(eG,"plainString");function tG(e,t,r,n){let{implicitKey:s,inFlow:o}=t,a=typeof e.value=="string"?e:Object.
assign({},e,{value:String(e.value)}),{type:c}=e;c!==jt.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(c=jt.Scalar.QUOTE_DOUBLE);
let l=i(d=>{switch(d){case jt.Scalar.BLOCK_FOLDED:case jt.Scalar.BLOCK_LITERAL:return s||o?hs(a.value,t):Ja(a,t,r,n);case jt.Scalar.QUOTE_DOUBLE:return Lo(a.value,
t);case jt.Scalar.QUOTE_SINGLE:return jp(a.value,t);case jt.Scalar.PLAIN:return eG(a,t,r,n);default:return null}},"_stringify"),u=l(c);if(u===null){let{defaultKeyType:d,
defaultStringType:p}=t.options,f=s&&d||p;if(u=l(f),u===null)throw new Error(`Unsupported default string type ${f}`)}return u}i(tG,"stringifyString");fE.stringifyString=
tG});var Do=L(Zp=>{"use strict";var rG=ja(),Kr=re(),nG=Co(),sG=No();function oG(e,t){let r=Object.assign({blockQuote:!0,commentString:nG.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"\
block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.
indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}i(oG,"createStringifyContext");function iG(e,t){if(t.tag){let s=e.filter(o=>o.tag===t.tag);if(s.length>
0)return s.find(o=>o.format===t.format)??s[0]}let r,n;if(Kr.isScalar(t)){n=t.value;let s=e.filter(o=>o.identify?.(n));if(s.length>1){let o=s.filter(a=>a.test);o.
length>0&&(s=o)}r=s.find(o=>o.format===t.format)??s.find(o=>!o.format)}else n=t,r=e.find(s=>s.nodeClass&&n instanceof s.nodeClass);if(!r){let s=n?.constructor?.
name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}i(iG,"getTagObject");function aG(e,t,{anchors:r,doc:n}){if(!n.directives)
return"";let s=[],o=(Kr.isScalar(e)||Kr.isCollection(e))&&e.anchor;o&&rG.anchorIsValid(o)&&(r.add(o),s.push(`&${o}`));let a=e.tag??(t.default?null:t.tag);return a&&
s.push(n.directives.tagString(a)),s.join(" ")}i(aG,"stringifyProps");function cG(e,t,r,n){if(Kr.isPair(e))return e.toString(t,r,n);if(Kr.isAlias(e)){if(t.doc.directives)
return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.
add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,o=Kr.isNode(e)?e:t.doc.createNode(e,{onTagObj:i(l=>s=l,"onTagObj")});s??(s=iG(t.doc.schema.tags,o));
let a=aG(o,s,t);a.length>0&&(t.indentAtStart=(t.indentAtStart??0)+a.length+1);let c=typeof s.stringify=="function"?s.stringify(o,t,r,n):Kr.isScalar(o)?sG.stringifyString(
o,t,r,n):o.toString(t,r,n);return a?Kr.isScalar(o)||c[0]==="{"||c[0]==="["?`${a} ${c}`:`${a}
${t.indent}${c}`:c}i(cG,"stringify");Zp.createStringifyContext=oG;Zp.stringify=cG});var yE=L(gE=>{"use strict";var wr=re(),mE=De(),hE=Do(),Fo=Co();function lG({key:e,value:t},r,n,s){let{allNullValues:o,doc:a,indent:c,indentStep:l,options:{commentString:u,
indentSeq:d,simpleKeys:p}}=r,f=wr.isNode(e)&&e.comment||null;if(p){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(wr.isCollection(e)||
!wr.isNode(e)&&typeof e=="object"){let I="With simple keys, collection cannot be used as a key value";throw new Error(I)}}let m=!p&&(!e||f&&t==null&&!r.inFlow||
wr.isCollection(e)||(wr.isScalar(e)?e.type===mE.Scalar.BLOCK_FOLDED||e.type===mE.Scalar.BLOCK_LITERAL:typeof e=="object"));r=Object.assign({},r,{allNullValues:!1,
implicitKey:!m&&(p||!o),indent:c+l});let y=!1,g=!1,h=hE.stringify(e,r,()=>y=!0,()=>g=!0);if(!m&&!r.inFlow&&h.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");m=!0}if(r.inFlow){if(o||t==null)return y&&n&&n(),h===""?"?":m?`? ${h}`:h}else if(o&&!p||t==null&&
m)return h=`? ${h}`,f&&!y?h+=Fo.lineComment(h,r.indent,u(f)):g&&s&&s(),h;y&&(f=null),m?(f&&(h+=Fo.lineComment(h,r.indent,u(f))),h=`? ${h}
${c}:`):(h=`${h}:`,f&&(h+=Fo.lineComment(h,r.indent,u(f))));let b,w,k;wr.isNode(t)?(b=!!t.spaceBefore,w=t.commentBefore,k=t.comment):(b=!1,w=null,k=null,t&&typeof t==
"object"&&(t=a.createNode(t))),r.implicitKey=!1,!m&&!f&&wr.isScalar(t)&&(r.indentAtStart=h.length+1),g=!1,!d&&l.length>=2&&!r.inFlow&&!m&&wr.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(r.indent=r.indent.substring(2));let E=!1,A=hE.stringify(t,r,()=>E=!0,()=>g=!0),T=" ";if(f||b||w){if(T=b?`
`:"",w){let I=u(w);T+=`
${Fo.indentComment(I,r.indent)}`}A===""&&!r.inFlow?T===`
`&&k&&(T=`

`):T+=`
${r.indent}`}else if(!m&&wr.isCollection(t)){let I=A[0],v=A.indexOf(`
`),C=v!==-1,x=r.inFlow??t.flow??t.items.length===0;if(C||!x){let D=!1;if(C&&(I==="&"||I==="!")){let G=A.indexOf(" ");I==="&"&&G!==-1&&G<v&&A[G+1]==="!"&&(G=A.indexOf(
" ",G+1)),(G===-1||v<G)&&(D=!0)}D||(T=`
${r.indent}`)}}else(A===""||A[0]===`
`)&&(T="");return h+=T+A,r.inFlow?E&&n&&n():k&&!E?h+=Fo.lineComment(h,r.indent,u(k)):g&&s&&s(),h}i(lG,"stringifyPair");gE.stringifyPair=lG});var Wp=L(Hp=>{"use strict";var bE=we("process");function uG(e,...t){e==="debug"&&console.log(...t)}i(uG,"debug");function dG(e,t){(e==="debug"||e==="warn")&&(typeof bE.
emitWarning=="function"?bE.emitWarning(t):console.warn(t))}i(dG,"warn");Hp.debug=uG;Hp.warn=dG});var nc=L(rc=>{"use strict";var tc=re(),wE=De(),Qa="<<",ec={identify:i(e=>e===Qa||typeof e=="symbol"&&e.description===Qa,"identify"),default:"key",tag:"tag:yaml.\
org,2002:merge",test:/^<<$/,resolve:i(()=>Object.assign(new wE.Scalar(Symbol(Qa)),{addToJSMap:_E}),"resolve"),stringify:i(()=>Qa,"stringify")},pG=i((e,t)=>(ec.identify(
t)||tc.isScalar(t)&&(!t.type||t.type===wE.Scalar.PLAIN)&&ec.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===ec.tag&&r.default),"isMergeKey");function _E(e,t,r){
let n=EE(e,r);if(tc.isSeq(n))for(let s of n.items)Kp(e,t,s);else if(Array.isArray(n))for(let s of n)Kp(e,t,s);else Kp(e,t,n)}i(_E,"addMergeToJSMap");function Kp(e,t,r){
let n=EE(e,r);if(!tc.isMap(n))throw new Error("Merge sources must be maps or map aliases");let s=n.toJSON(null,e,Map);for(let[o,a]of s)t instanceof Map?t.has(o)||
t.set(o,a):t instanceof Set?t.add(o):Object.prototype.hasOwnProperty.call(t,o)||Object.defineProperty(t,o,{value:a,writable:!0,enumerable:!0,configurable:!0});return t}
i(Kp,"mergeValue");function EE(e,t){return e&&tc.isAlias(t)?t.resolve(e.doc,e):t}i(EE,"resolveAliasValue");rc.addMergeToJSMap=_E;rc.isMergeKey=pG;rc.merge=ec});var Jp=L(vE=>{"use strict";var fG=Wp(),kE=nc(),mG=Do(),TE=re(),Vp=Zr();function hG(e,t,{key:r,value:n}){if(TE.isNode(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if(kE.
isMergeKey(e,r))kE.addMergeToJSMap(e,t,n);else{let s=Vp.toJS(r,"",e);if(t instanceof Map)t.set(s,Vp.toJS(n,s,e));else if(t instanceof Set)t.add(s);else{let o=gG(
r,s,e),a=Vp.toJS(n,o,e);o in t?Object.defineProperty(t,o,{value:a,writable:!0,enumerable:!0,configurable:!0}):t[o]=a}}return t}i(hG,"addPairToJSMap");function gG(e,t,r){
if(t===null)return"";if(typeof t!="object")return String(t);if(TE.isNode(e)&&r?.doc){let n=mG.createStringifyContext(r.doc,{});n.anchors=new Set;for(let o of r.
anchors.keys())n.anchors.add(o.anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=e.toString(n);if(!r.mapKeyWarned){let o=JSON.stringify(s);o.length>40&&(o=o.substring(
0,36)+'..."'),fG.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use obj\
ect keys.`),r.mapKeyWarned=!0}return s}return JSON.stringify(t)}i(gG,"stringifyKey");vE.addPairToJSMap=hG});var Vr=L(Yp=>{"use strict";var SE=$o(),yG=yE(),bG=Jp(),sc=re();function wG(e,t,r){let n=SE.createNode(e,void 0,r),s=SE.createNode(t,void 0,r);return new oc(n,s)}
i(wG,"createPair");var oc=class e{static{i(this,"Pair")}constructor(t,r=null){Object.defineProperty(this,sc.NODE_TYPE,{value:sc.PAIR}),this.key=t,this.value=r}clone(t){
let{key:r,value:n}=this;return sc.isNode(r)&&(r=r.clone(t)),sc.isNode(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.mapAsMap?new Map:{};return bG.addPairToJSMap(
r,n,this)}toString(t,r,n){return t?.doc?yG.stringifyPair(this,t,r,n):JSON.stringify(this)}};Yp.Pair=oc;Yp.createPair=wG});var Xp=L(AE=>{"use strict";var $n=re(),xE=Do(),ic=Co();function _G(e,t,r){return(t.inFlow??e.flow?kG:EG)(e,t,r)}i(_G,"stringifyCollection");function EG({comment:e,
items:t},r,{blockItemPrefix:n,flowChars:s,itemIndent:o,onChompKeep:a,onComment:c}){let{indent:l,options:{commentString:u}}=r,d=Object.assign({},r,{indent:o,type:null}),
p=!1,f=[];for(let y=0;y<t.length;++y){let g=t[y],h=null;if($n.isNode(g))!p&&g.spaceBefore&&f.push(""),ac(r,f,g.commentBefore,p),g.comment&&(h=g.comment);else if($n.
isPair(g)){let w=$n.isNode(g.key)?g.key:null;w&&(!p&&w.spaceBefore&&f.push(""),ac(r,f,w.commentBefore,p))}p=!1;let b=xE.stringify(g,d,()=>h=null,()=>p=!0);h&&(b+=
ic.lineComment(b,o,u(h))),p&&h&&(p=!1),f.push(n+b)}let m;if(f.length===0)m=s.start+s.end;else{m=f[0];for(let y=1;y<f.length;++y){let g=f[y];m+=g?`
${l}${g}`:`
`}}return e?(m+=`
`+ic.indentComment(u(e),l),c&&c()):p&&a&&a(),m}i(EG,"stringifyBlockCollection");function kG({items:e},t,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:o,flowCollectionPadding:a,
options:{commentString:c}}=t;n+=o;let l=Object.assign({},t,{indent:n,inFlow:!0,type:null}),u=!1,d=0,p=[];for(let y=0;y<e.length;++y){let g=e[y],h=null;if($n.isNode(
g))g.spaceBefore&&p.push(""),ac(t,p,g.commentBefore,!1),g.comment&&(h=g.comment);else if($n.isPair(g)){let w=$n.isNode(g.key)?g.key:null;w&&(w.spaceBefore&&p.push(
""),ac(t,p,w.commentBefore,!1),w.comment&&(u=!0));let k=$n.isNode(g.value)?g.value:null;k?(k.comment&&(h=k.comment),k.commentBefore&&(u=!0)):g.value==null&&w?.comment&&
(h=w.comment)}h&&(u=!0);let b=xE.stringify(g,l,()=>h=null);u||(u=p.length>d||b.includes(`
`)),y<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((w,k)=>w+k.length+2,2)+(b.length+2)>t.options.lineWidth)),u&&(b+=",")),
h&&(b+=ic.lineComment(b,n,c(h))),p.push(b),d=p.length}let{start:f,end:m}=r;if(p.length===0)return f+m;if(!u){let y=p.reduce((g,h)=>g+h.length+2,2);u=t.options.lineWidth>
0&&y>t.options.lineWidth}if(u){let y=f;for(let g of p)y+=g?`
${o}${s}${g}`:`
`;return`${y}
${s}${m}`}else return`${f}${a}${p.join(" ")}${a}${m}`}i(kG,"stringifyFlowCollection");function ac({indent:e,options:{commentString:t}},r,n,s){if(n&&s&&(n=n.replace(
/^\n+/,"")),n){let o=ic.indentComment(t(n),e);r.push(o.trimStart())}}i(ac,"addCommentBefore");AE.stringifyCollection=_G});var Yr=L(ef=>{"use strict";var TG=Xp(),vG=Jp(),SG=Wa(),Jr=re(),cc=Vr(),xG=De();function Go(e,t){let r=Jr.isScalar(t)?t.value:t;for(let n of e)if(Jr.isPair(n)&&(n.
key===t||n.key===r||Jr.isScalar(n.key)&&n.key.value===r))return n}i(Go,"findPair");var Qp=class extends SG.Collection{static{i(this,"YAMLMap")}static get tagName(){
return"tag:yaml.org,2002:map"}constructor(t){super(Jr.MAP,t),this.items=[]}static from(t,r,n){let{keepUndefined:s,replacer:o}=n,a=new this(t),c=i((l,u)=>{if(typeof o==
"function")u=o.call(r,l,u);else if(Array.isArray(o)&&!o.includes(l))return;(u!==void 0||s)&&a.items.push(cc.createPair(l,u,n))},"add");if(r instanceof Map)for(let[
l,u]of r)c(l,u);else if(r&&typeof r=="object")for(let l of Object.keys(r))c(l,r[l]);return typeof t.sortMapEntries=="function"&&a.items.sort(t.sortMapEntries),a}add(t,r){
let n;Jr.isPair(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new cc.Pair(t,t?.value):n=new cc.Pair(t.key,t.value);let s=Go(this.items,n.key),o=this.schema?.sortMapEntries;
if(s){if(!r)throw new Error(`Key ${n.key} already set`);Jr.isScalar(s.value)&&xG.isScalarValue(n.value)?s.value.value=n.value:s.value=n.value}else if(o){let a=this.
items.findIndex(c=>o(n,c)<0);a===-1?this.items.push(n):this.items.splice(a,0,n)}else this.items.push(n)}delete(t){let r=Go(this.items,t);return r?this.items.splice(
this.items.indexOf(r),1).length>0:!1}get(t,r){let s=Go(this.items,t)?.value;return(!r&&Jr.isScalar(s)?s.value:s)??void 0}has(t){return!!Go(this.items,t)}set(t,r){
this.add(new cc.Pair(t,r),!0)}toJSON(t,r,n){let s=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let o of this.items)vG.addPairToJSMap(r,s,o);return s}toString(t,r,n){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!Jr.isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),TG.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:n,onComment:r})}};ef.YAMLMap=Qp;ef.findPair=Go});var gs=L(OE=>{"use strict";var AG=re(),RE=Yr(),RG={collection:"map",default:!0,nodeClass:RE.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return AG.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:i((e,t,r)=>RE.YAMLMap.from(e,t,r),"createNode")};OE.map=RG});var Xr=L(PE=>{"use strict";var OG=$o(),PG=Xp(),$G=Wa(),uc=re(),CG=De(),IG=Zr(),tf=class extends $G.Collection{static{i(this,"YAMLSeq")}static get tagName(){return"\
tag:yaml.org,2002:seq"}constructor(t){super(uc.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let r=lc(t);return typeof r!="number"?!1:this.items.splice(
r,1).length>0}get(t,r){let n=lc(t);if(typeof n!="number")return;let s=this.items[n];return!r&&uc.isScalar(s)?s.value:s}has(t){let r=lc(t);return typeof r=="numb\
er"&&r<this.items.length}set(t,r){let n=lc(t);if(typeof n!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.items[n];uc.isScalar(s)&&CG.
isScalarValue(r)?s.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let o of this.items)n.push(IG.toJS(o,String(s++),r));return n}toString(t,r,n){
return t?PG.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(t,r,n){let{replacer:s}=n,o=new this(t);if(r&&Symbol.iterator in Object(r)){let a=0;for(let c of r){if(typeof s=="function"){let l=r instanceof
Set?c:String(a++);c=s.call(r,l,c)}o.items.push(OG.createNode(c,void 0,n))}}return o}};function lc(e){let t=uc.isScalar(e)?e.value:e;return t&&typeof t=="string"&&
(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}i(lc,"asItemIndex");PE.YAMLSeq=tf});var ys=L(CE=>{"use strict";var LG=re(),$E=Xr(),NG={collection:"seq",default:!0,nodeClass:$E.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return LG.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:i((e,t,r)=>$E.YAMLSeq.from(e,t,r),"createNode")};CE.seq=NG});var zo=L(IE=>{"use strict";var DG=No(),FG={identify:i(e=>typeof e=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:i(e=>e,"resolve"),stringify(e,t,r,n){
return t=Object.assign({actualString:!0},t),DG.stringifyString(e,t,r,n)}};IE.string=FG});var dc=L(DE=>{"use strict";var LE=De(),NE={identify:i(e=>e==null,"identify"),createNode:i(()=>new LE.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,200\
2:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:i(()=>new LE.Scalar(null),"resolve"),stringify:i(({source:e},t)=>typeof e=="string"&&NE.test.test(e)?e:t.options.nullStr,
"stringify")};DE.nullTag=NE});var rf=L(GE=>{"use strict";var GG=De(),FE={identify:i(e=>typeof e=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:i(e=>new GG.Scalar(e[0]==="t"||e[0]==="T"),"resolve"),stringify({source:e,value:t},r){if(e&&FE.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}
return t?r.options.trueStr:r.options.falseStr}};GE.boolTag=FE});var bs=L(zE=>{"use strict";function zG({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let s=typeof n=="number"?n:Number(n);
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let o=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(
o)&&!o.includes("e")){let a=o.indexOf(".");a<0&&(a=o.length,o+=".");let c=t-(o.length-a-1);for(;c-- >0;)o+="0"}return o}i(zG,"stringifyNumber");zE.stringifyNumber=
zG});var sf=L(pc=>{"use strict";var UG=De(),nf=bs(),MG={identify:i(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:i(e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:nf.stringifyNumber},BG={identify:i(
e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:i(
e=>parseFloat(e),"resolve"),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():nf.stringifyNumber(e)}},jG={identify:i(e=>typeof e=="number",
"identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new UG.Scalar(parseFloat(e)),r=e.indexOf(".");return r!==
-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:nf.stringifyNumber};pc.float=jG;pc.floatExp=BG;pc.floatNaN=MG});var af=L(mc=>{"use strict";var UE=bs(),fc=i(e=>typeof e=="bigint"||Number.isInteger(e),"intIdentify"),of=i((e,t,r,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(
t),r),"intResolve");function ME(e,t,r){let{value:n}=e;return fc(n)&&n>=0?r+n.toString(t):UE.stringifyNumber(e)}i(ME,"intStringify");var qG={identify:i(e=>fc(e)&&
e>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:i((e,t,r)=>of(e,2,8,r),"resolve"),stringify:i(e=>ME(e,8,"0o"),"st\
ringify")},ZG={identify:fc,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:i((e,t,r)=>of(e,0,10,r),"resolve"),stringify:UE.stringifyNumber},
HG={identify:i(e=>fc(e)&&e>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:i((e,t,r)=>of(e,2,16,r),"resolve"),
stringify:i(e=>ME(e,16,"0x"),"stringify")};mc.int=ZG;mc.intHex=HG;mc.intOct=qG});var jE=L(BE=>{"use strict";var WG=gs(),KG=dc(),VG=ys(),JG=zo(),YG=rf(),cf=sf(),lf=af(),XG=[WG.map,VG.seq,JG.string,KG.nullTag,YG.boolTag,lf.intOct,lf.int,lf.intHex,
cf.floatNaN,cf.floatExp,cf.float];BE.schema=XG});var HE=L(ZE=>{"use strict";var QG=De(),ez=gs(),tz=ys();function qE(e){return typeof e=="bigint"||Number.isInteger(e)}i(qE,"intIdentify");var hc=i(({value:e})=>JSON.
stringify(e),"stringifyJSON"),rz=[{identify:i(e=>typeof e=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:i(e=>e,"resolve"),stringify:hc},{
identify:i(e=>e==null,"identify"),createNode:i(()=>new QG.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:i(()=>null,"r\
esolve"),stringify:hc},{identify:i(e=>typeof e=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:i(e=>e==="true","res\
olve"),stringify:hc},{identify:qE,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:i((e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),
"resolve"),stringify:i(({value:e})=>qE(e)?e.toString():JSON.stringify(e),"stringify")},{identify:i(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:i(e=>parseFloat(e),"resolve"),stringify:hc}],nz={default:!0,tag:"",test:/^/,
resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},sz=[ez.map,tz.seq].concat(rz,nz);ZE.schema=sz});var df=L(WE=>{"use strict";var Uo=we("buffer"),uf=De(),oz=No(),iz={identify:i(e=>e instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Uo.Buffer=="function")return Uo.Buffer.from(e,"base64");if(typeof atob=="function"){let r=atob(e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<
r.length;++s)n[s]=r.charCodeAt(s);return n}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:r},n,s,o){if(!r)return"";let a=r,c;if(typeof Uo.Buffer=="function")c=a instanceof Uo.Buffer?a.toString("base64"):Uo.Buffer.from(a.buffer).
toString("base64");else if(typeof btoa=="function"){let l="";for(let u=0;u<a.length;++u)l+=String.fromCharCode(a[u]);c=btoa(l)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=uf.Scalar.BLOCK_LITERAL),t!==uf.Scalar.QUOTE_DOUBLE){let l=Math.max(n.options.
lineWidth-n.indent.length,n.options.minContentWidth),u=Math.ceil(c.length/l),d=new Array(u);for(let p=0,f=0;p<u;++p,f+=l)d[p]=c.substr(f,l);c=d.join(t===uf.Scalar.
BLOCK_LITERAL?`
`:" ")}return oz.stringifyString({comment:e,type:t,value:c},n,s,o)}};WE.binary=iz});var bc=L(yc=>{"use strict";var gc=re(),pf=Vr(),az=De(),cz=Xr();function KE(e,t){if(gc.isSeq(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!gc.isPair(
n)){if(gc.isMap(n)){n.items.length>1&&t("Each pair must have its own sequence indicator");let s=n.items[0]||new pf.Pair(new az.Scalar(null));if(n.commentBefore&&
(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}
${s.key.commentBefore}`:n.commentBefore),n.comment){let o=s.value??s.key;o.comment=o.comment?`${n.comment}
${o.comment}`:n.comment}n=s}e.items[r]=gc.isPair(n)?n:new pf.Pair(n)}}else t("Expected a sequence for this tag");return e}i(KE,"resolvePairs");function VE(e,t,r){
let{replacer:n}=r,s=new cz.YAMLSeq(e);s.tag="tag:yaml.org,2002:pairs";let o=0;if(t&&Symbol.iterator in Object(t))for(let a of t){typeof n=="function"&&(a=n.call(
t,String(o++),a));let c,l;if(Array.isArray(a))if(a.length===2)c=a[0],l=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof
Object){let u=Object.keys(a);if(u.length===1)c=u[0],l=a[c];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else c=a;s.items.push(pf.
createPair(c,l,r))}return s}i(VE,"createPairs");var lz={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:KE,createNode:VE};yc.createPairs=VE;yc.
pairs=lz;yc.resolvePairs=KE});var hf=L(mf=>{"use strict";var JE=re(),ff=Zr(),Mo=Yr(),uz=Xr(),YE=bc(),Cn=class e extends uz.YAMLSeq{static{i(this,"YAMLOMap")}constructor(){super(),this.add=Mo.
YAMLMap.prototype.add.bind(this),this.delete=Mo.YAMLMap.prototype.delete.bind(this),this.get=Mo.YAMLMap.prototype.get.bind(this),this.has=Mo.YAMLMap.prototype.has.
bind(this),this.set=Mo.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.
items){let o,a;if(JE.isPair(s)?(o=ff.toJS(s.key,"",r),a=ff.toJS(s.value,o,r)):o=ff.toJS(s,"",r),n.has(o))throw new Error("Ordered maps must not include duplicat\
e keys");n.set(o,a)}return n}static from(t,r,n){let s=YE.createPairs(t,r,n),o=new this;return o.items=s.items,o}};Cn.tag="tag:yaml.org,2002:omap";var dz={collection:"\
seq",identify:i(e=>e instanceof Map,"identify"),nodeClass:Cn,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=YE.resolvePairs(e,t),n=[];for(let{key:s}of r.
items)JE.isScalar(s)&&(n.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new Cn,r)},createNode:i(
(e,t,r)=>Cn.from(e,t,r),"createNode")};mf.YAMLOMap=Cn;mf.omap=dz});var rk=L(gf=>{"use strict";var XE=De();function QE({value:e,source:t},r){return t&&(e?ek:tk).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}i(QE,"boolStr\
ingify");var ek={identify:i(e=>e===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:i(()=>new XE.
Scalar(!0),"resolve"),stringify:QE},tk={identify:i(e=>e===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:i(()=>new XE.Scalar(!1),"resolve"),stringify:QE};gf.falseTag=tk;gf.trueTag=ek});var nk=L(wc=>{"use strict";var pz=De(),yf=bs(),fz={identify:i(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:i(e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:yf.stringifyNumber},mz={identify:i(
e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:i(e=>parseFloat(
e.replace(/_/g,"")),"resolve"),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():yf.stringifyNumber(e)}},hz={identify:i(e=>typeof e=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new pz.Scalar(parseFloat(e.replace(/_/g,""))),
r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=n.length)}return t},stringify:yf.stringifyNumber};
wc.float=hz;wc.floatExp=mz;wc.floatNaN=fz});var ok=L(jo=>{"use strict";var sk=bs(),Bo=i(e=>typeof e=="bigint"||Number.isInteger(e),"intIdentify");function _c(e,t,r,{intAsBigInt:n}){let s=e[0];if((s==="-"||
s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let a=BigInt(e);return s===
"-"?BigInt(-1)*a:a}let o=parseInt(e,r);return s==="-"?-1*o:o}i(_c,"intResolve");function bf(e,t,r){let{value:n}=e;if(Bo(n)){let s=n.toString(t);return n<0?"-"+r+
s.substr(1):r+s}return sk.stringifyNumber(e)}i(bf,"intStringify");var gz={identify:Bo,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:i((e,t,r)=>_c(e,2,2,r),"resolve"),stringify:i(e=>bf(e,2,"0b"),"stringify")},yz={identify:Bo,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:i((e,t,r)=>_c(e,1,8,r),"resolve"),stringify:i(e=>bf(e,8,"0"),"stringify")},bz={identify:Bo,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:i((e,t,r)=>_c(e,0,10,r),"resolve"),stringify:sk.stringifyNumber},wz={identify:Bo,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:i((e,t,r)=>_c(e,2,16,r),"resolve"),stringify:i(e=>bf(e,16,"0x"),"stringify")};jo.int=bz;jo.intBin=gz;jo.intHex=wz;jo.intOct=yz});var _f=L(wf=>{"use strict";var Tc=re(),Ec=Vr(),kc=Yr(),In=class e extends kc.YAMLMap{static{i(this,"YAMLSet")}constructor(t){super(t),this.tag=e.tag}add(t){let r;
Tc.isPair(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?r=new Ec.Pair(t.key,null):r=new Ec.Pair(t,null),kc.findPair(this.items,r.key)||this.
items.push(r)}get(t,r){let n=kc.findPair(this.items,t);return!r&&Tc.isPair(n)?Tc.isScalar(n.key)?n.key.value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=kc.findPair(this.items,t);n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&
r&&this.items.push(new Ec.Pair(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.
toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){let{replacer:s}=n,o=new this(t);if(r&&
Symbol.iterator in Object(r))for(let a of r)typeof s=="function"&&(a=s.call(r,a,a)),o.items.push(Ec.createPair(a,null,n));return o}};In.tag="tag:yaml.org,2002:s\
et";var _z={collection:"map",identify:i(e=>e instanceof Set,"identify"),nodeClass:In,default:!1,tag:"tag:yaml.org,2002:set",createNode:i((e,t,r)=>In.from(e,t,r),
"createNode"),resolve(e,t){if(Tc.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new In,e);t("Set items must all have null values")}else t("Expected a \
mapping for this tag");return e}};wf.YAMLSet=In;wf.set=_z});var kf=L(vc=>{"use strict";var Ez=bs();function Ef(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,s=i(a=>t?BigInt(a):Number(a),"num"),o=n.replace(/_/g,"").
split(":").reduce((a,c)=>a*s(60)+s(c),s(0));return r==="-"?s(-1)*o:o}i(Ef,"parseSexagesimal");function ik(e){let{value:t}=e,r=i(a=>a,"num");if(typeof t=="bigint")
r=i(a=>BigInt(a),"num");else if(isNaN(t)||!isFinite(t))return Ez.stringifyNumber(e);let n="";t<0&&(n="-",t*=r(-1));let s=r(60),o=[t%s];return t<60?o.unshift(0):
(t=(t-o[0])/s,o.unshift(t%s),t>=60&&(t=(t-o[0])/s,o.unshift(t))),n+o.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}i(ik,"stringifySexages\
imal");var kz={identify:i(e=>typeof e=="bigint"||Number.isInteger(e),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:i((e,t,{intAsBigInt:r})=>Ef(e,r),"resolve"),stringify:ik},Tz={identify:i(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:i(e=>Ef(e,!1),"resolve"),stringify:ik},ak={identify:i(e=>e instanceof Date,"identify"),default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(ak.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,
s,o,a,c]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(r,n-1,s,o||0,a||0,c||0,l),d=t[8];if(d&&d!=="Z"){let p=Ef(d,!1);Math.abs(p)<30&&(p*=60),
u-=6e4*p}return new Date(u)},stringify:i(({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};vc.floatTime=Tz;vc.intTime=kz;vc.timestamp=
ak});var uk=L(lk=>{"use strict";var vz=gs(),Sz=dc(),xz=ys(),Az=zo(),Rz=df(),ck=rk(),Tf=nk(),Sc=ok(),Oz=nc(),Pz=hf(),$z=bc(),Cz=_f(),vf=kf(),Iz=[vz.map,xz.seq,Az.string,
Sz.nullTag,ck.trueTag,ck.falseTag,Sc.intBin,Sc.intOct,Sc.int,Sc.intHex,Tf.floatNaN,Tf.floatExp,Tf.float,Rz.binary,Oz.merge,Pz.omap,$z.pairs,Cz.set,vf.intTime,vf.
floatTime,vf.timestamp];lk.schema=Iz});var _k=L(Af=>{"use strict";var mk=gs(),Lz=dc(),hk=ys(),Nz=zo(),Dz=rf(),Sf=sf(),xf=af(),Fz=jE(),Gz=HE(),gk=df(),qo=nc(),yk=hf(),bk=bc(),dk=uk(),wk=_f(),xc=kf(),pk=new Map(
[["core",Fz.schema],["failsafe",[mk.map,hk.seq,Nz.string]],["json",Gz.schema],["yaml11",dk.schema],["yaml-1.1",dk.schema]]),fk={binary:gk.binary,bool:Dz.boolTag,
float:Sf.float,floatExp:Sf.floatExp,floatNaN:Sf.floatNaN,floatTime:xc.floatTime,int:xf.int,intHex:xf.intHex,intOct:xf.intOct,intTime:xc.intTime,map:mk.map,merge:qo.
merge,null:Lz.nullTag,omap:yk.omap,pairs:bk.pairs,seq:hk.seq,set:wk.set,timestamp:xc.timestamp},zz={"tag:yaml.org,2002:binary":gk.binary,"tag:yaml.org,2002:merg\
e":qo.merge,"tag:yaml.org,2002:omap":yk.omap,"tag:yaml.org,2002:pairs":bk.pairs,"tag:yaml.org,2002:set":wk.set,"tag:yaml.org,2002:timestamp":xc.timestamp};function Uz(e,t,r){
let n=pk.get(t);if(n&&!e)return r&&!n.includes(qo.merge)?n.concat(qo.merge):n.slice();let s=n;if(!s)if(Array.isArray(e))s=[];else{let o=Array.from(pk.keys()).filter(
a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${o} or define customTags array`)}if(Array.isArray(e))for(let o of e)
s=s.concat(o);else typeof e=="function"&&(s=e(s.slice()));return r&&(s=s.concat(qo.merge)),s.reduce((o,a)=>{let c=typeof a=="string"?fk[a]:a;if(!c){let l=JSON.stringify(
a),u=Object.keys(fk).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${u}`)}return o.includes(c)||o.push(c),o},[])}i(Uz,
"getTags");Af.coreKnownTags=zz;Af.getTags=Uz});var Pf=L(Ek=>{"use strict";var Rf=re(),Mz=gs(),Bz=ys(),jz=zo(),Ac=_k(),qz=i((e,t)=>e.key<t.key?-1:e.key>t.key?1:0,"sortMapEntriesByKey"),Of=class e{static{i(this,
"Schema")}constructor({compat:t,customTags:r,merge:n,resolveKnownTags:s,schema:o,sortMapEntries:a,toStringDefaults:c}){this.compat=Array.isArray(t)?Ac.getTags(t,
"compat"):t?Ac.getTags(null,t):null,this.name=typeof o=="string"&&o||"core",this.knownTags=s?Ac.coreKnownTags:{},this.tags=Ac.getTags(r,this.name,n),this.toStringOptions=
c??null,Object.defineProperty(this,Rf.MAP,{value:Mz.map}),Object.defineProperty(this,Rf.SCALAR,{value:jz.string}),Object.defineProperty(this,Rf.SEQ,{value:Bz.seq}),
this.sortMapEntries=typeof a=="function"?a:a===!0?qz:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.
slice(),t}};Ek.Schema=Of});var Tk=L(kk=>{"use strict";var Zz=re(),$f=Do(),Zo=Co();function Hz(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let l=e.directives.toString(
e);l?(r.push(l),n=!0):e.directives.docStart&&(n=!0)}n&&r.push("---");let s=$f.createStringifyContext(e,t),{commentString:o}=s.options;if(e.commentBefore){r.length!==
1&&r.unshift("");let l=o(e.commentBefore);r.unshift(Zo.indentComment(l,""))}let a=!1,c=null;if(e.contents){if(Zz.isNode(e.contents)){if(e.contents.spaceBefore&&
n&&r.push(""),e.contents.commentBefore){let d=o(e.contents.commentBefore);r.push(Zo.indentComment(d,""))}s.forceBlockIndent=!!e.comment,c=e.contents.comment}let l=c?
void 0:()=>a=!0,u=$f.stringify(e.contents,s,()=>c=null,l);c&&(u+=Zo.lineComment(u,"",o(c))),(u[0]==="|"||u[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${u}`:
r.push(u)}else r.push($f.stringify(e.contents,s));if(e.directives?.docEnd)if(e.comment){let l=o(e.comment);l.includes(`
`)?(r.push("..."),r.push(Zo.indentComment(l,""))):r.push(`... ${l}`)}else r.push("...");else{let l=e.comment;l&&a&&(l=l.replace(/^\n+/,"")),l&&((!a||c)&&r[r.length-
1]!==""&&r.push(""),r.push(Zo.indentComment(o(l),"")))}return r.join(`
`)+`
`}i(Hz,"stringifyDocument");kk.stringifyDocument=Hz});var Ho=L(vk=>{"use strict";var Wz=Po(),ws=Wa(),Nt=re(),Kz=Vr(),Vz=Zr(),Jz=Pf(),Yz=Tk(),Cf=ja(),Xz=Np(),Qz=$o(),If=Lp(),Lf=class e{static{i(this,"Document")}constructor(t,r,n){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Nt.NODE_TYPE,{value:Nt.DOC});let s=null;typeof r=="function"||
Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},n);this.options=o;let{version:a}=o;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(a=this.
directives.yaml.version)):this.directives=new If.Directives({version:a}),this.setSchema(a,n),this.contents=t===void 0?null:this.createNode(t,s,n)}clone(){let t=Object.
create(e.prototype,{[Nt.NODE_TYPE]:{value:Nt.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Nt.isNode(
this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){_s(this.contents)&&this.contents.add(t)}addIn(t,r){
_s(this.contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=Cf.anchorNames(this);t.anchor=!r||n.has(r)?Cf.findNewAnchor(r||"a",n):r}return new Wz.
Alias(t.anchor)}createNode(t,r,n){let s;if(typeof r=="function")t=r.call({"":t},"",t),s=r;else if(Array.isArray(r)){let h=i(w=>typeof w=="number"||w instanceof String||
w instanceof Number,"keyToStr"),b=r.filter(h).map(String);b.length>0&&(r=r.concat(b)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:o,anchorPrefix:a,
flow:c,keepUndefined:l,onTagObj:u,tag:d}=n??{},{onAnchor:p,setAnchors:f,sourceObjects:m}=Cf.createNodeAnchors(this,a||"a"),y={aliasDuplicateObjects:o??!0,keepUndefined:l??
!1,onAnchor:p,onTagObj:u,replacer:s,schema:this.schema,sourceObjects:m},g=Qz.createNode(t,d,y);return c&&Nt.isCollection(g)&&(g.flow=!0),f(),g}createPair(t,r,n={}){
let s=this.createNode(t,null,n),o=this.createNode(r,null,n);return new Kz.Pair(s,o)}delete(t){return _s(this.contents)?this.contents.delete(t):!1}deleteIn(t){return ws.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):_s(this.contents)?this.contents.deleteIn(t):!1}get(t,r){return Nt.isCollection(this.contents)?this.
contents.get(t,r):void 0}getIn(t,r){return ws.isEmptyPath(t)?!r&&Nt.isScalar(this.contents)?this.contents.value:this.contents:Nt.isCollection(this.contents)?this.
contents.getIn(t,r):void 0}has(t){return Nt.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return ws.isEmptyPath(t)?this.contents!==void 0:Nt.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=ws.collectionFromPath(this.schema,[t],r):_s(this.contents)&&this.contents.set(
t,r)}setIn(t,r){ws.isEmptyPath(t)?this.contents=r:this.contents==null?this.contents=ws.collectionFromPath(this.schema,Array.from(t),r):_s(this.contents)&&this.contents.
setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new If.
Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new If.Directives({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=
new Jz.Schema(Object.assign(n,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,
maxAliasCount:s,onAnchor:o,reviver:a}={}){let c={anchors:new Map,doc:this,keep:!t,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},l=Vz.toJS(
this.contents,r??"",c);if(typeof o=="function")for(let{count:u,res:d}of c.anchors.values())o(d,u);return typeof a=="function"?Xz.applyReviver(a,{"":l},"",l):l}toJSON(t,r){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${r}`)}return Yz.stringifyDocument(this,t)}};function _s(e){if(Nt.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
i(_s,"assertCollection");vk.Document=Lf});var Vo=L(Ko=>{"use strict";var Wo=class extends Error{static{i(this,"YAMLError")}constructor(t,r,n,s){super(),this.name=t,this.code=n,this.message=s,this.pos=r}},
Nf=class extends Wo{static{i(this,"YAMLParseError")}constructor(t,r,n){super("YAMLParseError",t,r,n)}},Df=class extends Wo{static{i(this,"YAMLWarning")}constructor(t,r,n){
super("YAMLWarning",t,r,n)}},eU=i((e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(c=>t.linePos(c));let{line:n,col:s}=r.linePos[0];r.message+=` at line ${n}\
, column ${s}`;let o=s-1,a=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,"");if(o>=60&&a.length>80){let c=Math.min(o-39,a.length-79);a="…"+
a.substring(c),o-=c-1}if(a.length>80&&(a=a.substring(0,79)+"…"),n>1&&/^ *$/.test(a.substring(0,o))){let c=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);c.length>
80&&(c=c.substring(0,79)+`…
`),a=c+a}if(/[^ ]/.test(a)){let c=1,l=r.linePos[1];l?.line===n&&l.col>s&&(c=Math.max(1,Math.min(l.col-s,80-o)));let u=" ".repeat(o)+"^".repeat(c);r.message+=`:

${a}
${u}
`}},"prettifyError");Ko.YAMLError=Wo;Ko.YAMLParseError=Nf;Ko.YAMLWarning=Df;Ko.prettifyError=eU});var Jo=L(Sk=>{"use strict";function tU(e,{flow:t,indicator:r,next:n,offset:s,onError:o,parentIndent:a,startOnNewline:c}){let l=!1,u=c,d=c,p="",f="",m=!1,y=!1,g=null,
h=null,b=null,w=null,k=null,E=null,A=null;for(let v of e)switch(y&&(v.type!=="space"&&v.type!=="newline"&&v.type!=="comma"&&o(v.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),y=!1),g&&(u&&v.type!=="comment"&&v.type!=="newline"&&o(g,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),g=null),v.type){case"space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&v.source.includes("	")&&(g=v),d=!0;break;case"comment":{d||o(v,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let C=v.source.substring(1)||" ";p?p+=f+C:p=C,f="",u=!1;break}case"newlin\
e":u?p?p+=v.source:(!E||r!=="seq-item-ind")&&(l=!0):f+=v.source,u=!0,m=!0,(h||b)&&(w=v),d=!0;break;case"anchor":h&&o(v,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),v.source.endsWith(":")&&o(v.offset+v.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=v,A??(A=v.offset),u=!1,d=!1,y=!0;break;case"\
tag":{b&&o(v,"MULTIPLE_TAGS","A node can have at most one tag"),b=v,A??(A=v.offset),u=!1,d=!1,y=!0;break}case r:(h||b)&&o(v,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${v.source} indicator`),E&&o(v,"UNEXPECTED_TOKEN",`Unexpected ${v.source} in ${t??"collection"}`),E=v,u=r==="seq-item-ind"||r==="explicit-key-i\
nd",d=!1;break;case"comma":if(t){k&&o(v,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),k=v,u=!1,d=!1;break}default:o(v,"UNEXPECTED_TOKEN",`Unexpected ${v.type} toke\
n`),u=!1,d=!1}let T=e[e.length-1],I=T?T.offset+T.source.length:s;return y&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!==
"")&&o(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(u&&g.indent<=a||n?.type==="block-map"||n?.type==="bl\
ock-seq")&&o(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:E,spaceBefore:l,comment:p,hasNewline:m,anchor:h,tag:b,newlineAfterProp:w,end:I,
start:A??I}}i(tU,"resolveProps");Sk.resolveProps=tU});var Rc=L(xk=>{"use strict";function Ff(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="n\
ewline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(Ff(t.key)||Ff(t.value))return!0}return!1;default:return!0}}i(Ff,"containsNewline");
xk.containsNewline=Ff});var Gf=L(Ak=>{"use strict";var rU=Rc();function nU(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&rU.containsNewline(
t)&&r(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}i(nU,"flowIndentCheck");Ak.flowIndentCheck=nU});var zf=L(Ok=>{"use strict";var Rk=re();function sU(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let s=typeof n=="function"?n:(o,a)=>o===a||Rk.isScalar(
o)&&Rk.isScalar(a)&&o.value===a.value;return t.some(o=>s(o.key,r))}i(sU,"mapIncludes");Ok.mapIncludes=sU});var Nk=L(Lk=>{"use strict";var Pk=Vr(),oU=Yr(),$k=Jo(),iU=Rc(),Ck=Gf(),aU=zf(),Ik="All mapping items must start at the same column";function cU({composeNode:e,composeEmptyNode:t},r,n,s,o){
let a=o?.nodeClass??oU.YAMLMap,c=new a(r.schema);r.atRoot&&(r.atRoot=!1);let l=n.offset,u=null;for(let d of n.items){let{start:p,key:f,sep:m,value:y}=d,g=$k.resolveProps(
p,{indicator:"explicit-key-ind",next:f??m?.[0],offset:l,onError:s,parentIndent:n.indent,startOnNewline:!0}),h=!g.found;if(h){if(f&&(f.type==="block-seq"?s(l,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==n.indent&&s(l,"BAD_INDENT",Ik)),!g.anchor&&!g.tag&&!m){
u=g.end,g.comment&&(c.comment?c.comment+=`
`+g.comment:c.comment=g.comment);continue}(g.newlineAfterProp||iU.containsNewline(f))&&s(f??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else g.found?.indent!==n.indent&&s(l,"BAD_INDENT",Ik);r.atKey=!0;let b=g.end,w=f?e(r,f,g,s):t(r,b,p,null,g,s);r.schema.compat&&Ck.flowIndentCheck(
n.indent,f,s),r.atKey=!1,aU.mapIncludes(r,c.items,w)&&s(b,"DUPLICATE_KEY","Map keys must be unique");let k=$k.resolveProps(m??[],{indicator:"map-value-ind",next:y,
offset:w.range[2],onError:s,parentIndent:n.indent,startOnNewline:!f||f.type==="block-scalar"});if(l=k.end,k.found){h&&(y?.type==="block-map"&&!k.hasNewline&&s(l,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&g.start<k.found.offset-1024&&s(w.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let E=y?e(r,y,k,s):t(r,l,m,null,k,s);r.schema.compat&&Ck.flowIndentCheck(
n.indent,y,s),l=E.range[2];let A=new Pk.Pair(w,E);r.options.keepSourceTokens&&(A.srcToken=d),c.items.push(A)}else{h&&s(w.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),k.comment&&(w.comment?w.comment+=`
`+k.comment:w.comment=k.comment);let E=new Pk.Pair(w);r.options.keepSourceTokens&&(E.srcToken=d),c.items.push(E)}}return u&&u<l&&s(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),c.range=[n.offset,l,u??l],c}i(cU,"resolveBlockMap");Lk.resolveBlockMap=cU});var Fk=L(Dk=>{"use strict";var lU=Xr(),uU=Jo(),dU=Gf();function pU({composeNode:e,composeEmptyNode:t},r,n,s,o){let a=o?.nodeClass??lU.YAMLSeq,c=new a(r.schema);
r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let l=n.offset,u=null;for(let{start:d,value:p}of n.items){let f=uU.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:l,onError:s,parentIndent:n.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||p)p?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):s(l,"MISSING_CHAR","Sequence item without - indicator");else{u=f.end,f.comment&&(c.comment=f.comment);continue}let m=p?e(r,p,f,s):
t(r,f.end,d,null,f,s);r.schema.compat&&dU.flowIndentCheck(n.indent,p,s),l=m.range[2],c.items.push(m)}return c.range=[n.offset,l,u??l],c}i(pU,"resolveBlockSeq");
Dk.resolveBlockSeq=pU});var Es=L(Gk=>{"use strict";function fU(e,t,r,n){let s="";if(e){let o=!1,a="";for(let c of e){let{source:l,type:u}=c;switch(u){case"space":o=!0;break;case"commen\
t":{r&&!o&&n(c,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=l.substring(1)||" ";s?s+=a+d:s=d,a="";break}case"n\
ewline":s&&(a+=l),o=!0;break;default:n(c,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=l.length}}return{comment:s,offset:t}}i(fU,"resolveEnd");Gk.resolveEnd=
fU});var Bk=L(Mk=>{"use strict";var mU=re(),hU=Vr(),zk=Yr(),gU=Xr(),yU=Es(),Uk=Jo(),bU=Rc(),wU=zf(),Uf="Block collections are not allowed within flow collections",Mf=i(
e=>e&&(e.type==="block-map"||e.type==="block-seq"),"isBlock");function _U({composeNode:e,composeEmptyNode:t},r,n,s,o){let a=n.start.source==="{",c=a?"flow map":
"flow sequence",l=o?.nodeClass??(a?zk.YAMLMap:gU.YAMLSeq),u=new l(r.schema);u.flow=!0;let d=r.atRoot;d&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let p=n.offset+n.start.
source.length;for(let h=0;h<n.items.length;++h){let b=n.items[h],{start:w,key:k,sep:E,value:A}=b,T=Uk.resolveProps(w,{flow:c,indicator:"explicit-key-ind",next:k??
E?.[0],offset:p,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!T.found){if(!T.anchor&&!T.tag&&!E&&!A){h===0&&T.comma?s(T.comma,"UNEXPECTED_TOKEN",`Unex\
pected , in ${c}`):h<n.items.length-1&&s(T.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${c}`),T.comment&&(u.comment?u.comment+=`
`+T.comment:u.comment=T.comment),p=T.end;continue}!a&&r.options.strict&&bU.containsNewline(k)&&s(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(h===0)T.comma&&s(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${c}`);else if(T.comma||s(T.start,"MISSING_CHAR",`Missing , betw\
een ${c} items`),T.comment){let I="";e:for(let v of w)switch(v.type){case"comma":case"space":break;case"comment":I=v.source.substring(1);break e;default:break e}
if(I){let v=u.items[u.items.length-1];mU.isPair(v)&&(v=v.value??v.key),v.comment?v.comment+=`
`+I:v.comment=I,T.comment=T.comment.substring(I.length+1)}}if(!a&&!E&&!T.found){let I=A?e(r,A,T,s):t(r,T.end,E,null,T,s);u.items.push(I),p=I.range[2],Mf(A)&&s(I.
range,"BLOCK_IN_FLOW",Uf)}else{r.atKey=!0;let I=T.end,v=k?e(r,k,T,s):t(r,I,w,null,T,s);Mf(k)&&s(v.range,"BLOCK_IN_FLOW",Uf),r.atKey=!1;let C=Uk.resolveProps(E??
[],{flow:c,indicator:"map-value-ind",next:A,offset:v.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if(C.found){if(!a&&!T.found&&r.options.strict){
if(E)for(let G of E){if(G===C.found)break;if(G.type==="newline"){s(G,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}T.start<C.found.offset-1024&&s(C.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
A&&("source"in A&&A.source?.[0]===":"?s(A,"MISSING_CHAR",`Missing space after : in ${c}`):s(C.start,"MISSING_CHAR",`Missing , or : between ${c} items`));let x=A?
e(r,A,C,s):C.found?t(r,C.end,E,null,C,s):null;x?Mf(A)&&s(x.range,"BLOCK_IN_FLOW",Uf):C.comment&&(v.comment?v.comment+=`
`+C.comment:v.comment=C.comment);let D=new hU.Pair(v,x);if(r.options.keepSourceTokens&&(D.srcToken=b),a){let G=u;wU.mapIncludes(r,G.items,v)&&s(I,"DUPLICATE_KEY",
"Map keys must be unique"),G.items.push(D)}else{let G=new zk.YAMLMap(r.schema);G.flow=!0,G.items.push(D);let W=(x??v).range;G.range=[v.range[0],W[1],W[2]],u.items.
push(G)}p=x?x.range[2]:C.end}}let f=a?"}":"]",[m,...y]=n.end,g=p;if(m?.source===f)g=m.offset+m.source.length;else{let h=c[0].toUpperCase()+c.substring(1),b=d?`${h}\
 must end with a ${f}`:`${h} in block collection must be sufficiently indented and end with a ${f}`;s(p,d?"MISSING_CHAR":"BAD_INDENT",b),m&&m.source.length!==1&&
y.unshift(m)}if(y.length>0){let h=yU.resolveEnd(y,g,r.options.strict,s);h.comment&&(u.comment?u.comment+=`
`+h.comment:u.comment=h.comment),u.range=[n.offset,g,h.offset]}else u.range=[n.offset,g,g];return u}i(_U,"resolveFlowCollection");Mk.resolveFlowCollection=_U});var qk=L(jk=>{"use strict";var EU=re(),kU=De(),TU=Yr(),vU=Xr(),SU=Nk(),xU=Fk(),AU=Bk();function Bf(e,t,r,n,s,o){let a=r.type==="block-map"?SU.resolveBlockMap(e,
t,r,n,o):r.type==="block-seq"?xU.resolveBlockSeq(e,t,r,n,o):AU.resolveFlowCollection(e,t,r,n,o),c=a.constructor;return s==="!"||s===c.tagName?(a.tag=c.tagName,a):
(s&&(a.tag=s),a)}i(Bf,"resolveCollection");function RU(e,t,r,n,s){let o=n.tag,a=o?t.directives.tagName(o.source,f=>s(o,"TAG_RESOLVE_FAILED",f)):null;if(r.type===
"block-seq"){let{anchor:f,newlineAfterProp:m}=n,y=f&&o?f.offset>o.offset?f:o:f??o;y&&(!m||m.offset<y.offset)&&s(y,"MISSING_CHAR","Missing newline after block se\
quence props")}let c=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!o||!a||a==="!"||a===TU.YAMLMap.tagName&&c==="map"||
a===vU.YAMLSeq.tagName&&c==="seq")return Bf(e,t,r,s,a);let l=t.schema.tags.find(f=>f.tag===a&&f.collection===c);if(!l){let f=t.schema.knownTags[a];if(f?.collection===
c)t.schema.tags.push(Object.assign({},f,{default:!1})),l=f;else return f?s(o,"BAD_COLLECTION_TYPE",`${f.tag} used for ${c} collection, but expects ${f.collection??
"scalar"}`,!0):s(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${a}`,!0),Bf(e,t,r,s,a)}let u=Bf(e,t,r,s,a,l),d=l.resolve?.(u,f=>s(o,"TAG_RESOLVE_FAILED",f),t.options)??
u,p=EU.isNode(d)?d:new kU.Scalar(d);return p.range=u.range,p.tag=a,l?.format&&(p.format=l.format),p}i(RU,"composeCollection");jk.composeCollection=RU});var qf=L(Zk=>{"use strict";var jf=De();function OU(e,t,r){let n=t.offset,s=PU(t,e.options.strict,r);if(!s)return{value:"",type:null,comment:"",range:[n,n,n]};let o=s.
mode===">"?jf.Scalar.BLOCK_FOLDED:jf.Scalar.BLOCK_LITERAL,a=t.source?$U(t.source):[],c=a.length;for(let g=a.length-1;g>=0;--g){let h=a[g][1];if(h===""||h==="\r")
c=g;else break}if(c===0){let g=s.chomp==="+"&&a.length>0?`
`.repeat(Math.max(1,a.length-1)):"",h=n+s.length;return t.source&&(h+=t.source.length),{value:g,type:o,comment:s.comment,range:[n,h,h]}}let l=t.indent+s.indent,
u=t.offset+s.length,d=0;for(let g=0;g<c;++g){let[h,b]=a[g];if(b===""||b==="\r")s.indent===0&&h.length>l&&(l=h.length);else{h.length<l&&r(u+h.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(l=h.length),d=g,l===0&&!e.atRoot&&r(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=h.length+b.length+1}for(let g=a.length-1;g>=c;--g)a[g][0].length>l&&(c=g+1);let p="",f="",
m=!1;for(let g=0;g<d;++g)p+=a[g][0].slice(l)+`
`;for(let g=d;g<c;++g){let[h,b]=a[g];u+=h.length+b.length+1;let w=b[b.length-1]==="\r";if(w&&(b=b.slice(0,-1)),b&&h.length<l){let E=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;r(u-b.length-(w?2:1),"BAD_INDENT",E),h=""}o===jf.Scalar.BLOCK_LITERAL?(p+=
f+h.slice(l)+b,f=`
`):h.length>l||b[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),p+=f+h.slice(l)+b,f=`
`,m=!0):b===""?f===`
`?p+=`
`:f=`
`:(p+=f+b,f=" ",m=!1)}switch(s.chomp){case"-":break;case"+":for(let g=c;g<a.length;++g)p+=`
`+a[g][0].slice(l);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let y=n+s.length+t.source.length;return{value:p,type:o,comment:s.comment,range:[n,y,y]}}i(OU,"resolveBlockScalar");function PU({offset:e,props:t},r,n){if(t[0].
type!=="block-scalar-header")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],o=s[0],a=0,c="",l=-1;for(let f=1;f<s.length;++f){
let m=s[f];if(!c&&(m==="-"||m==="+"))c=m;else{let y=Number(m);!a&&y?a=y:l===-1&&(l=e+f)}}l!==-1&&n(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra char\
acters: ${s}`);let u=!1,d="",p=s.length;for(let f=1;f<t.length;++f){let m=t[f];switch(m.type){case"space":u=!0;case"newline":p+=m.source.length;break;case"comme\
nt":r&&!u&&n(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),p+=m.source.length,d=m.source.substring(1);break;case"er\
ror":n(m,"UNEXPECTED_TOKEN",m.message),p+=m.source.length;break;default:{let y=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",y);let g=m.
source;g&&typeof g=="string"&&(p+=g.length)}}}return{mode:o,indent:a,chomp:c,comment:d,length:p}}i(PU,"parseBlockScalarHeader");function $U(e){let t=e.split(/\n( *)/),
r=t[0],n=r.match(/^( *)/),o=[n?.[1]?[n[1],r.slice(n[1].length)]:["",r]];for(let a=1;a<t.length;a+=2)o.push([t[a],t[a+1]]);return o}i($U,"splitLines");Zk.resolveBlockScalar=
OU});var Hf=L(Wk=>{"use strict";var Zf=De(),CU=Es();function IU(e,t,r){let{offset:n,type:s,source:o,end:a}=e,c,l,u=i((f,m,y)=>r(n+f,m,y),"_onError");switch(s){case"s\
calar":c=Zf.Scalar.PLAIN,l=LU(o,u);break;case"single-quoted-scalar":c=Zf.Scalar.QUOTE_SINGLE,l=NU(o,u);break;case"double-quoted-scalar":c=Zf.Scalar.QUOTE_DOUBLE,
l=DU(o,u);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+o.length,n+o.length]}}
let d=n+o.length,p=CU.resolveEnd(a,d,t,r);return{value:l,type:c,comment:p.comment,range:[n,d,p.offset]}}i(IU,"resolveFlowScalar");function LU(e,t){let r="";switch(e[0]){case"\
	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar ind\
icator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),Hk(e)}i(LU,"\
plainValue");function NU(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Hk(e.slice(1,-1)).replace(/''/g,"'")}
i(NU,"singleQuotedValue");function Hk(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ \
	])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let o=r[1].replace(n,""),a=" ",c=t.lastIndex;for(;r=t.exec(e);){let u=r[1].replace(s,"");u===""?a===`
`?o+=a:a=`
`:(o+=a+u,a=" "),c=t.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=c,r=l.exec(e),o+a+(r?.[1]??"")}i(Hk,"unfoldLines");function DU(e,t){let r="";for(let n=1;n<
e.length-1;++n){let s=e[n];if(!(s==="\r"&&e[n+1]===`
`))if(s===`
`){let{fold:o,offset:a}=FU(e,n);r+=o,n=a}else if(s==="\\"){let o=e[++n],a=GU[o];if(a)r+=a;else if(o===`
`)for(o=e[n+1];o===" "||o==="	";)o=e[++n+1];else if(o==="\r"&&e[n+1]===`
`)for(o=e[++n+1];o===" "||o==="	";)o=e[++n+1];else if(o==="x"||o==="u"||o==="U"){let c=o==="x"?2:o==="u"?4:8;r+=zU(e,n+1,c,t),n+=c}else{let c=e.substr(n-1,2);t(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${c}`),r+=c}}else if(s===" "||s==="	"){let o=n,a=e[n+1];for(;a===" "||a==="	";)a=e[++n+1];a!==`
`&&!(a==="\r"&&e[n+2]===`
`)&&(r+=n>o?e.slice(o,n+1):s)}else r+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}i(DU,"doubleQuotedValue");
function FU(e,t){let r="",n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}i(FU,"foldNewline");var GU={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function zU(e,t,r,n){let s=e.substr(t,r),a=s.length===r&&/^[0-9a-fA-F]+$/.
test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(a)}catch{let c=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${c}`),c}}i(zU,
"parseCharCode");Wk.resolveFlowScalar=IU});var Jk=L(Vk=>{"use strict";var Ln=re(),Kk=De(),UU=qf(),MU=Hf();function BU(e,t,r,n){let{value:s,type:o,comment:a,range:c}=t.type==="block-scalar"?UU.resolveBlockScalar(
e,t,n):MU.resolveFlowScalar(t,e.options.strict,n),l=r?e.directives.tagName(r.source,p=>n(r,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[Ln.
SCALAR]:l?u=jU(e.schema,s,l,r,n):t.type==="scalar"?u=qU(e,s,t,n):u=e.schema[Ln.SCALAR];let d;try{let p=u.resolve(s,f=>n(r??t,"TAG_RESOLVE_FAILED",f),e.options);
d=Ln.isScalar(p)?p:new Kk.Scalar(p)}catch(p){let f=p instanceof Error?p.message:String(p);n(r??t,"TAG_RESOLVE_FAILED",f),d=new Kk.Scalar(s)}return d.range=c,d.source=
s,o&&(d.type=o),l&&(d.tag=l),u.format&&(d.format=u.format),a&&(d.comment=a),d}i(BU,"composeScalar");function jU(e,t,r,n,s){if(r==="!")return e[Ln.SCALAR];let o=[];
for(let c of e.tags)if(!c.collection&&c.tag===r)if(c.default&&c.test)o.push(c);else return c;for(let c of o)if(c.test?.test(t))return c;let a=e.knownTags[r];return a&&
!a.collection?(e.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),e[Ln.SCALAR])}
i(jU,"findScalarTagByName");function qU({atKey:e,directives:t,schema:r},n,s,o){let a=r.tags.find(c=>(c.default===!0||e&&c.default==="key")&&c.test?.test(n))||r[Ln.
SCALAR];if(r.compat){let c=r.compat.find(l=>l.default&&l.test?.test(n))??r[Ln.SCALAR];if(a.tag!==c.tag){let l=t.tagString(a.tag),u=t.tagString(c.tag),d=`Value m\
ay be parsed as either ${l} or ${u}`;o(s,"TAG_RESOLVE_FAILED",d,!0)}}return a}i(qU,"findScalarTagByTest");Vk.composeScalar=BU});var Xk=L(Yk=>{"use strict";function ZU(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let s=t[n];switch(s.type){case"space":case"comment":case"newline":e-=
s.source.length;continue}for(s=t[++n];s?.type==="space";)e+=s.source.length,s=t[++n];break}}return e}i(ZU,"emptyScalarPosition");Yk.emptyScalarPosition=ZU});var tT=L(Kf=>{"use strict";var HU=Po(),WU=re(),KU=qk(),Qk=Jk(),VU=Es(),JU=Xk(),YU={composeNode:eT,composeEmptyNode:Wf};function eT(e,t,r,n){let s=e.atKey,{spaceBefore:o,
comment:a,anchor:c,tag:l}=r,u,d=!0;switch(t.type){case"alias":u=XU(e,t,n),(c||l)&&n(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Qk.composeScalar(e,t,l,n),c&&(u.anchor=c.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=KU.composeCollection(YU,e,t,r,n),c&&(u.anchor=c.source.substring(1))}catch(p){let f=p instanceof Error?p.message:
String(p);n(t,"RESOURCE_EXHAUSTION",f)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOKEN",p),d=!1}}return u??
(u=Wf(e,t.offset,void 0,null,r,n)),c&&u.anchor===""&&n(c,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!WU.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&n(l??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),o&&(u.spaceBefore=!0),a&&(t.type==="scal\
ar"&&t.source===""?u.comment=a:u.commentBefore=a),e.options.keepSourceTokens&&d&&(u.srcToken=t),u}i(eT,"composeNode");function Wf(e,t,r,n,{spaceBefore:s,comment:o,
anchor:a,tag:c,end:l},u){let d={type:"scalar",offset:JU.emptyScalarPosition(t,r,n),indent:-1,source:""},p=Qk.composeScalar(e,d,c,u);return a&&(p.anchor=a.source.
substring(1),p.anchor===""&&u(a,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),o&&(p.comment=o,p.range[2]=l),p}i(Wf,"composeEmptyNode");
function XU({options:e},{offset:t,source:r,end:n},s){let o=new HU.Alias(r.substring(1));o.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),o.source.
endsWith(":")&&s(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let a=t+r.length,c=VU.resolveEnd(n,a,e.strict,s);return o.range=[t,a,c.offset],c.
comment&&(o.comment=c.comment),o}i(XU,"composeAlias");Kf.composeEmptyNode=Wf;Kf.composeNode=eT});var sT=L(nT=>{"use strict";var QU=Ho(),rT=tT(),eM=Es(),tM=Jo();function rM(e,t,{offset:r,start:n,value:s,end:o},a){let c=Object.assign({_directives:t},e),l=new QU.
Document(void 0,c),u={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},d=tM.resolveProps(n,{indicator:"doc-start",next:s??o?.[0],offset:r,
onError:a,parentIndent:0,startOnNewline:!0});d.found&&(l.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!d.hasNewline&&a(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=s?rT.composeNode(u,s,d,a):rT.composeEmptyNode(u,d.end,n,null,d,a);let p=l.
contents.range[2],f=eM.resolveEnd(o,p,!1,a);return f.comment&&(l.comment=f.comment),l.range=[r,p,f.offset],l}i(rM,"composeDoc");nT.composeDoc=rM});var Jf=L(aT=>{"use strict";var nM=we("process"),sM=Lp(),oM=Ho(),Yo=Vo(),oT=re(),iM=sT(),aM=Es();function Xo(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(
e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?r.length:1)]}i(Xo,"getErrorPos");function iT(e){let t="",r=!1,n=!1;
for(let s=0;s<e.length;++s){let o=e[s];switch(o[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(o.substring(1)||" "),r=!0,n=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}i(iT,"parsePrel\
ude");var Vf=class{static{i(this,"Composer")}constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,s,o)=>{
let a=Xo(r);o?this.warnings.push(new Yo.YAMLWarning(a,n,s)):this.errors.push(new Yo.YAMLParseError(a,n,s))},this.directives=new sM.Directives({version:t.version||
"1.2"}),this.options=t}decorate(t,r){let{comment:n,afterEmptyLine:s}=iT(this.prelude);if(n){let o=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(s||t.directives.docStart||!o)t.commentBefore=n;else if(oT.isCollection(o)&&!o.flow&&o.items.length>0){let a=o.items[0];oT.isPair(a)&&(a=a.key);let c=a.
commentBefore;a.commentBefore=c?`${n}
${c}`:n}else{let a=o.commentBefore;o.commentBefore=a?`${n}
${a}`:n}}if(r){for(let o=0;o<this.errors.length;++o)t.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)t.warnings.push(this.warnings[o])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:iT(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let s of t)yield*this.next(s);yield*this.end(r,n)}*next(t){switch(nM.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(r,n,s)=>{let o=Xo(t);o[0]+=r,this.onError(o,"BAD_DIRECTIVE",n,s)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let r=iM.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,n=new Yo.YAMLParseError(Xo(t),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"do\
c-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new Yo.YAMLParseError(Xo(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.
docEnd=!0;let r=aM.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;
this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new Yo.YAMLParseError(Xo(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),s=new oM.Document(
void 0,n);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}};aT.Composer=Vf});var uT=L(Oc=>{"use strict";var cM=qf(),lM=Hf(),uM=Vo(),cT=No();function dM(e,t=!0,r){if(e){let n=i((s,o,a)=>{let c=typeof s=="number"?s:Array.isArray(s)?s[0]:s.
offset;if(r)r(c,o,a);else throw new uM.YAMLParseError([c,c+1],o,a)},"_onError");switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return lM.resolveFlowScalar(e,t,n);case"block-scalar":return cM.resolveBlockScalar({options:{strict:t}},e,n)}}return null}i(dM,"resolveAsScalar");function pM(e,t){
let{implicitKey:r=!1,indent:n,inFlow:s=!1,offset:o=-1,type:a="PLAIN"}=t,c=cT.stringifyString({type:a,value:e},{implicitKey:r,indent:n>0?" ".repeat(n):"",inFlow:s,
options:{blockQuote:!0,lineWidth:-1}}),l=t.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(c[0]){case"|":case">":{let u=c.indexOf(`
`),d=c.substring(0,u),p=c.substring(u+1)+`
`,f=[{type:"block-scalar-header",offset:o,indent:n,source:d}];return lT(f,l)||f.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:o,indent:n,props:f,source:p}}case'"':return{type:"double-quoted-scalar",offset:o,indent:n,source:c,end:l};case"'":return{type:"s\
ingle-quoted-scalar",offset:o,indent:n,source:c,end:l};default:return{type:"scalar",offset:o,indent:n,source:c,end:l}}}i(pM,"createScalarToken");function fM(e,t,r={}){
let{afterKey:n=!1,implicitKey:s=!1,inFlow:o=!1,type:a}=r,c="indent"in e?e.indent:null;if(n&&typeof c=="number"&&(c+=2),!a)switch(e.type){case"single-quoted-scal\
ar":a="QUOTE_SINGLE";break;case"double-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{let u=e.props[0];if(u.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");a=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}let l=cT.stringifyString({type:a,value:t},{implicitKey:s||
c===null,indent:c!==null&&c>0?" ".repeat(c):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":mM(e,l);break;case'"':Yf(e,l,"double\
-quoted-scalar");break;case"'":Yf(e,l,"single-quoted-scalar");break;default:Yf(e,l,"scalar")}}i(fM,"setScalarValue");function mM(e,t){let r=t.indexOf(`
`),n=t.substring(0,r),s=t.substring(r+1)+`
`;if(e.type==="block-scalar"){let o=e.props[0];if(o.type!=="block-scalar-header")throw new Error("Invalid block scalar header");o.source=n,e.source=s}else{let{offset:o}=e,
a="indent"in e?e.indent:-1,c=[{type:"block-scalar-header",offset:o,indent:a,source:n}];lT(c,"end"in e?e.end:void 0)||c.push({type:"newline",offset:-1,indent:a,source:`\

`});for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:"block-scalar",indent:a,props:c,source:s})}}i(mM,"setBlockScalarValu\
e");function lT(e,t){if(t)for(let r of t)switch(r.type){case"space":case"comment":e.push(r);break;case"newline":return e.push(r),!0}return!1}i(lT,"addEndtoBlock\
Props");function Yf(e,t,r){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=r,e.source=t;break;case"block-scalar":{let n=e.
props.slice(1),s=t.length;e.props[0].type==="block-scalar-header"&&(s-=e.props[0].source.length);for(let o of n)o.offset+=s;delete e.props,Object.assign(e,{type:r,
source:t,end:n});break}case"block-map":case"block-seq":{let s={type:"newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:r,source:t,end:[s]});break}default:{let n="indent"in e?e.indent:-1,s="end"in e&&Array.isArray(e.end)?e.end.filter(o=>o.type===
"space"||o.type==="comment"||o.type==="newline"):[];for(let o of Object.keys(e))o!=="type"&&o!=="offset"&&delete e[o];Object.assign(e,{type:r,indent:n,source:t,
end:s})}}}i(Yf,"setFlowScalarValue");Oc.createScalarToken=pM;Oc.resolveAsScalar=dM;Oc.setScalarValue=fM});var pT=L(dT=>{"use strict";var hM=i(e=>"type"in e?$c(e):Pc(e),"stringify");function $c(e){switch(e.type){case"block-scalar":{let t="";for(let r of e.props)t+=$c(
r);return t+e.source}case"block-map":case"block-seq":{let t="";for(let r of e.items)t+=Pc(r);return t}case"flow-collection":{let t=e.start.source;for(let r of e.
items)t+=Pc(r);for(let r of e.end)t+=r.source;return t}case"document":{let t=Pc(e);if(e.end)for(let r of e.end)t+=r.source;return t}default:{let t=e.source;if("\
end"in e&&e.end)for(let r of e.end)t+=r.source;return t}}}i($c,"stringifyToken");function Pc({start:e,key:t,sep:r,value:n}){let s="";for(let o of e)s+=o.source;
if(t&&(s+=$c(t)),r)for(let o of r)s+=o.source;return n&&(s+=$c(n)),s}i(Pc,"stringifyItem");dT.stringify=hM});var gT=L(hT=>{"use strict";var Xf=Symbol("break visit"),gM=Symbol("skip children"),fT=Symbol("remove item");function Nn(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),mT(Object.freeze([]),e,t)}i(Nn,"visit");Nn.BREAK=Xf;Nn.SKIP=gM;Nn.REMOVE=fT;Nn.itemAtPath=(e,t)=>{let r=e;for(let[n,s]of t){let o=r?.[n];
if(o&&"items"in o)r=o.items[s];else return}return r};Nn.parentCollection=(e,t)=>{let r=Nn.itemAtPath(e,t.slice(0,-1)),n=t[t.length-1][0],s=r?.[n];if(s&&"items"in
s)return s;throw new Error("Parent collection not found")};function mT(e,t,r){let n=r(t,e);if(typeof n=="symbol")return n;for(let s of["key","value"]){let o=t[s];
if(o&&"items"in o){for(let a=0;a<o.items.length;++a){let c=mT(Object.freeze(e.concat([[s,a]])),o.items[a],r);if(typeof c=="number")a=c-1;else{if(c===Xf)return Xf;
c===fT&&(o.items.splice(a,1),a-=1)}}typeof n=="function"&&s==="key"&&(n=n(t,e))}}return typeof n=="function"?n(t,e):n}i(mT,"_visit");hT.visit=Nn});var Cc=L(ft=>{"use strict";var Qf=uT(),yM=pT(),bM=gT(),em="\uFEFF",tm="",rm="",nm="",wM=i(e=>!!e&&"items"in e,"isCollection"),_M=i(e=>!!e&&(e.type==="scalar"||
e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar"),"isScalar");function EM(e){switch(e){case em:return"<BOM>";case tm:return"\
<DOC>";case rm:return"<FLOW_END>";case nm:return"<SCALAR>";default:return JSON.stringify(e)}}i(EM,"prettyToken");function kM(e){switch(e){case em:return"byte-or\
der-mark";case tm:return"doc-mode";case rm:return"flow-error-end";case nm:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}i(kM,"tokenType");ft.createScalarToken=Qf.createScalarToken;ft.resolveAsScalar=Qf.resolveAsScalar;ft.
setScalarValue=Qf.setScalarValue;ft.stringify=yM.stringify;ft.visit=bM.visit;ft.BOM=em;ft.DOCUMENT=tm;ft.FLOW_END=rm;ft.SCALAR=nm;ft.isCollection=wM;ft.isScalar=
_M;ft.prettyToken=EM;ft.tokenType=kM});var im=L(bT=>{"use strict";var Qo=Cc();function qt(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}i(qt,"isEmpty");var yT=new Set("0123456789ABCDEFabcdef"),TM=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi\
jklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Ic=new Set(",[]{}"),vM=new Set(` ,[]{}
\r	`),sm=i(e=>!e||vM.has(e),"isNotAnchorChar"),om=class{static{i(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.
buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="\
string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||
this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+t];if(r==="\r"){
let s=this.buffer[n+t+1];if(s===`
`||!s&&!this.atEnd)return t+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?t+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(t,3);if((n==="---"||n==="...")&&qt(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Qo.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){
let o=t[n-1];if(o===" "||o==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let o=t[r-1];if(o===" "||o==="	")r-=1;else break}let s=(yield*this.pushCount(r))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-r),yield*this.pushNewline(),"stream"}return yield Qo.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||
r==="...")&&qt(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!qt(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(
2);if(!r&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&qt(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(sm),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&qt(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Qo.FLOW_END,yield*this.parseLineStart();let o=0;for(;s[o]===",";)o+=yield*this.pushCount(
1),o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),s[o]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-
o),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(sm),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let a=this.charAt(1);if(this.flowKey||qt(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let o=0;for(;this.buffer[r-1-o]==="\\";)o+=1;if(o%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.
substring(0,r),s=n.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let o=this.continueScalar(s+1);if(o===-1)break;s=n.indexOf(`
`,o)}s!==-1&&(r=s-(n[s-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>qt(r)||r==="#")}*parseBlockScalar(){
let t=this.pos-1,r=0,n;e:for(let o=this.pos;n=this.buffer[o];++o)switch(n){case" ":r+=1;break;case`
`:t=o,r=0;break;case"\r":{let a=this.buffer[o+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(t+1);if(o===-1)break;t=this.buffer.indexOf(`
`,o)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(n=this.buffer[s];n===" ";)n=this.buffer[++s];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let o=t-1,a=this.buffer[o];a==="\r"&&(a=this.buffer[--o]);let c=o;for(;a===" ";)a=this.buffer[--o];
if(a===`
`&&o>=this.pos&&o+1+r>c)t=o;else break}while(!0);return yield Qo.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let o=this.buffer[n+1];if(qt(o)||t&&Ic.has(o))break;r=n}else if(qt(s)){let o=this.buffer[n+
1];if(s==="\r"&&(o===`
`?(n+=1,s=`
`,o=this.buffer[n+1]):r=n),o==="#"||t&&Ic.has(o))break;if(s===`
`){let a=this.continueScalar(n+1);if(a===-1)break;n=Math.max(n,a-2)}}else{if(t&&Ic.has(s))break;r=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield Qo.
SCALAR,yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.
buffer.slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(sm),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,n=this.charAt(1);if(qt(n)||r&&Ic.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!qt(r)&&r!==">";)r=this.buffer[++t];return yield*this.
pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(TM.has(r))r=this.buffer[++t];else if(r==="%"&&yT.has(this.buffer[t+1])&&yT.has(this.
buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let s=r-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=r),s}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};bT.Lexer=om});var cm=L(wT=>{"use strict";var am=class{static{i(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{
let r=0,n=this.lineStarts.length;for(;r<n;){let o=r+n>>1;this.lineStarts[o]<t?r=o+1:n=o}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,
col:t};let s=this.lineStarts[r-1];return{line:r,col:t-s+1}}}};wT.LineCounter=am});var um=L(vT=>{"use strict";var SM=we("process"),_T=Cc(),xM=im();function Qr(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}i(Qr,"includesTok\
en");function ET(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}i(ET,"findNonEmptyIndex");
function TT(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}i(
TT,"isFlowToken");function Lc(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-\
seq":return e.items[e.items.length-1].start;default:return[]}}i(Lc,"getPrevProps");function ks(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
i(ks,"getFirstKeyStartProps");function Nc(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}i(Nc,"arrayPushArray");
function kT(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Qr(t.start,"explicit-key-ind")&&!Qr(t.sep,"map-value-ind")&&(t.key&&(t.
value=t.key),delete t.key,TT(t.value)?t.value.end?Nc(t.value.end,t.sep):t.value.end=t.sep:Nc(t.start,t.sep),delete t.sep)}i(kT,"fixFlowSeqItems");var lm=class{static{
i(this,"Parser")}constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.
lexer=new xM.Lexer,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.
end())}*next(t){if(this.source=t,SM.env.LOG_TOKENS&&console.log("|",_T.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}
let r=_T.tokenType(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),r){case"newline":this.
atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=t.length}else{let n=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:t}),this.offset+=t.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.
peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-s\
eq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){
return this.stack[this.stack.length-t]}*pop(t){let r=t??this.stack.pop();if(!r)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield r;else{let n=this.peek(1);switch(r.type==="block-scalar"?r.indent="indent"in n?n.indent:0:r.type==="flow-collection"&&
n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&kT(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);break;case"block-m\
ap":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=r;else{Object.assign(s,{key:r,
sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.value=r;break}case"\
flow-collection":{let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,sep:[]});return}default:
yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let s=r.items[r.
items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&ET(s.start)===-1&&(r.indent===0||s.start.every(o=>o.type!=="comment"||o.indent<r.indent))&&(n.type==="doc\
ument"?n.end=s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{
ET(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.
push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=Lc(this.peek(2)),n=ks(r),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.
end):s=[this.sourceToken];let o={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=o}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Nc(s,r.start),
s.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,s=n&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",o=[];if(s&&r.sep&&!r.value){let a=[];for(let c=0;c<r.sep.length;++c){let l=r.sep[c];switch(l.type){case"newli\
ne":a.push(c);break;case"space":break;case"comment":l.indent>t.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(o=r.sep.splice(a[1]))}switch(this.type){case"\
anchor":case"tag":s||r.value?(o.push(this.sourceToken),t.items.push({start:o}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(o.push(this.sourceToken),t.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Qr(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(TT(r.key)&&!Qr(r.sep,"newline")){
let a=ks(r.start),c=r.key,l=r.sep;l.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:a,key:c,sep:l}]})}else o.length>0?r.sep=r.sep.concat(o,this.sourceToken):r.sep.push(this.sourceToken);else if(Qr(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let a=ks(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||s?t.items.push({start:o,key:null,sep:[this.sourceToken]}):Qr(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);s||r.value?(t.items.push({start:o,key:a,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(a):(Object.assign(r,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(t);if(a){if(a.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!Qr(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&t.items.push({start:o});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.
length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Nc(s,r.start),s.push(this.
sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=t.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;r.value||Qr(r.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let r=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?t.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!r||r.value?t.items.push({start:[],key:s,
sep:[]}):r.sep?this.stack.push(s):Object.assign(r,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=Lc(
n),o=ks(s);kT(t);let a=t.end.splice(1,t.end.length);a.push(this.sourceToken);let c={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:a}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=c}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=Lc(t),n=ks(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=Lc(t),n=ks(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};vT.Parser=lm});var OT=L(ti=>{"use strict";var ST=Jf(),AM=Ho(),ei=Vo(),RM=Wp(),OM=re(),PM=cm(),xT=um();function AT(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new PM.LineCounter||null,prettyErrors:t}}i(AT,"parseOptions");function $M(e,t={}){let{lineCounter:r,prettyErrors:n}=AT(t),s=new xT.Parser(r?.addNewLine),o=new ST.
Composer(t),a=Array.from(o.compose(s.parse(e)));if(n&&r)for(let c of a)c.errors.forEach(ei.prettifyError(e,r)),c.warnings.forEach(ei.prettifyError(e,r));return a.
length>0?a:Object.assign([],{empty:!0},o.streamInfo())}i($M,"parseAllDocuments");function RT(e,t={}){let{lineCounter:r,prettyErrors:n}=AT(t),s=new xT.Parser(r?.
addNewLine),o=new ST.Composer(t),a=null;for(let c of o.compose(s.parse(e),!0,e.length))if(!a)a=c;else if(a.options.logLevel!=="silent"){a.errors.push(new ei.YAMLParseError(
c.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(a.errors.forEach(ei.prettifyError(
e,r)),a.warnings.forEach(ei.prettifyError(e,r))),a}i(RT,"parseDocument");function CM(e,t,r){let n;typeof t=="function"?n=t:r===void 0&&t&&typeof t=="object"&&(r=
t);let s=RT(e,r);if(!s)return null;if(s.warnings.forEach(o=>RM.warn(s.options.logLevel,o)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];
s.errors=[]}return s.toJS(Object.assign({reviver:n},r))}i(CM,"parse");function IM(e,t,r){let n=null;if(typeof t=="function"||Array.isArray(t)?n=t:r===void 0&&t&&
(r=t),typeof r=="string"&&(r=r.length),typeof r=="number"){let s=Math.round(r);r=s<1?void 0:s>8?{indent:8}:{indent:s}}if(e===void 0){let{keepUndefined:s}=r??t??
{};if(!s)return}return OM.isDocument(e)&&!n?e.toString(r):new AM.Document(e,n,r).toString(r)}i(IM,"stringify");ti.parse=CM;ti.parseAllDocuments=$M;ti.parseDocument=
RT;ti.stringify=IM});var pm=L(fe=>{"use strict";var LM=Jf(),NM=Ho(),DM=Pf(),dm=Vo(),FM=Po(),en=re(),GM=Vr(),zM=De(),UM=Yr(),MM=Xr(),BM=Cc(),jM=im(),qM=cm(),ZM=um(),Dc=OT(),PT=xo();fe.
Composer=LM.Composer;fe.Document=NM.Document;fe.Schema=DM.Schema;fe.YAMLError=dm.YAMLError;fe.YAMLParseError=dm.YAMLParseError;fe.YAMLWarning=dm.YAMLWarning;fe.
Alias=FM.Alias;fe.isAlias=en.isAlias;fe.isCollection=en.isCollection;fe.isDocument=en.isDocument;fe.isMap=en.isMap;fe.isNode=en.isNode;fe.isPair=en.isPair;fe.isScalar=
en.isScalar;fe.isSeq=en.isSeq;fe.Pair=GM.Pair;fe.Scalar=zM.Scalar;fe.YAMLMap=UM.YAMLMap;fe.YAMLSeq=MM.YAMLSeq;fe.CST=BM;fe.Lexer=jM.Lexer;fe.LineCounter=qM.LineCounter;
fe.Parser=ZM.Parser;fe.parse=Dc.parse;fe.parseAllDocuments=Dc.parseAllDocuments;fe.parseDocument=Dc.parseDocument;fe.stringify=Dc.stringify;fe.visit=PT.visit;fe.
visitAsync=PT.visitAsync});var zP=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cf}|\\p{Cs}|\\p{Zl}|\\p{Zp}|\\p{Variation_Selector}|\\u115f|\\u1160|\\u17b4|\\u17b5|\\u3164|\\uffa0","gu");function qs(e){
return e.replace(/\r\n?|\u2028|\u2029|\v|\f/g,`
`).replace(zP,t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}i(qs,"visible");function jn(e){return qs(e).replace(/\s+/g," ").trim()}
i(jn,"oneLine");var UP=[["&","&amp;","an entity (`&#64;user` pings)"],["<","&lt;","HTML, an autolink, a comment"],[">","&gt;","the end of HTML, a quote"],["@","\
&#64;","a mention"],["#","&#35;","an issue reference, a heading"],["[","&#91;","a link, a check box"],["]","&#93;","the end of a link"],["(","&#40;","a link tar\
get"],[")","&#41;","the end of a link target"],["*","&#42;","emphasis, a list"],["_","&#95;","emphasis"],["~","&#126;","strike-through"],["`","&#96;","code"],["\
|","&#124;","a table cell"],["!","&#33;","an image"],["\\","&#92;","an escape"],["$","&#36;","a formula"],[":","&#58;","a URL that links itself, an emoji"]],MP=new Map(
UP.map(([e,t])=>[e,t]));function Yt(e){return jn(e).replace(/[^a-zA-Z0-9\s]/g,r=>MP.get(r)??r).replace(/\bwww\./gi,r=>`${r.slice(0,-1)}&#46;`).replace(/\b[0-9a-f]{7,}\b/gi,
r=>(r.match(/.{1,6}/g)??[]).join("<wbr>"))}i(Yt,"plain");var BP=600;function Ut(e){let t=se(jn(e),BP);if(t==="")return"` `";let r="`".repeat(_g(t)+1),n=t.startsWith(
"`")||t.endsWith("`")?" ":"";return`${r}${n}${t}${n}${r}`}i(Ut,"code");function it(e){return Ut(e).replaceAll("|","\\|")}i(it,"codeCell");function Bi(e,t="text"){
let r=qs(e).trimEnd().replaceAll("<!--","<! --"),n="`".repeat(Math.max(3,_g(r)+1));return`${n}${t}
${r}
${n}`}i(Bi,"fence");function _g(e){return Math.max(0,...(e.match(/`+/g)??[]).map(t=>t.length))}i(_g,"longestRun");function qn(e,t){let r=Et(t);return r===null?Yt(
e):`[${Yt(e)}](${r})`}i(qn,"link");function Zs(e,t){let r=t===null?null:Et(t);return r===null?e:`[${e}](${r})`}i(Zs,"linkIfSafe");function Et(e){return/^https?:\/\//i.
test(e)?e.replace(/[\s<>()[\]\\`|"']/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`):null}i(Et,"safeUrl");function at(e){let t=`${e.slice(
0,16).replace("T"," ")} UTC`;return`<relative-time datetime="${e.replace(/[^0-9TZ:.+-]/g,"")}">${t}</relative-time>`}i(at,"relativeTime");function Eg(e,t){if(Lr(
e)<=t)return e;if(t<3)return"";let r=0,n=Math.min(e.length,t);for(;r<n;){let s=r+n+1>>1;Lr(e.slice(0,s))<=t-3?r=s:n=s-1}return`${e.slice(0,r).replace(/[\ud800-\udbff]$/,
"")}…`}i(Eg,"fitBytes");function Lr(e){return new TextEncoder().encode(e).length}i(Lr,"byteLength");function se(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(
/[\ud800-\udbff]$/,"")}…`}i(se,"shorten");function fu(e){return qs(e).split(`
`).map(t=>t.replaceAll("##[","##​[").replace(/^(\s*)::/,"$1:​:")).join(`
`)}i(fu,"stdout");function fn(e){return jn(e).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}i(fn,"slackText");function mu(e){return kg(fn(
e))}i(mu,"slackCode");function kg(e){return e===""?"–":`\`${e.replaceAll("`","ˋ")}\``}i(kg,"tickedOnce");function hu(e,t){let r=Et(t);return r===null?fn(e):`\
<${r.replaceAll("&","&amp;")}|${fn(e).replaceAll("|","¦")}>`}i(hu,"slackLink");function Tg(e){return jn(e).replace(/[\\*_~`|<>#@[\]()!]|:(?=\S)/g,"\\$&")}i(Tg,
"discordText");function gu(e){return kg(jn(e))}i(gu,"discordCode");function ji(e){let t=jn(e).replace(/\{(?=\{)/g,"{ ");return t===""?"–":t}i(ji,"teamsText");var kt=["critical","high","medium","low"],Hs=["exception","internal-error","time-limit","worker-lost","unregistered","invalid-message","rejected","chord-error",
"result-store","other-terminal"];function qi(e){for(let{frames:t}of e.exceptions){let r=t.findLast(n=>n.own);if(r)return r}return null}i(qi,"innermostOwnFrame");
function et(e){return e.slice(e.lastIndexOf(".")+1)}i(et,"className");import{readFile as W2}from"node:fs/promises";import{join as K2}from"node:path";function j(e,t){return e.length!==t.length?e.length-t.length:e<t?-1:e>t?1:0}i(j,"compareIds");function Xt(...e){let t=e.flat().toSorted((n,s)=>j(n[0],s[0])||j(n[1],
s[1])),r=[];for(let[n,s]of t){let o=r.at(-1);o&&j(n,o[1])<=0?j(s,o[1])>0&&(o[1]=s):r.push([n,s])}return r}i(Xt,"unionRanges");function Nr(e,t){return t.some(([r,
n])=>j(r,e)<=0&&j(e,n)<=0)}i(Nr,"inRanges");var Ki=Ir(Wi(),1);import{createReadStream as v$}from"node:fs";import{readdir as S$,stat as Kg}from"node:fs/promises";import{basename as x$,join as Vg}from"node:path";var ie=class extends Error{static{i(this,"SourceError")}advice;constructor(t,r=null){super(t),this.name="SourceError",this.advice=r}};var A$=1<<20;async function Jg(e,t,r,n){let s=new Map;for(let o of e){if(o==="-"){s.set("-",{path:"-",modifiedAt:Yg(n()),open:r,once:!0});continue}let a=await R$(
o,t);if(a.length===0)throw new ie(`no file matches ${o}`,"Check `archive`: a path, a folder, or a pattern with *, ** and ?, relative to the workspace.");for(let c of a)
s.set(c,await O$(c,t))}return[...s.values()]}i(Jg,"findArchives");async function R$(e,t){let r=await Kg(Ru(t,e)).catch(()=>null);if(r?.isDirectory()===!0)return Wg(
e.replace(/\/+$/,""),t,(0,Ki.default)("**/*.tsv.gz"));if(r!==null)return[e];let{base:n,glob:s,isGlob:o}=Ki.default.scan(e.replace(/^\.\//,""));return o?Wg(n,t,(0,Ki.default)(
s)):[]}i(R$,"expand");async function Wg(e,t,r){let n=Ru(t,e),s=await S$(n,{recursive:!0,withFileTypes:!0}).catch(()=>[]),o=e===""?"":`${e.replace(/\/+$/,"")}/`;
return s.filter(a=>!a.isDirectory()).map(a=>Vg(a.parentPath,a.name).slice(n.replace(/\/+$/,"").length+1).replaceAll("\\","/")).filter(a=>r(a)).toSorted().map(a=>`${o}${a}`)}
i(Wg,"walk");async function O$(e,t){let r=Ru(t,e),n=await Kg(r).catch(s=>{throw new ie(`${e} cannot be read: ${ar(s)}`)});if(!n.isFile()&&!n.isFIFO())throw new ie(
`${e} is not a file`);return{path:e,modifiedAt:Yg(n.mtimeMs),open:i(()=>v$(r,{highWaterMark:A$}),"open"),once:n.isFIFO()}}i(O$,"openable");function Au(e){let t=/^(\d{4}-\d\d-\d\d)(?:-(\d\d))?\.(?:tsv|ndjson|jsonl)(?:\.gz)?$/.
exec(x$(e));if(t===null)return null;let r=Date.parse(`${t[1]}T${t[2]??"00"}:00:00Z`)/1e3;return Number.isNaN(r)?null:{start:r,end:r+(t[2]===void 0?86400:3600)}}
i(Au,"periodOf");function ar(e){let t=typeof e=="object"&&e!==null&&"code"in e?String(e.code):"";return P$[t]??`fault ${t===""?"unknown":t}`}i(ar,"reasonOf");var P$={
ENOENT:"there is no such file",EACCES:"permission denied",EISDIR:"it is a folder",Z_DATA_ERROR:"the gzip data is damaged",Z_BUF_ERROR:"the gzip data ends too ea\
rly"};function Ru(e,t){return t.startsWith("/")?t:Vg(e,t)}i(Ru,"inFolder");function Yg(e){return`${new Date(e).toISOString().slice(0,19)}Z`}i(Yg,"iso");function Oe(e){return`${new Date(e*1e3).toISOString().slice(0,19)}Z`}i(Oe,"utc");function Ge(e){let t=/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?) ?(?:Z|UTC|([+-]\d\d):?(\d\d))$/.
exec(e);if(t===null)return null;let r=t[3]===void 0?"Z":`${t[3]}:${t[4]??"00"}`,n=Date.parse(`${t[1]}T${t[2]}${r}`);return Number.isNaN(n)?null:Math.floor(n/1e3)}
i(Ge,"epochSeconds");function mn(){let e="",t=null;return r=>{if(r===e&&t!==null)return t;let n=Ge(r);return n===null?null:(e=r,t={seconds:n,at:Oe(n)},t)}}i(mn,
"createReceiptClock");var Xg=3600;function ey(e,t){let r=Au(e.path);return r===null||r.start-Xg<=t.last&&(t.from===null||r.end+Xg>=t.from)}i(ey,"touches");function ty(e,t,r,n){let s=[
...e].map(([{file:f},m])=>({...m,file:f,range:m.examined.range(),period:Au(f.path)})),o=[],a=!0;for(let{file:f,odd:m,unordered:y,broken:g}of s)g!==null&&o.push(
`${g}; what followed was not read.`),y>0&&o.push(`${f.path}: ${Qg(y,"event")} out of the order of ids left out; sort the file by id.`),(g!==null||y>0)&&(a=!1),m>
0&&o.push(`${f.path}: ${Qg(m,"line")} in another format left out.`);let c=r.first>r.last;c&&o.push(`No event of the window is in the files (${s.length} read).`);
let l=Math.max(0,...s.map(({file:f})=>Ge(f.modifiedAt)??0)),u=t.from??(c?t.to??l:r.first),d=t.to??(c?Math.max(u,l):r.last),p=s.flatMap(({period:f})=>f===null?[]:
[f]);if(p.length===s.length){let f=C$(p,u,d);f.length>0&&(a=!1);for(let m of f)o.push(`No file holds the time from ${Oe(m.start)} to ${Oe(m.end)}.`);f[0]?.start===
u&&(u=f.shift()?.end??u),f[0]!==void 0&&(d=f[0].start-1)}for(let{broken:f,reached:m}of s)f!==null&&(d=Math.min(d,(m??u)-1));return{from:Oe(u),to:Oe(Math.max(u,d)),
complete:a,reasons:o,examined:n?[]:$$(s),requests:0}}i(ty,"coverageOf");function $$(e){let t=[],r=e.flatMap(o=>o.period!==null&&o.broken===null&&o.unordered===0?
[{...o.period,range:o.range}]:[]).toSorted((o,a)=>o.start-a.start),n=Number.NaN,s=null;for(let o of r)o.start!==n&&(s=null),s!==null&&o.range!==null&&j(s[1],o.range[0])<
0&&t.push([s[1],o.range[0]]),n=o.end,s=o.range??s;return Xt(e.flatMap(o=>o.range===null?[]:[o.range]),t)}i($$,"joined");function C$(e,t,r){let n=[],s=t;for(let{
start:o,end:a}of[...e.toSorted((c,l)=>c.start-l.start),{start:r,end:r}])o>s&&n.push({start:s,end:Math.min(o,r)}),s=Math.max(s,a);return n}i(C$,"gapsOf");function Qg(e,t){
return`${e} ${t}${e===1?"":"s"}`}i(Qg,"count");var I$=/([{,]\s*"(?:id|min_id|max_id)"\s*:\s*)(\d+)(?=\s*[,}])/g;function Dr(e){return JSON.parse(e.replace(I$,'$1"$2"'))}i(Dr,"parseWithExactIds");function N(e,t){
return typeof e=="object"&&e!==null?e[t]:void 0}i(N,"field");function ge(e,t){return typeof e=="string"?e:t}i(ge,"textOr");function cr(e){return typeof e=="stri\
ng"&&/^\d{1,20}$/.test(e)?e.replace(/^0+(?=\d)/,""):null}i(cr,"idOf");var ry={tsv:"10 columns separated by tabs (id, generated_at, received_at, source_id, source_name, source_ip, facility_name, severity_name, program, message)",ndjson:"\
one JSON object a line with the search API's keys (id, received_at, source_name, program, message)",plain:"lines of text"};function Ou(e,t){let r=e.replace(/\.gz$/,
"");return r.endsWith(".tsv")?"tsv":r.endsWith(".ndjson")||r.endsWith(".jsonl")?"ndjson":/^\d{5,20}\t\d{4}-\d\d-\d\d /.test(t)?"tsv":t.startsWith("{")&&Js()(t)!==
null?"ndjson":"plain"}i(Ou,"formatOf");function Vi(){let e=mn(),t=[];return r=>{let n=0;for(let a=0;a<9;a++){let c=r.indexOf("	",n);if(c<0)return null;t[a]=r.slice(
n,c),n=c+1}let s=cr(t[0]),o=e(t[2]??"");return s===null||o===null?null:{seconds:o.seconds,event:{id:s,at:o.at,source:t[4]??"",program:t[8]??"",message:r.slice(n)}}}}
i(Vi,"createTsvReader");function Js(){let e=mn();return t=>{let r;try{r=Dr(t)}catch{return null}let n=cr(N(r,"id")),s=e(ge(N(r,"received_at"),ge(N(r,"time"),"")));
if(n===null||s===null)return null;let o=ge(N(r,"source_name"),ge(N(r,"hostname"),""));return{seconds:s.seconds,event:{id:n,at:s.at,source:o,program:ge(N(r,"prog\
ram"),""),message:ge(N(r,"message"),"")}}}}i(Js,"createNdjsonReader");var L$=/^.{0,120}?\[(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)[,.]\d{3}/;function Pu(e){let t=L$.exec(
e);return t===null?null:Ge(`${t[1]}T${t[2]}Z`)}i(Pu,"stampOf");function ny(e,t,r){let n=t,s=Oe(t);return o=>{let a=Pu(o);return a!==null&&a!==n&&(n=a,s=Oe(a)),{
seconds:n,event:{id:String(r()),at:s,source:e.source,program:e.program,message:o}}}}i(ny,"createPlainReader");var N$=5e3;async function*iy(e){let t=e.toSorted((o,a)=>j(o.firstId,a.firstId)),r=[],n=[],s="";for(;;){let o=oy(r);for(;t[0]!==void 0&&(o===null||j(t[0].firstId,
Ji(o))<=0);){let c={pages:t.shift().pages(),page:[],next:0};await sy(c)&&r.push(c),o=oy(r)}if(o===null)break;let a=D$([...r.filter(c=>c!==o).map(Ji),...t.slice(
0,1).map(c=>c.firstId)]);for(;o.next<o.page.length;o.next++){let c=o.page[o.next].event;if(a!==null&&j(c.id,a)>0)break;j(c.id,s)>0&&(n.push(c),s=c.id)}o.next>=o.
page.length&&!await sy(o)&&r.splice(r.indexOf(o),1),n.length>=N$&&(yield n,n=[])}n.length>0&&(yield n)}i(iy,"mergeById");async function sy(e){for(let t=await e.
pages.next();t.done!==!0;t=await e.pages.next())if(t.value.length!==0)return e.page=t.value,e.next=0,!0;return!1}i(sy,"advance");function Ji(e){return e.page[e.
next].event.id}i(Ji,"headOf");function oy(e){return e.reduce((t,r)=>t===null||j(Ji(r),Ji(t))<0?r:t,null)}i(oy,"lowestOf");function D$(e){return e.reduce((t,r)=>t===
null||j(r,t)<0?r:t,null)}i(D$,"lowestId");import{basename as j$}from"node:path";import{pipeline as F$,Readable as G$}from"node:stream";import{createGunzip as z$}from"node:zlib";var U$=1<<20,ay=4<<20,cy=10;async function*$u(e,t){let r=null;for await(let n of M$(e,t)){let s=r===null?n:Buffer.concat([r,n]),o=[],a=0;for(let c=s.indexOf(cy);c>=
0;c=s.indexOf(cy,a))o.push(s.toString("utf8",a,c>a&&s[c-1]===13?c-1:c)),a=c+1;if(r=a<s.length?Buffer.from(s.subarray(a)):null,r!==null&&r.length>ay)throw new ie(
`${t} has no line break in ${ay>>20} MiB: it is no log`);o.length>0&&(yield o)}r!==null&&(yield[r.toString("utf8")])}i($u,"readLines");async function*M$(e,t){let r=e[Symbol.
asyncIterator]();try{let n=await r.next();if(n.done===!0)return;let s=n.value[0]===31&&n.value[1]===139;if(!s&&t.endsWith(".gz"))throw new ie(`${t} is not gzip \
although its name says so`);let o=G$.from(B$(n.value,r),{objectMode:!0});if(!s)return yield*o;let a=z$({chunkSize:U$});F$(o,a,()=>{}),yield*a}finally{e.destroy()}}
i(M$,"readBytes");async function*B$(e,t){yield e;for(let r=await t.next();r.done!==!0;r=await t.next())yield r.value}i(B$,"startingWith");var q$=2e3;async function ly(e){let t=$u(e.open(),e.path),r=[],n=null,s=null;try{for(let l=await t.next();l.done!==!0;l=await t.next()){for(let d of l.value)r.push(
d);let u=r.find(d=>d!=="");if(u!==void 0&&(n??=Ou(e.path,u),n!=="plain"||(s??=l.value.map(Pu).find(d=>d!==null)??null,s!==null||r.length>q$)))break}e.once||await t.
return(void 0)}catch(l){throw l instanceof ie?l:new ie(`${e.path} cannot be read: ${ar(l)}`)}let o=r.findIndex(l=>l!==""),a=r[o]??"";if(a.slice(0,4096).includes(
"\0"))throw new ie(`${e.path} is binary: it is no log`);n??=Ou(e.path,"");let c=n==="tsv"?Vi()(a):n==="ndjson"?Js()(a):null;if(n!=="plain"&&c===null&&a!=="")throw new ie(
`${e.path}:${o+1}: expected ${ry[n]}; found ${n==="tsv"?H$(a):"something else"}`);return{file:e,format:n,first:c,startsAt:s??Ge(e.modifiedAt)??0,lines:e.once?()=>Z$(
r,t):()=>$u(e.open(),e.path)}}i(ly,"probe");async function*Z$(e,t){yield e,yield*t}i(Z$,"goOn");function H$(e){let t=e.split("	").length;return t<10?`${t} colum\
n${t===1?"":"s"}`:"an id or a receipt time that cannot be read"}i(H$,"found");function uy(e){let t=e.map(({file:r})=>r.path==="-"?"stdin":j$(r.path));return new Map(
e.map((r,n)=>[r,t.indexOf(t[n]??"")===t.lastIndexOf(t[n]??"")?t[n]??"":r.file.path]))}i(uy,"namesOf");function Wn(e,t){let r=null,n=null,s=null,o=!1;return{see(a,c){return t!==null&&c>t?(o=!0,!1):e!==null&&c<e?(r=null,n=null,s=null,!1):(o||(r??=s!==null&&j(s,a)<
0?s:a,n=a),!0)},readTo(a){!o&&n!==null&&j(a,n)>0&&(n=a)},readFrom(a){s=a},stop(){o=!0},range:i(()=>r!==null&&n!==null?[r,n]:null,"range")}}i(Wn,"createExamined");async function dy(e){if(e.files.length===0)throw new ie("no files to read","Name at least one file in `archive`.");let t=[];for(let s of e.files)t.push(await ly(
s));let r=t.find(({format:s})=>s==="plain"),n=t.find(({format:s})=>s!=="plain");if(r!==void 0&&n!==void 0)throw new ie(`archives and plain logs cannot be read t\
ogether: ${n.file.path} has event ids, ${r.file.path} has none`,"Give `archive` only one of the two kinds.");return{name:"archive",hasIds:r===void 0,search:i((s,o)=>W$(
t,s,o),"search"),link:i(()=>null,"link")}}i(dy,"archiveSource");async function*W$(e,t,r){let n=t.to===null?null:Ge(t.to),s={from:t.from===null?null:Ge(t.from),to:n,
last:n===null?Number.POSITIVE_INFINITY:n+t.margin},o=e.filter(({file:p})=>ey(p,s)),a=new Map(o.map(p=>[p,{examined:Wn(s.from,s.to),odd:0,unordered:0,broken:null,
reached:null}])),c={first:Number.POSITIVE_INFINITY,last:Number.NEGATIVE_INFINITY},l=e.some(({format:p})=>p==="plain"),u=l?V$(o,a,s,c):K$(o,a,s,c),d=r?.toLowerCase();
for await(let p of u){let f=d===void 0?p:p.filter(m=>m.message.toLowerCase().includes(d));f.length>0&&(yield f)}return ty(a,s,c,l)}i(W$,"search");function K$(e,t,r,n){
return iy(e.flatMap(s=>{let o=t.get(s);if(s.first===null||o===void 0)return[];let a=s.format==="tsv"?Vi():Js();return[{firstId:s.first.event.id,pages:i(()=>py(s,
a,o,r,n),"pages")}]}))}i(K$,"readMerged");async function*V$(e,t,r,n){let s=uy(e),o=0;for(let a of e.toSorted((c,l)=>c.startsAt-l.startsAt)){let c=t.get(a),l=s.get(
a)??a.file.path,u=l.slice(l.lastIndexOf("/")+1),d=ny({source:l,program:u},a.startsAt,()=>++o);if(c!==void 0)for await(let p of py(a,d,c,r,n))yield p.map(({event:f})=>f)}}
i(V$,"readPlain");async function*py(e,t,r,n,s){let o="";try{for await(let a of e.lines()){let c=[],l=Number.POSITIVE_INFINITY;for(let u of a){if(u==="")continue;
let d=t(u);if(d===null){r.odd+=1;continue}let{event:p,seconds:f}=d,m=j(p.id,o);if(m===0)continue;if(m<0){r.unordered+=1,r.examined.stop();continue}o=p.id,r.reached=
f,l=Math.min(l,f);let y=r.examined.see(p.id,f);y&&(s.first=Math.min(s.first,f),s.last=Math.max(s.last,f)),(y||n.to!==null&&f>n.to&&f<=n.last)&&c.push(d)}if(c.length>
0&&(yield c),l>n.last&&Number.isFinite(l))return}}catch(a){r.broken=a instanceof ie?a.message:`${e.file.path} broke off: ${ar(a)}`}}i(py,"readPages");function Cu({failures:e,coverage:t,workers:r,problems:n}){return e===0&&t.complete&&r>0&&n.length===0}i(Cu,"allQuiet");function Qt(e){let t=i((c,l,u)=>`${c} ${c===
1?l:u}`,"count"),r=e.name==="default"?"":` (${e.name})`;if(Cu(e))return`Celery${r}: all quiet, no task failed for good`;let n=e.changes.filter(({change:c})=>c===
"open").length,s=e.changes.filter(({change:c})=>c==="reopen").length,o=e.changes.filter(({change:c})=>c==="close").length,a=[e.failures===0?"no failure found":t(
e.failures,"task failed for good","tasks failed for good"),...n>0?[t(n,"new issue","new issues")]:[],...s>0?[`${s} back again`]:[],...o>0?[`${o} closed`]:[],...e.
coverage.complete?[]:["the search was incomplete"],...e.workers>0?[]:["no worker line was seen"]];return`Celery${r}: ${a.join(", ")}`}i(Qt,"headline");function Yi(e){
let t=new Map;for(let{severity:r,failures:n}of e){let s=n[0]?.task??null,o=`${r}
${s??""}`,a=t.get(o)??{task:s,severity:r,failures:0,groups:0};a.failures+=n.length,a.groups+=1,t.set(o,a)}return[...t.values()].toSorted((r,n)=>kt.indexOf(r.severity)-
kt.indexOf(n.severity)||n.failures-r.failures||((r.task??"")<(n.task??"")?-1:1))}i(Yi,"totalsOf");var fy={critical:"🔴",high:"🟠",medium:"🟡",low:"⚪"},J$={open:"New",reopen:"Back again",close:"Closed","severity-changed":"Severity changed",milestone:"\
Milestone"},Y$=10,my=5;function Xi(e){let{changes:t,totals:r,problems:n,coverage:s}=e;return{title:Qt(e),worst:r[0]?.severity??t.find(({change:o})=>o!=="close")?.
severity??(Cu(e)?null:"medium"),opening:X$(e),changes:t.map(({change:o,severity:a,title:c,total:l,number:u,url:d})=>({sign:fy[a],word:J$[o],number:u,url:d,cause:se(
c,90),count:Kn(l,"failure","failures")})),totals:r.map(({severity:o,task:a,failures:c,groups:l})=>({sign:fy[o],severity:o,task:a===null?null:se(a,120),count:`${c}\
 (${Kn(l,"cause","causes")})`})),warnings:[...n.slice(0,my),...s.reasons.slice(0,my)].map(o=>se(o,300)),footer:Q$(e),dashboardUrl:e.dashboardUrl}}i(Xi,"outlineO\
f");function Qi(e,t,r){let n=[],s=t;for(let o of e.slice(0,Y$))r(o)>s||(s-=r(o),n.push(o));return{kept:n,more:e.length-n.length}}i(Qi,"fitting");function X$({baseline:e,
groups:t}){if(!e)return null;let r=t.filter(s=>s.waiting).length;return`This was its first run: ${t.length===0?"no failure found.":`${Kn(t.length,"cause","cause\
s")} found, ${r} of them ${r===1?"waits":"wait"} for room on the dashboard.`}`}i(X$,"openingOf");function Q$(e){let{coverage:t,workers:r,groups:n,savedByRetry:s,
unrecognised:o,repeat:a}=e,c=i(u=>u.slice(0,16).replace("T"," "),"time"),l=n.filter(u=>u.waiting).length;return[`Logs ${c(t.from)} to ${c(t.to)} UTC, ${t.complete?
"read in full":"NOT read in full"}`,`${Kn(r,"worker stream","worker streams")} alive`,...l>0?[Kn(l,"cause waits","causes wait")]:[],`${s} saved by retry`,...o>0?
[Kn(o,"worker error of an unknown form","worker errors of an unknown form")]:[],...a?["may have been sent before"]:[]]}i(Q$,"footerOf");function Kn(e,t,r){return`${e}\
 ${e===1?t:r}`}i(Kn,"counted");var eC=256,Iu={changes:2300,totals:1500,warnings:950},tC=500,rC={critical:14105162,high:14901769,medium:14396169,low:9147550},nC=2991182;function hy(e){let{title:t,
worst:r,opening:n,changes:s,totals:o,warnings:a,footer:c,dashboardUrl:l}=Xi(e),u=l===null?null:Et(l),d=[...n===null?[]:[`**The audit is on.** ${n}`],...Lu(n===null?
"**What changed**":null,s.map(sC),Iu.changes),...Lu("**Failures by task and severity**",o.map(oC),Iu.totals),...u===null?[]:[Zs("Dashboard",u)]],[p=""]=Lu(null,
a.map(f=>`⚠️ ${Tg(f)}`),Iu.warnings);return{allowed_mentions:{parse:[]},embeds:[{title:se(t,eC),...u===null?{}:{url:u},color:r===null?nC:rC[r],...d.length===
0?{}:{description:d.join(`

`)},...p===""?{}:{fields:[{name:"Warnings",value:p}]},footer:{text:se(c.join(" · "),tC)},timestamp:e.coverage.to}]}}i(hy,"renderDiscord");function Lu(e,t,r){if(t.
length===0)return[];let{kept:n,more:s}=Qi(t,r,o=>o.length+1);return[[...e===null?[]:[e],...n,...s>0?[`… and ${s} more`]:[]].join(`
`)]}i(Lu,"section");function sC({sign:e,word:t,number:r,url:n,cause:s,count:o}){let a=r===null?"":` ${Zs(`#${r}`,n)}`;return`${e} **${t}**${a} ${gu(s)} · ${o}`}
i(sC,"changeLine");function oC({sign:e,severity:t,task:r,count:n}){return`${e} ${t} · ${r===null?"no task named":gu(r)} · ${n}`}i(oC,"totalLine");function hn(e,t){return i(function(){return e.apply(t,arguments)},"wrap")}i(hn,"bind");var{toString:iC}=Object.prototype,{getPrototypeOf:lr}=Object,{iterator:Ys,toStringTag:by}=Symbol,ur=(({hasOwnProperty:e})=>(t,r)=>e.call(t,r))(Object.prototype),
wy=i(e=>typeof e=="string"&&(e==="__proto__"||e==="constructor"||e==="prototype"),"isUnsafeObjectKey"),ta=i((e,t,r)=>e===Object.prototype||!r&&t===null,"isProto\
typeBoundary"),aC=i(e=>{if(!Object.isExtensible(e))return!1;let t=Object.getOwnPropertyNames(e);return Object.getOwnPropertySymbols&&t.push(...Object.getOwnPropertySymbols(
e)),t.every(r=>{if(wy(r))return!1;let n=Object.getOwnPropertyDescriptor(e,r);return!!n&&n.configurable&&n.writable===!0})},"isSafeAndFullyMutable"),Du=i((e,t)=>{
let r=e,n=[];for(;r!=null;){if(n.indexOf(r)!==-1)return!1;n.push(r);let s=lr(r);if(ta(r,s,r===e))return!1;if(ur(r,t))return!0;r=s}return!1},"hasOwnInPrototypeCh\
ain"),cC=i((e,t)=>e!=null&&Du(e,t)?e[t]:void 0,"getSafeProp"),lC=i(e=>{if(e==null||typeof e!="object"&&typeof e!="function")return e;let t=lr(e);if(t===null&&aC(
e))return e;let r=Object.create(null),n=Object.create(null),s=[],o=e;for(;o!=null&&s.indexOf(o)===-1;){s.push(o);let a=o===e?t:lr(o);if(ta(o,a,o===e))break;let c=Object.
getOwnPropertyNames(o);Object.getOwnPropertySymbols&&c.push(...Object.getOwnPropertySymbols(o));for(let l of c)wy(l)||ur(n,l)||(r[l]=e[l],n[l]=!0);o=a}return r},
"toSafeFlatObject"),Fu=(e=>t=>{let r=iC.call(t);return e[r]||(e[r]=r.slice(8,-1).toLowerCase())})(Object.create(null)),Ct=i(e=>(e=e.toLowerCase(),t=>Fu(t)===e),
"kindOfTest"),ra=i(e=>t=>typeof t===e,"typeOfTest"),{isArray:yn}=Array,bn=ra("undefined");function Vn(e){return e!==null&&!bn(e)&&e.constructor!==null&&!bn(e.constructor)&&
lt(e.constructor.isBuffer)&&e.constructor.isBuffer(e)}i(Vn,"isBuffer");var _y=Ct("ArrayBuffer");function uC(e){let t;return typeof ArrayBuffer<"u"&&ArrayBuffer.
isView?t=ArrayBuffer.isView(e):t=e&&e.buffer&&_y(e.buffer),t}i(uC,"isArrayBufferView");var dC=ra("string"),lt=ra("function"),pC=ra("number"),Jn=i(e=>e!==null&&typeof e==
"object","isObject"),fC=i(e=>e===!0||e===!1,"isBoolean"),ea=i(e=>{if(!Jn(e))return!1;let t=lr(e);return(t===null||t===Object.prototype||lr(t)===null)&&(ta(e,t,!0)||
!ur(e,by)&&!ur(e,Ys))},"isPlainObject"),mC=i(e=>{if(!Jn(e)||Vn(e))return!1;try{return Object.keys(e).length===0&&Object.getPrototypeOf(e)===Object.prototype}catch{
return!1}},"isEmptyObject"),hC=Ct("Date"),gC=Ct("File"),yC=i(e=>!!(e&&typeof e.uri<"u"),"isReactNativeBlob"),bC=i(e=>e&&typeof e.getParts<"u","isReactNative"),wC=Ct(
"Blob"),_C=Ct("FileList"),EC=Ct("Set"),kC=i(e=>Jn(e)&&lt(e.pipe),"isStream");function TC(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<
"u"?window:typeof global<"u"?global:{}}i(TC,"getGlobal");var gy=TC(),yy=typeof gy.FormData<"u"?gy.FormData:void 0,vC=i(e=>{if(!e)return!1;if(yy&&e instanceof yy)
return!0;let t=lr(e);if(!t||t===Object.prototype||!lt(e.append))return!1;let r=Fu(e);return r==="formdata"||r==="object"&&lt(e.toString)&&e.toString()==="[objec\
t FormData]"},"isFormData"),SC=Ct("URLSearchParams"),[xC,AC,RC,OC]=["ReadableStream","Request","Response","Headers"].map(Ct),PC=i(e=>e.trim?e.trim():e.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,
""),"trim");function Xs(e,t,{allOwnKeys:r=!1}={}){if(e===null||typeof e>"u")return;let n,s;if(typeof e!="object"&&(e=[e]),yn(e))for(n=0,s=e.length;n<s;n++)t.call(
null,e[n],n,e);else{if(Vn(e))return;let o=r?Object.getOwnPropertyNames(e):Object.keys(e),a=o.length,c;for(n=0;n<a;n++)c=o[n],t.call(null,e[c],c,e)}}i(Xs,"forEac\
h");function $C(e,t){if(Vn(e))return null;t=t.toLowerCase();let r=Object.keys(e),n=r.length,s;for(;n-- >0;)if(s=r[n],t===s.toLowerCase())return s;return null}i(
$C,"findKey");var gn=typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global,Ey=i(e=>!bn(e)&&e!==gn,"isContextDefined");function Nu(...e){
let{caseless:t,skipUndefined:r}=Ey(this)&&this||{},n={},s=t?Object.create(null):null,o=i((a,c)=>{if(c==="__proto__"||c==="constructor"||c==="prototype")return;let l=c;
if(s&&typeof c=="string"){let d=c.toLowerCase(),p=s[d];p!==void 0&&ur(n,p)?l=p:s[d]=c}let u=ur(n,l)?n[l]:void 0;ea(u)&&ea(a)?n[l]=Nu(u,a):ea(a)?n[l]=Nu({},a):yn(
a)?n[l]=a.slice():(!r||!bn(a))&&(n[l]=a)},"assignValue");for(let a=0,c=e.length;a<c;a++){let l=e[a];if(!l||Vn(l)||(Xs(l,o),typeof l!="object"||yn(l)||!Object.getOwnPropertySymbols))
continue;let u=Object.getOwnPropertySymbols(l);for(let d=0;d<u.length;d++){let p=u[d];jC.call(l,p)&&o(l[p],p)}}return n}i(Nu,"merge");var CC=i((e,t,r,{allOwnKeys:n}={})=>(Xs(
t,(s,o)=>{r&&lt(s)?Object.defineProperty(e,o,{__proto__:null,value:hn(s,r),writable:!0,enumerable:!0,configurable:!0}):Object.defineProperty(e,o,{__proto__:null,
value:s,writable:!0,enumerable:!0,configurable:!0})},{allOwnKeys:n}),e),"extend"),IC=i(e=>(e.charCodeAt(0)===65279&&(e=e.slice(1)),e),"stripBOM"),LC=i((e,t,r,n)=>{
e.prototype=Object.create(t.prototype,n),Object.defineProperty(e.prototype,"constructor",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0}),Object.
defineProperty(e,"super",{__proto__:null,value:t.prototype}),r&&Object.assign(e.prototype,r)},"inherits"),NC=i((e,t,r,n)=>{let s,o,a,c={};if(t=t||{},e==null)return t;
do{for(s=Object.getOwnPropertyNames(e),o=s.length;o-- >0;)a=s[o],(!n||n(a,e,t))&&!c[a]&&(t[a]=e[a],c[a]=!0);e=r!==!1&&lr(e)}while(e&&(!r||r(e,t))&&e!==Object.prototype);
return t},"toFlatObject"),DC=i((e,t,r)=>{e=String(e),(r===void 0||r>e.length)&&(r=e.length),r-=t.length;let n=e.indexOf(t,r);return n!==-1&&n===r},"endsWith"),FC=i(
e=>{if(!e)return null;if(yn(e))return e;let t=e.length;if(!Number.isSafeInteger(t)||t<0||t>4294967295)return null;let r=new Set,n=new Set,s=e;for(;s!=null&&r.size<
t;){if(n.has(s))return null;n.add(s);let a=lr(s);if(ta(s,a,s===e))break;Object.getOwnPropertyNames(s).forEach(c=>{let l=+c;Number.isInteger(l)&&l>=0&&l<t&&String(
l)===c&&ur(s,c)&&r.add(l)}),s=a}if(r.size!==t)return null;let o=new Array(t);for(;t-- >0;)o[t]=e[t];return o},"toArray"),GC=(e=>t=>e&&t instanceof e)(typeof Uint8Array<
"u"&&lr(Uint8Array)),zC=i((e,t)=>{let n=(e&&e[Ys]).call(e),s;for(;(s=n.next())&&!s.done;){let o=s.value;t.call(e,o[0],o[1])}},"forEachEntry"),UC=i((e,t)=>{let r,
n=[];for(;(r=e.exec(t))!==null;)n.push(r);return n},"matchAll"),MC=Ct("HTMLFormElement"),BC=i(e=>e.toLowerCase().replace(/[-_\s]([a-z\d])(\w*)/g,i(function(r,n,s){
return n.toUpperCase()+s},"replacer")),"toCamelCase"),{propertyIsEnumerable:jC}=Object.prototype,qC=Ct("RegExp"),ky=i((e,t)=>{let r=Object.getOwnPropertyDescriptors(
e),n={};Xs(r,(s,o)=>{let a;(a=t(s,o,e))!==!1&&(n[o]=a||s)}),Object.defineProperties(e,n)},"reduceDescriptors"),ZC=i(e=>{ky(e,(t,r)=>{if(lt(e)&&["arguments","cal\
ler","callee"].includes(r))return!1;let n=e[r];if(lt(n)){if(t.enumerable=!1,"writable"in t){t.writable=!1;return}t.set||(t.set=()=>{throw Error("Can not rewrite\
 read-only method '"+r+"'")})}})},"freezeMethods"),HC=i((e,t)=>{let r={},n=i(s=>{s.forEach(o=>{r[o]=!0})},"define");return yn(e)?n(e):n(String(e).split(t)),r},"\
toObjectSet"),WC=i(()=>{},"noop"),KC=i((e,t)=>e!=null&&Number.isFinite(e=+e)?e:t,"toFiniteNumber");function VC(e){return!!(e&&lt(e.append)&&e[by]==="FormData"&&
e[Ys])}i(VC,"isSpecCompliantForm");var JC=i(e=>{let t=new WeakSet,r=i(n=>{if(Jn(n)){if(t.has(n))return;if(Vn(n))return n;if(!("toJSON"in n)){t.add(n);let s;if(EC(
n)){s=[];for(let o of n){let a=r(o);!bn(a)&&s.push(a)}}else s=yn(n)?[]:{},Xs(n,(o,a)=>{let c=r(o);!bn(c)&&(s[a]=c)});return t.delete(n),s}}return n},"visit");return r(
e)},"toJSONObject"),YC=Ct("AsyncFunction"),XC=i(e=>e&&(Jn(e)||lt(e))&&lt(e.then)&&lt(e.catch),"isThenable"),Ty=((e,t)=>e?setImmediate:t?((r,n)=>(gn.addEventListener(
"message",({source:s,data:o})=>{s===gn&&o===r&&n.length&&n.shift()()},!1),s=>{n.push(s),gn.postMessage(r,"*")}))(`axios@${Math.random()}`,[]):r=>setTimeout(r))(
typeof setImmediate=="function",lt(gn.postMessage)),QC=typeof queueMicrotask<"u"?queueMicrotask.bind(gn):typeof process<"u"&&process.nextTick||Ty,vy=i(e=>e!=null&&
lt(e[Ys]),"isIterable"),e1=i(e=>e!=null&&Du(e,Ys)&&vy(e),"isSafeIterable"),_={isArray:yn,isArrayBuffer:_y,isBuffer:Vn,isFormData:vC,isArrayBufferView:uC,isString:dC,
isNumber:pC,isBoolean:fC,isObject:Jn,isPlainObject:ea,isEmptyObject:mC,isReadableStream:xC,isRequest:AC,isResponse:RC,isHeaders:OC,isUndefined:bn,isDate:hC,isFile:gC,
isReactNativeBlob:yC,isReactNative:bC,isBlob:wC,isRegExp:qC,isFunction:lt,isStream:kC,isURLSearchParams:SC,isTypedArray:GC,isFileList:_C,forEach:Xs,merge:Nu,extend:CC,
trim:PC,stripBOM:IC,inherits:LC,toFlatObject:NC,kindOf:Fu,kindOfTest:Ct,endsWith:DC,toArray:FC,forEachEntry:zC,matchAll:UC,isHTMLForm:MC,hasOwnProperty:ur,hasOwnProp:ur,
hasOwnInPrototypeChain:Du,getSafeProp:cC,toSafeFlatObject:lC,reduceDescriptors:ky,freezeMethods:ZC,toObjectSet:HC,toCamelCase:BC,noop:WC,toFiniteNumber:KC,findKey:$C,
global:gn,isContextDefined:Ey,isSpecCompliantForm:VC,toJSONObject:JC,isAsyncFn:YC,isThenable:XC,setImmediate:Ty,asap:QC,isIterable:vy,isSafeIterable:e1};var t1=_.toObjectSet(["age","authorization","content-length","content-type","etag","expires","from","host","if-modified-since","if-unmodified-since","last-modif\
ied","location","max-forwards","proxy-authorization","referer","retry-after","user-agent"]),Sy=i(e=>{let t=Object.create(null),r,n,s;return e&&e.split(`
`).forEach(i(function(a){s=a.indexOf(":"),r=a.substring(0,s).trim().toLowerCase(),n=a.substring(s+1).trim();let c=_.hasOwnProp(t,r);!r||c&&_.hasOwnProp(t1,r)||(r===
"set-cookie"?c?t[r].push(n):t[r]=[n]:t[r]=c?t[r]+", "+n:n)},"parser")),t},"default");function r1(e){let t=0,r=e.length;for(;t<r;){let n=e.charCodeAt(t);if(n!==9&&n!==32)break;t+=1}for(;r>t;){let n=e.charCodeAt(r-1);if(n!==9&&n!==32)break;r-=1}return t===
0&&r===e.length?e:e.slice(t,r)}i(r1,"trimSPorHTAB");var n1=new RegExp("[\\u0000-\\u0008\\u000a-\\u001f\\u007f]+","g"),s1=new RegExp("[^\\u0009\\u0020-\\u007e\\u0080\
-\\u00ff]+","g");function Gu(e,t){return _.isArray(e)?e.map(r=>Gu(r,t)):r1(String(e).replace(t,""))}i(Gu,"sanitizeValue");var xy=i(e=>Gu(e,n1),"sanitizeHeaderVa\
lue"),o1=i(e=>Gu(e,s1),"sanitizeByteStringHeaderValue");function Yn(e){let t=Object.create(null);return _.forEach(e.toJSON(),(r,n)=>{t[n]=o1(r)}),t}i(Yn,"toByte\
StringHeaderObject");var Ay=Symbol("internals");function Qs(e){return e&&String(e).trim().toLowerCase()}i(Qs,"normalizeHeader");function na(e){return e===!1||e==null?e:_.isArray(e)?
e.map(na):xy(String(e))}i(na,"normalizeValue");function i1(e){let t=Object.create(null),r=/([^\s,;=]+)\s*(?:=\s*([^,;]+))?/g,n;for(;n=r.exec(e);)t[n[1]]=n[2];return t}
i(i1,"parseTokens");var a1=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;function zu(e){let t=0,r=e.length;for(;t<r;){let n=e.charCodeAt(t);if(n!==9&&n!==32)break;t+=1}for(;r>
t;){let n=e.charCodeAt(r-1);if(n!==9&&n!==32)break;r-=1}return t===0&&r===e.length?e:e.slice(t,r)}i(zu,"trimOWS");function c1(e){let t=e.length-1;if(t<1||e.charCodeAt(
0)!==34||e.charCodeAt(t)!==34)return e;let r="";for(let n=1;n<t;n++){let s=e.charCodeAt(n);if(s===34||s===92&&(n+=1,n>=t))return e;r+=e[n]}return r}i(c1,"decode\
QuotedString");function l1(e){let t=Object.create(null),r=String(e),n=0,s=!1,o=!1;function a(c){let l=zu(r.slice(n,c)),u=l.indexOf("=");if(u<1)return;let d=zu(l.
slice(0,u));if(!a1.test(d))return;let p=d.toLowerCase();if(p==="__proto__"||p==="constructor"||p==="prototype")return;let f=zu(l.slice(u+1));t[p]=c1(f)}i(a,"par\
seParameter");for(let c=0;c<r.length;c++){let l=r.charCodeAt(c);s?o?o=!1:l===92?o=!0:l===34&&(s=!1):l===34?s=!0:(l===44||l===59)&&(a(c),n=c+1)}return a(r.length),
t}i(l1,"parseParameters");var u1=i(e=>/^[-_a-zA-Z0-9^`|~,!#$%&'*+.]+$/.test(e.trim()),"isValidHeaderName"),d1="__Proto__",Ry=i(e=>e==="__proto__"?d1:e,"headerSl\
ot");function Uu(e,t,r,n,s){if(_.isFunction(n))return n.call(e,t,r);if(s&&(t=r),!!_.isString(t)){if(_.isString(n))return t.indexOf(n)!==-1;if(_.isRegExp(n))return n.
test(t)}}i(Uu,"matchHeaderValue");function p1(e){return e.trim().toLowerCase().replace(/([a-z\d])(\w*)/g,(t,r,n)=>r.toUpperCase()+n)}i(p1,"formatHeader");function f1(e,t){
let r=_.toCamelCase(" "+t);["get","set","has"].forEach(n=>{Object.defineProperty(e,n+r,{__proto__:null,value:i(function(s,o,a){return this[n].call(this,t,s,o,a)},
"value"),configurable:!0})})}i(f1,"buildAccessors");var Xn=class{static{i(this,"AxiosHeaders")}constructor(t){t&&this.set(t)}set(t,r,n){let s=this;function o(c,l,u){
let d=Qs(l);if(!d)return;let p=_.findKey(s,d);(!p||s[p]===void 0||u===!0||u===void 0&&s[p]!==!1)&&(s[Ry(p||l)]=na(c))}i(o,"setHeader");let a=i((c,l)=>_.forEach(
c,(u,d)=>o(u,d,l)),"setHeaders");if(_.isPlainObject(t)||t instanceof this.constructor)a(t,r);else if(_.isString(t)&&(t=t.trim())&&!u1(t))a(Sy(t),r);else if(_.isObject(
t)&&_.isSafeIterable(t)){let c=Object.create(null),l,u;for(let d of t){if(!_.isArray(d))throw new TypeError("Object iterator must return a key-value pair");u=d[0],
_.hasOwnProp(c,u)?(l=c[u],c[u]=_.isArray(l)?[...l,d[1]]:[l,d[1]]):c[u]=d[1]}a(c,r)}else t!=null&&o(r,t,n);return this}get(t,r){if(t=Qs(t),t){let n=_.findKey(this,
t);if(n){let s=this[n];if(!r)return s;if(r===!0)return i1(s);if(_.isFunction(r))return r.call(this,s,n);if(_.isRegExp(r))return r.exec(s);throw new TypeError("p\
arser must be boolean|regexp|function")}}}has(t,r){if(t=Qs(t),t){let n=_.findKey(this,t);return!!(n&&this[n]!==void 0&&(!r||Uu(this,this[n],n,r)))}return!1}delete(t,r){
let n=this,s=!1;function o(a){if(a=Qs(a),a){let c=_.findKey(n,a);c&&(!r||Uu(n,n[c],c,r))&&(delete n[c],s=!0)}}return i(o,"deleteHeader"),_.isArray(t)?t.forEach(
o):o(t),s}clear(t){let r=Object.keys(this),n=r.length,s=!1;for(;n--;){let o=r[n];(!t||Uu(this,this[o],o,t,!0))&&(delete this[o],s=!0)}return s}normalize(t){let r=this,
n=Object.create(null);return _.forEach(this,(s,o)=>{let a=_.findKey(n,o);if(a){r[a]=na(s),delete r[o];return}let c=Ry(t?p1(o):String(o).trim());c!==o&&delete r[o],
r[c]=na(s),n[c]=!0}),this}concat(...t){return this.constructor.concat(this,...t)}toJSON(t){let r=Object.create(null);return _.forEach(this,(n,s)=>{n!=null&&n!==
!1&&(r[s]=t&&_.isArray(n)?n.join(", "):n)}),r}[Symbol.iterator](){return Object.entries(this.toJSON())[Symbol.iterator]()}toString(){return Object.entries(this.
toJSON()).map(([t,r])=>t+": "+r).join(`
`)}getSetCookie(){let t=this.get("set-cookie");return _.isArray(t)?t:t==null||t===!1?[]:[t]}get[Symbol.toStringTag](){return"AxiosHeaders"}static from(t){return t instanceof
this?t:new this(t)}static parseParameters(t){return l1(t)}static concat(t,...r){let n=new this(t);return r.forEach(s=>n.set(s)),n}static accessor(t){let n=(this[Ay]=
this[Ay]={accessors:{}}).accessors,s=this.prototype;function o(a){let c=Qs(a);n[c]||(f1(s,a),n[c]=!0)}return i(o,"defineAccessor"),_.isArray(t)?t.forEach(o):o(t),
this}};Xn.accessor(["Content-Type","Content-Length","Accept","Accept-Encoding","User-Agent","Authorization"]);_.reduceDescriptors(Xn.prototype,({value:e},t)=>{let r=t[0].
toUpperCase()+t.slice(1);return{get:i(()=>e,"get"),set(n){this[r]=n}}});_.freezeMethods(Xn);var ye=Xn;var eo="[REDACTED ****]";function m1(e){if(_.hasOwnProp(e,"toJSON"))return!0;let t=Object.getPrototypeOf(e);for(;t&&t!==Object.prototype;){if(_.hasOwnProp(t,"to\
JSON"))return!0;t=Object.getPrototypeOf(t)}return!1}i(m1,"hasOwnOrPrototypeToJSON");function h1(e,t){let r=new Set(t.map(o=>String(o).toLowerCase())),n=[],s=i(o=>{
if(o===null||typeof o!="object"||_.isBuffer(o))return o;if(n.indexOf(o)!==-1)return;o instanceof ye&&(o=o.toJSON()),n.push(o);let a;if(_.isArray(o))a=[],o.forEach(
(c,l)=>{let u=s(c);_.isUndefined(u)||(a[l]=u)});else{if(!_.isPlainObject(o)&&m1(o))return n.pop(),o;a=Object.create(null);for(let[c,l]of Object.entries(o)){let u=r.
has(c.toLowerCase())?eo:s(l);_.isUndefined(u)||(a[c]=u)}}return n.pop(),a},"visit");return s(e)}i(h1,"redactConfig");function Oy(e){try{return String(e)}catch{return""}}
i(Oy,"stringifySafely");function g1(e){return e.errors.map(r=>{try{return r&&r.message?Oy(r.message):Oy(r)}catch{return""}}).filter(Boolean).join("; ")||e.name||
"AggregateError"}i(g1,"aggregateErrorMessage");var y1=`
Caused by: `,Mu=Symbol("causeStack");function Py(e,t){let r=_.hasOwnProp(e,Mu)&&e[Mu];return r&&t.endsWith(r)?t.length-r.length:-1}i(Py,"getCauseStackIndex");function b1(e,t){
try{let r=t&&t.stack;if(typeof r!="string"||!r)return;let n=e.stack;if(typeof n!="string"||!n)return;let s=y1+r;e.stack=n+s,Object.defineProperty(e,Mu,{__proto__:null,
value:s})}catch{}}i(b1,"appendCauseStack");var He=class e extends Error{static{i(this,"AxiosError")}static from(t,r,n,s,o,a){let c=t.message;!c&&_.isArray(t.errors)&&
t.errors.length&&(c=g1(t));let l=new e(c,r||t.code,n,s,o);return Object.defineProperty(l,"cause",{__proto__:null,value:t,writable:!0,enumerable:!1,configurable:!0}),
l.name=t.name,b1(l,t),t.status!=null&&l.status==null&&(l.status=t.status),a&&Object.assign(l,a),l}constructor(t,r,n,s,o){super(t),Object.defineProperty(this,"me\
ssage",{__proto__:null,value:t,enumerable:!0,writable:!0,configurable:!0}),this.name="AxiosError",this.isAxiosError=!0,r&&(this.code=r),n&&(this.config=n),s&&(this.
request=s),o&&(this.response=o,this.status=o.status)}toJSON(){let t=this.config,r=t&&_.hasOwnProp(t,"redact")?t.redact:void 0,n=_.isArray(r)&&r.length>0?h1(t,r):
_.toJSONObject(t);return{message:this.message,name:this.name,description:this.description,number:this.number,fileName:this.fileName,lineNumber:this.lineNumber,columnNumber:this.
columnNumber,stack:this.stack,config:n,code:this.code,status:this.status}}};He.ERR_BAD_OPTION_VALUE="ERR_BAD_OPTION_VALUE";He.ERR_BAD_OPTION="ERR_BAD_OPTION";He.
ECONNABORTED="ECONNABORTED";He.ETIMEDOUT="ETIMEDOUT";He.ECONNREFUSED="ECONNREFUSED";He.ERR_NETWORK="ERR_NETWORK";He.ERR_FR_TOO_MANY_REDIRECTS="ERR_FR_TOO_MANY_R\
EDIRECTS";He.ERR_DEPRECATED="ERR_DEPRECATED";He.ERR_BAD_RESPONSE="ERR_BAD_RESPONSE";He.ERR_BAD_REQUEST="ERR_BAD_REQUEST";He.ERR_CANCELED="ERR_CANCELED";He.ERR_NOT_SUPPORT=
"ERR_NOT_SUPPORT";He.ERR_INVALID_URL="ERR_INVALID_URL";He.ERR_FORM_DATA_DEPTH_EXCEEDED="ERR_FORM_DATA_DEPTH_EXCEEDED";var R=He;var $y=FormData;var sa=$y;var oa={isBufferAvailable(){return typeof Buffer<"u"},from(e){return Buffer.from(e)}};var qu=100;function ju(e){return _.isPlainObject(e)||_.isArray(e)}i(ju,"isVisitable");function Cy(e){return _.endsWith(e,"[]")?e.slice(0,-2):e}i(Cy,"removeBrack\
ets");function Bu(e,t,r){return e?e.concat(t).map(i(function(s,o){return s=Cy(s),!r&&o?"["+s+"]":s},"each")).join(r?".":""):t}i(Bu,"renderKey");function w1(e){return _.
isArray(e)&&!e.some(ju)}i(w1,"isFlatArray");var _1=_.toFlatObject(_,{},null,i(function(t){return/^is[A-Z]/.test(t)},"filter"));function E1(e,t,r){if(!_.isObject(
e))throw new TypeError("target must be an object");t=t||new(sa||FormData);let n=i((w,k)=>{let E=_.getSafeProp(r,w);return _.isUndefined(E)?k:E},"option"),s=n("m\
etaTokens",!0),o=n("visitor")||g,a=n("dots",!1),c=n("indexes",!1),l=n("Blob")||typeof Blob<"u"&&Blob,u=n("maxDepth",qu),d=l&&_.isSpecCompliantForm(t),p=[];if(!_.
isFunction(o))throw new TypeError("visitor must be a function");function f(w){if(w===null)return"";if(_.isDate(w))return w.toISOString();if(_.isBoolean(w))return w.
toString();if(!d&&_.isBlob(w))throw new R("Blob is not supported. Use a Buffer instead.");if(_.isArrayBuffer(w)||_.isTypedArray(w)){if(d&&typeof l=="function")return new l(
[w]);if(oa&&oa.isBufferAvailable())return oa.from(w);throw new R("Blob is not supported. Use a Buffer instead.",R.ERR_NOT_SUPPORT)}return w}i(f,"convertValue");
function m(w){if(w>u)throw new R("Object is too deeply nested ("+w+" levels). Max depth: "+u,R.ERR_FORM_DATA_DEPTH_EXCEEDED)}i(m,"throwIfMaxDepthExceeded");function y(w,k){
if(u===1/0)return JSON.stringify(w);let E=[];return JSON.stringify(w,i(function(T,I){if(!_.isObject(I))return I;for(;E.length&&E[E.length-1]!==this;)E.pop();return E.
push(I),m(k+E.length-1),I},"limitDepth"))}i(y,"stringifyWithDepthLimit");function g(w,k,E){let A=w;if(_.isReactNative(t)&&_.isReactNativeBlob(w))return t.append(
Bu(E,k,a),f(w)),!1;if(w&&!E&&typeof w=="object"){if(_.endsWith(k,"{}"))k=s?k:k.slice(0,-2),w=y(w,1);else if(_.isArray(w)&&w1(w)||(_.isFileList(w)||_.endsWith(k,
"[]"))&&(A=_.toArray(w)))return k=Cy(k),A.forEach(i(function(I,v){!(_.isUndefined(I)||I===null)&&t.append(c===!0?Bu([k],v,a):c===null?k:k+"[]",f(I))},"each")),!1}
return ju(w)?!0:(t.append(Bu(E,k,a),f(w)),!1)}i(g,"defaultVisitor");let h=Object.assign(_1,{defaultVisitor:g,convertValue:f,isVisitable:ju});function b(w,k,E=0){
if(!_.isUndefined(w)){if(m(E),p.indexOf(w)!==-1)throw new Error("Circular reference detected in "+k.join("."));p.push(w),_.forEach(w,i(function(T,I){(!(_.isUndefined(
T)||T===null)&&o.call(t,T,_.isString(I)?I.trim():I,k,h))===!0&&b(T,k?k.concat(I):[I],E+1)},"each")),p.pop()}}if(i(b,"build"),!_.isObject(e))throw new TypeError(
"data must be an object");return b(e),t}i(E1,"toFormData");var Fr=E1;function Iy(e){let t={"!":"%21","'":"%27","(":"%28",")":"%29","~":"%7E","%20":"+"};return encodeURIComponent(e).replace(/[!'()~]|%20/g,i(function(n){return t[n]},
"replacer"))}i(Iy,"encode");function Ly(e,t){this._pairs=[],e&&Fr(e,this,t)}i(Ly,"AxiosURLSearchParams");var Ny=Ly.prototype;Ny.append=i(function(t,r){this._pairs.
push([t,r])},"append");Ny.toString=i(function(t){let r=t?n=>t.call(this,n,Iy):Iy;return this._pairs.map(i(function(s){return r(s[0])+"="+r(s[1])},"each"),"").join(
"&")},"toString");var Dy=Ly;function k1(e){return encodeURIComponent(e).replace(/%3A/gi,":").replace(/%24/g,"$").replace(/%2C/gi,",").replace(/%20/g,"+")}i(k1,"encode");function wn(e,t,r){
if(!t)return e;e=e||"";let n=_.isFunction(r)?{serialize:r}:r,s=_.getSafeProp(n,"encode")||k1,o=_.getSafeProp(n,"serialize"),a;if(o?a=o(t,n):a=_.isURLSearchParams(
t)?t.toString():new Dy(t,n).toString(s),a){let c=e.indexOf("#");c!==-1&&(e=e.slice(0,c)),e+=(e.indexOf("?")===-1?"?":"&")+a}return e}i(wn,"buildURL");var to=Symbol("internals");function Gy(e){return e?e.length:0}i(Gy,"countHandlers");function Fy(e){if(e)for(;e.length&&e[e.length-1]===null;)e.pop()}i(Fy,"trimH\
andlers");function T1(e){return typeof e=="string"&&e!==""&&String(Number(e))===e?Number(e):e}i(T1,"normalizeHandlerId");function ro(e,t){let r=e.handlers,n=Gy(
r);r!==t.handlersRef?(t.handlersRef=r,t.handlerEntries.clear()):n!==t.handlersLength&&(n?t.handlerEntries.forEach(i(function(o,a){r[o.index]!==o.handler&&t.handlerEntries.
delete(a)},"removeStaleEntry")):t.handlerEntries.clear()),t.handlersLength=n}i(ro,"syncHandlerEntries");var Zu=class{static{i(this,"InterceptorManager")}constructor(){
this.handlers=[],this[to]={handlersRef:this.handlers,handlersLength:this.handlers.length,handlerEntries:new Map,iterationDepth:0,nextId:0}}use(t,r,n){let s={fulfilled:t,
rejected:r,synchronous:n?n.synchronous:!1,runWhen:n?n.runWhen:null},o=this[to];this.handlers==null&&(this.handlers=[]),ro(this,o);let a=o.nextId++;return this.handlers.
push(s),o.handlerEntries.set(a,{handler:s,index:this.handlers.length-1}),o.handlersLength=this.handlers.length,a}eject(t){let r=this[to];ro(this,r);let n=T1(t),
s=r.handlerEntries.get(n);if(s){if(r.handlerEntries.delete(n),this.handlers[s.index]!==s.handler)return;this.handlers[s.index]=null,r.iterationDepth||(Fy(this.handlers),
r.handlersLength=this.handlers.length)}}clear(){this.handlers&&(this.handlers=[],ro(this,this[to]))}forEach(t){let r=this[to];ro(this,r),r.iterationDepth++;try{
_.forEach(this.handlers,i(function(s){s!==null&&t(s)},"forEachHandler"))}finally{--r.iterationDepth||(ro(this,r),Fy(this.handlers),r.handlersLength=Gy(this.handlers))}}},
Hu=Zu;var Gr={silentJSONParsing:!0,forcedJSONParsing:!0,clarifyTimeoutError:!1,legacyInterceptorReqResOrdering:!0,advertiseZstdAcceptEncoding:!1,validateStatusUndefinedResolves:!0,
encodeBasicAuthUsername:!1};import S1 from"crypto";import v1 from"url";var zy=v1.URLSearchParams;var Wu="abcdefghijklmnopqrstuvwxyz",Uy="0123456789",My={DIGIT:Uy,ALPHA:Wu,ALPHA_DIGIT:Wu+Wu.toUpperCase()+Uy},x1=i((e=16,t=My.ALPHA_DIGIT)=>{let r="",{length:n}=t,
s=new Uint32Array(e);S1.randomFillSync(s);for(let o=0;o<e;o++)r+=t[s[o]%n];return r},"generateString"),By={isNode:!0,classes:{URLSearchParams:zy,FormData:sa,Blob:typeof Blob<
"u"&&Blob||null},ALPHABET:My,generateString:x1,protocols:["http","https","file","data"]};var Ju={};pu(Ju,{hasBrowserEnv:()=>Vu,hasStandardBrowserEnv:()=>A1,hasStandardBrowserWebWorkerEnv:()=>R1,navigator:()=>Ku,origin:()=>O1});var Vu=typeof window<"\
u"&&typeof document<"u",Ku=typeof navigator=="object"&&navigator||void 0,A1=Vu&&(!Ku||["ReactNative","NativeScript","NS"].indexOf(Ku.product)<0),R1=typeof WorkerGlobalScope<
"u"&&self instanceof WorkerGlobalScope&&typeof self.importScripts=="function",O1=Vu&&window.location.href||"http://localhost";var Y={...Ju,...By};function Yu(e,t){return Fr(e,new Y.classes.URLSearchParams,{visitor:i(function(r,n,s,o){return Y.isNode&&_.isBuffer(r)?(this.append(n,r.toString("base64")),!1):
o.defaultVisitor.apply(this,arguments)},"visitor"),...t})}i(Yu,"toURLEncodedForm");var jy=qu;function qy(e){if(e>jy)throw new R("FormData field is too deeply nested ("+e+" levels). Max depth: "+jy,R.ERR_FORM_DATA_DEPTH_EXCEEDED)}i(qy,"throwIfD\
epthExceeded");function P1(e){let t=[],r=/[^.[\]]+|\[([^.[\]]*)]/g,n;for(;(n=r.exec(e))!==null;)qy(t.length),t.push(n[0]==="[]"?"":n[1]||n[0]);return t}i(P1,"pa\
rsePropPath");function Zy(e){let t={},r=Object.keys(e),n,s=r.length,o;for(n=0;n<s;n++)o=r[n],t[o]=e[o];return t}i(Zy,"arrayToObject");function Hy(e){if(!_.isArray(
e))return e;let t=Object.keys(e);return t.length!==e.length||t.some((r,n)=>r!==String(n))?Zy(e):e}i(Hy,"normalizeArray");function $1(e){let t=[e];for(;t.length;){
let r=t.pop();Object.keys(r).forEach(n=>{let s=r[n]=Hy(r[n]);(_.isArray(s)||_.isPlainObject(s))&&t.push(s)})}return e}i($1,"normalizeArrays");function C1(e){function t(r,n,s,o){
qy(o);let a=r[o++];if(a==="__proto__")return!0;let c=Number.isFinite(+a),l=o>=r.length;return a=!a&&_.isArray(s)?s.length:a,l?(_.hasOwnProp(s,a)?(s[a]=Hy(s[a]),
s[a]=_.isArray(s[a])?s[a].concat(n):[s[a],n]):s[a]=n,!c):((!_.hasOwnProp(s,a)||!_.isObject(s[a]))&&(s[a]=[]),t(r,n,s[a],o)&&_.isArray(s[a])&&(s[a]=Zy(s[a])),!c)}
if(i(t,"buildPath"),_.isFormData(e)&&_.isFunction(e.entries)){let r={};return _.forEachEntry(e,(n,s)=>{t(P1(n),s,r,0)}),$1(r)}return null}i(C1,"formDataToJSON");
var ia=C1;var I1=Object.freeze(["get","delete","head","options","post","put","patch","purge","link","unlink","query"]),aa=I1;var Qn=i((e,t)=>e!=null&&_.hasOwnProp(e,t)?e[t]:void 0,"own");function L1(e,t,r){if(_.isString(e))try{return(t||JSON.parse)(e),_.trim(e)}catch(n){if(n.name!=="S\
yntaxError")throw n}return(r||JSON.stringify)(e)}i(L1,"stringifySafely");var Xu={transitional:Gr,adapter:["xhr","http","fetch"],transformRequest:[i(function(t,r){
let n=r.getContentType()||"",s=n.indexOf("application/json")>-1,o=_.isObject(t);if(o&&_.isHTMLForm(t)&&(t=new FormData(t)),_.isFormData(t))return s?JSON.stringify(
ia(t)):t;if(_.isArrayBuffer(t)||_.isBuffer(t)||_.isStream(t)||_.isFile(t)||_.isBlob(t)||_.isReadableStream(t))return t;if(_.isArrayBufferView(t))return t.buffer;
if(_.isURLSearchParams(t))return r.setContentType("application/x-www-form-urlencoded;charset=utf-8",!1),t.toString();let c;if(o){let l=Qn(this,"formSerializer");
if(n.indexOf("application/x-www-form-urlencoded")>-1)return Yu(t,l).toString();if((c=_.isFileList(t))||n.indexOf("multipart/form-data")>-1){let u=Qn(this,"env"),
d=u&&u.FormData;return Fr(c?{"files[]":t}:t,d&&new d,l)}}return o||s?(r.setContentType("application/json",!1),L1(t)):t},"transformRequest")],transformResponse:[
i(function(t){let r=Qn(this,"transitional")||Xu.transitional,n=r&&r.forcedJSONParsing,s=Qn(this,"responseType"),o=s==="json";if(_.isResponse(t)||_.isReadableStream(
t))return t;if(t&&_.isString(t)&&(n&&!s||o)){let c=!(r&&r.silentJSONParsing)&&o;try{return JSON.parse(t,Qn(this,"parseReviver"))}catch(l){if(c)throw l.name==="S\
yntaxError"?R.from(l,R.ERR_BAD_RESPONSE,this,null,Qn(this,"response")):l}}return t},"transformResponse")],timeout:0,xsrfCookieName:"XSRF-TOKEN",xsrfHeaderName:"\
X-XSRF-TOKEN",maxContentLength:-1,maxBodyLength:-1,env:{FormData:Y.classes.FormData,Blob:Y.classes.Blob},validateStatus:i(function(t){return t>=200&&t<300},"val\
idateStatus"),headers:{common:{Accept:"application/json, text/plain, */*","Content-Type":void 0}}};_.forEach(aa,e=>{Xu.headers[e]={}});var es=Xu;function no(e,t){let r=this||es,n=t||r,s=ye.from(n.headers),o=n.data;return _.forEach(e,i(function(c){o=c.call(r,o,s.normalize(),t?t.status:void 0)},"transform")),
s.normalize(),o}i(no,"transformData");function so(e){return!!(e&&e.__CANCEL__)}i(so,"isCancel");var Qu=class extends R{static{i(this,"CanceledError")}constructor(t,r,n){super(t??"canceled",R.ERR_CANCELED,r,n),this.name="CanceledError",this.__CANCEL__=!0}},
vt=Qu;function er(e,t,r){let n=r.config.validateStatus;!r.status||!n||n(r.status)?e(r):t(new R("Request failed with status code "+r.status,r.status>=400&&r.status<500?
R.ERR_BAD_REQUEST:R.ERR_BAD_RESPONSE,r.config,r.request,r))}i(er,"settle");function ed(e){return typeof e!="string"?!1:/^([a-z][a-z\d+\-.]*:)?\/\//i.test(e)}i(ed,"isAbsoluteURL");function td(e,t){if(!t)return e;let r=e.length;for(;r>0&&e.charCodeAt(r-1)===47;)r--;return e.slice(0,r)+"/"+t.replace(/^\/+/,"")}i(td,"combineURLs");var N1=/[\t\n\r]/g;function oo(e){if(typeof e!="string")return e;let t=0;for(;t<e.length&&e.charCodeAt(t)<=32;)t++;return e.slice(t).replace(N1,"")}i(oo,"normal\
izeURLForProtocolCheck");var D1=/^https?:(?!\/\/)/i;function F1(e){return e&&e.replace(/(^|&)([^=&]*=)?[^&]+/g,(t,r,n="")=>`${r}${n}${eo}`)}i(F1,"redactFragment");function G1(e){let t=e.
replace(/^(https?:\/{0,2})[^/?#]*@/i,`$1${eo}@`),r=t.indexOf("#"),s=(r===-1?t:t.slice(0,r)).replace(/([?&][^=&#]*=)[^&#]*/g,`$1${eo}`);return r===-1?s:`${s}#${F1(
t.slice(r+1))}`}i(G1,"redactSensitiveURLParts");function Wy(e,t){if(typeof e=="string"){let r=oo(e);if(D1.test(r))throw new R(`Invalid URL ${JSON.stringify(G1(r))}\
: missing "//" after protocol`,R.ERR_INVALID_URL,t)}}i(Wy,"assertValidHttpProtocolURL");function _n(e,t,r,n){Wy(t,n);let s=!ed(t);return e&&(s||r===!1)?(Wy(e,n),
td(e,t)):t}i(_n,"buildFullPath");var z1={ftp:21,gopher:70,http:80,https:443,ws:80,wss:443};function U1(e){try{return new URL(e)}catch{return null}}i(U1,"parseUrl");function Ky(e){var t=(typeof e==
"string"?U1(e):e)||{},r=t.protocol,n=t.host,s=t.port;if(typeof n!="string"||!n||typeof r!="string"||(r=r.split(":",1)[0],n=n.replace(/:\d*$/,""),s=parseInt(s)||
z1[r]||0,!M1(n,s)))return"";var o=rd(r+"_proxy")||rd("all_proxy");return o&&o.indexOf("://")===-1&&(o=r+"://"+o),o}i(Ky,"getProxyForUrl");function M1(e,t){var r=rd(
"no_proxy").toLowerCase();return r?r==="*"?!1:r.split(/[,\s]/).every(function(n){if(!n)return!0;var s=n.match(/^(.+):(\d+)$/),o=s?s[1]:n,a=s?parseInt(s[2]):0;return a&&
a!==t?!0:/^[.*]/.test(o)?(o.charAt(0)==="*"&&(o=o.slice(1)),!e.endsWith(o)):e!==o}):!0}i(M1,"shouldProxy");function rd(e){return process.env[e.toLowerCase()]||process.
env[e.toUpperCase()]||""}i(rd,"getEnv");var Gd=Ir(ub(),1),Jb=Ir(yb(),1);import zd from"http";import ga from"https";import kL from"http2";import TL from"util";import{resolve as Db}from"path";import It from"zlib";var dr="1.21.1";function Sn(e){let t=/^([-+\w]{1,25}):(?:\/\/)?/.exec(e);return t&&t[1].toLowerCase()||""}i(Sn,"parseProtocol");var UI=/^([^,;/]+\/[^,;/]+)?((?:;[^,;=]+=[^,;]+)*)(;base64)?,([\s\S]*)$/i;function vd(e,t,r){let n=r&&r.Blob||Y.classes.Blob,s=Sn(e);if(t===void 0&&n&&(t=!0),s===
"data"){e=s.length?e.slice(s.length+1):e;let o=UI.exec(e);if(!o)throw new R("Invalid URL",R.ERR_INVALID_URL);let a=o[1],c=o[2],l=o[3]?"base64":"utf8",u=o[4],d="";
a?d=c?a+c:a:c&&(d="text/plain"+c);let p=l==="base64"?Buffer.from(u.replace(/%([\da-f]{2})/gi,(f,m)=>String.fromCharCode(parseInt(m,16))),"base64"):Buffer.from(decodeURIComponent(
u),l);if(t){if(!n)throw new R("Blob is not supported",R.ERR_NOT_SUPPORT);return new n([p],{type:d})}return p}throw new R("Unsupported protocol "+s,R.ERR_NOT_SUPPORT)}
i(vd,"fromDataURI");import Mt from"stream";var MI=["content-type","content-length"];function go(e,t,r){if(r!=="content-only"){e.set(t);return}Object.entries(t||{}).forEach(([n,s])=>{MI.includes(n.toLowerCase())&&
e.set(n,s)})}i(go,"setFormDataHeaders");import BI from"stream";var Sd=Symbol("internals"),xd=class extends BI.Transform{static{i(this,"AxiosTransformStream")}constructor(t){t=_.toFlatObject(t,{maxRate:0,chunkSize:64*1024,minChunkSize:100,
timeWindow:500,ticksRate:2,samplesCount:15},null,(n,s)=>!_.isUndefined(s[n])),super({readableHighWaterMark:t.chunkSize});let r=this[Sd]={timeWindow:t.timeWindow,
chunkSize:t.chunkSize,maxRate:t.maxRate,minChunkSize:t.minChunkSize,bytesSeen:0,isCaptured:!1,notifiedBytesLoaded:0,ts:Date.now(),bytes:0,onReadCallback:null};this.
on("newListener",n=>{n==="progress"&&(r.isCaptured||(r.isCaptured=!0))})}_read(t){let r=this[Sd];return r.onReadCallback&&r.onReadCallback(),super._read(t)}_transform(t,r,n){
let s=this[Sd],o=s.maxRate,a=this.readableHighWaterMark,c=s.timeWindow,l=1e3/c,u=o/l,d=s.minChunkSize!==!1?Math.max(s.minChunkSize,u*.01):0;o&&(d=Math.min(u,d));
let p=i((m,y)=>{let g=Buffer.byteLength(m);s.bytesSeen+=g,s.bytes+=g,s.isCaptured&&this.emit("progress",s.bytesSeen),this.push(m)?process.nextTick(y):s.onReadCallback=
()=>{s.onReadCallback=null,process.nextTick(y)}},"pushChunk"),f=i((m,y)=>{if(this.destroyed)return y();let g=Buffer.byteLength(m),h=null,b=a,w,k=0;if(o){let E=Date.
now();(!s.ts||(k=E-s.ts)>=c)&&(s.ts=E,w=u-s.bytes,s.bytes=w<0?-w:0,k=0),w=u-s.bytes}if(o){if(w<=0)return setTimeout(()=>{y(null,m)},c-k);w<b&&(b=Math.max(1,Math.
floor(w)))}b&&g>b&&g-b>d&&(h=m.subarray(b),m=m.subarray(0,b)),p(m,h?()=>{process.nextTick(y,null,h)}:y)},"transformChunk");f(t,i(function m(y,g){if(y)return n(y);
g?f(g,m):n(null)},"transformNextChunk"))}},Ad=xd;import{EventEmitter as vL}from"events";import qI from"util";import{Readable as ZI}from"stream";var{asyncIterator:bb}=Symbol,jI=i(async function*(e){e.stream?yield*e.stream():e.arrayBuffer?yield await e.arrayBuffer():e[bb]?yield*e[bb]():yield e},"readBlob"),
fa=jI;var HI=Y.ALPHABET.ALPHA_DIGIT+"-_",yo=typeof TextEncoder=="function"?new TextEncoder:new qI.TextEncoder,xn=`\r
`,WI=yo.encode(xn),KI=2,Rd=class{static{i(this,"FormDataPart")}constructor(t,r){let{escapeName:n}=this.constructor,s=_.isString(r),o=`Content-Disposition: form-\
data; name="${n(t)}"${!s&&r.name?`; filename="${n(r.name)}"`:""}${xn}`;if(s)r=yo.encode(String(r).replace(/\r?\n|\r\n?/g,xn));else{let a=String(r.type||"applica\
tion/octet-stream").replace(/[\r\n]/g,"");o+=`Content-Type: ${a}${xn}`}this.headers=yo.encode(o+xn),this.contentLength=s?r.byteLength:r.size,this.size=this.headers.
byteLength+this.contentLength+KI,this.name=t,this.value=r}async*encode(){yield this.headers;let{value:t}=this;_.isTypedArray(t)?yield t:yield*fa(t),yield WI}static escapeName(t){
return String(t).replace(/[\r\n"]/g,r=>({"\r":"%0D","\n":"%0A",'"':"%22"})[r])}},VI=i((e,t,r)=>{let{tag:n="form-data-boundary",size:s=25,boundary:o=n+"-"+Y.generateString(
s,HI)}=r||{};if(!_.isFormData(e))throw new TypeError("FormData instance required");if(o.length<1||o.length>70)throw new Error("boundary must be 1-70 characters \
long");let a=yo.encode("--"+o+xn),c=yo.encode("--"+o+"--"+xn),l=c.byteLength,u=Array.from(e.entries()).map(([p,f])=>{let m=new Rd(p,f);return l+=m.size,m});l+=a.
byteLength*u.length,l=_.toFiniteNumber(l);let d={"Content-Type":`multipart/form-data; boundary=${o}`};return Number.isFinite(l)&&(d["Content-Length"]=l),t&&t(d),
ZI.from((async function*(){for(let p of u)yield a,yield*p.encode();yield c})())},"formDataToStream"),wb=VI;import JI from"stream";var Od=class extends JI.Transform{static{i(this,"ZlibHeaderTransformStream")}__transform(t,r,n){this.push(t),n()}_transform(t,r,n){if(t.length!==0&&(this._transform=
this.__transform,t[0]!==120)){let s=Buffer.alloc(2);s[0]=120,s[1]=156,this.push(s,r)}this.__transform(t,r,n)}},_b=Od;import YI from"http2";import XI from"util";var Pd=class{static{i(this,"Http2Sessions")}constructor(){this.sessions=Object.create(null)}getSession(t,r){r=Object.assign(Object.create(null),{sessionTimeout:1e3},
r);let n=this.sessions[t];if(n){let p=n.length;for(let f=0;f<p;f++){let[m,y]=n[f];if(!m.destroyed&&!m.closed&&XI.isDeepStrictEqual(y,r))return m}}let s=YI.connect(
t,r),o,a,c=i(()=>{if(o)return;o=!0,a&&(clearTimeout(a),a=null);let p=n,f=p.length,m=f;for(;m--;)if(p[m][0]===s){f===1?delete this.sessions[t]:p.splice(m,1),s.closed||
s.close();return}},"removeSession"),l=s.request,{sessionTimeout:u}=r;if(u!=null){let p=0;s.request=function(){let f=l.apply(this,arguments);return p++,a&&(clearTimeout(
a),a=null),f.once("close",()=>{!--p&&!o&&(a=setTimeout(()=>{a=null,c()},u))}),f}}s.once("close",c),s.once("error",c),s.once("goaway",c);let d=[s,r];return n?n.push(
d):n=this.sessions[t]=[d],s}},Eb=Pd;var QI=i((e,t)=>_.isAsyncFn(e)?function(...r){let n=r.pop();e.apply(this,r).then(s=>{try{t?n(null,...t(s)):n(null,s)}catch(o){n(o)}},n)}:e,"callbackify"),kb=QI;import{domainToASCII as eL}from"url";var tL=new Set(["localhost","0.0.0.0"]),Id=i(e=>{let t=e.length;for(;t&&e.charCodeAt(t-1)===46;)t--;return t===e.length?e:e.slice(0,t)},"trimTrailingDots"),Sb=i(
e=>{let t=e.split(".");return t.length!==4||t[0]!=="127"?!1:t.every(r=>/^\d+$/.test(r)&&Number(r)>=0&&Number(r)<=255)},"isIPv4Loopback"),$d=i(e=>{if(/^0[xX][0-9a-fA-F]+$/.
test(e)){let t=parseInt(e.slice(2),16);return Number.isFinite(t)?t:null}if(e.length>1&&/^0[0-7]+$/.test(e)){let t=parseInt(e,8);return Number.isFinite(t)?t:null}
if(e.length>1&&/^0[0-9]+$/.test(e))return null;if(/^[0-9]+$/.test(e)){let t=parseInt(e,10);return Number.isFinite(t)?t:null}return null},"parseIPv4Octet"),xb=i(
e=>{if(typeof e!="string"||!e||e.indexOf(":")!==-1)return e;let t=e;if(t.charAt(0)==="["&&t.charAt(t.length-1)==="]"&&(t=t.slice(1,-1)),t=Id(t),!/^[0-9.xXa-fA-F]+$/.
test(t))return e;let r=t.split(".");if(r.some(d=>d===""))return e;if(r.length===4){let d=r.map($d);return d.some(p=>p===null||p<0||p>255)?e:d.join(".")}if(r.length>
4||r.length===1)return e;let n=r.slice(0,-1),s=r[r.length-1],o=4-n.length,a=$d(s);if(a===null)return e;let c=(1<<8*o)-1;if(a<0||a>c)return e;let l=new Array(o).
fill(0);for(let d=o-1,p=a;d>=0;d--,p>>=8)l[d]=p&255;let u=n.map($d);return u.some(d=>d===null||d<0||d>255)?e:[...u,...l].join(".")},"normalizeIPAddress"),Cd=i(e=>/^0{1,4}$/.
test(e),"isIPv6ZeroGroup"),rL=i(e=>{if(e==="::")return!0;let t=e.indexOf("::");if(t!==-1){if(t!==e.lastIndexOf("::"))return!1;let n=e.slice(0,t),s=e.slice(t+2),
o=n?n.split(":"):[],a=s?s.split(":"):[];return o.length+a.length<8&&o.every(Cd)&&a.every(Cd)}let r=e.split(":");return r.length===8&&r.every(Cd)},"isIPv6Unspeci\
fied"),nL=i(e=>{if(e==="::1")return!0;let t=e.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i);if(t)return Sb(t[1]);let r=e.match(/^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i);
if(r){let s=parseInt(r[1],16);return s>=32512&&s<=32767}let n=e.split(":");if(n.length===8){for(let s=0;s<7;s++)if(!/^0+$/.test(n[s]))return!1;return/^0*1$/.test(
n[7])}return!1},"isIPv6Loopback"),Tb=i(e=>e?tL.has(e)||Sb(e)||rL(e)?!0:nL(e):!1,"isLoopback"),sL={http:80,https:443,ws:80,wss:443,ftp:21},oL=i(e=>{let t=e,r=0;if(t.
charAt(0)==="["){let o=t.indexOf("]");if(o!==-1){let a=t.slice(1,o),c=t.slice(o+1);return c.charAt(0)===":"&&/^\d+$/.test(c.slice(1))&&(r=Number.parseInt(c.slice(
1),10)),[a,r]}}let n=t.indexOf(":"),s=t.lastIndexOf(":");return n!==-1&&n===s&&/^\d+$/.test(t.slice(s+1))&&(r=Number.parseInt(t.slice(s+1),10),t=t.slice(0,s)),[
t,r]},"parseNoProxyEntry"),iL=/^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:(\d+\.\d+\.\d+\.\d+)$/i,aL=/^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i,
Ab=i(e=>{if(typeof e!="string"||e.indexOf(":")===-1)return e;let t=e.match(iL);if(t)return t[1];let r=e.match(aL);if(r){let n=parseInt(r[1],16),s=parseInt(r[2],
16);return`${n>>8}.${n&255}.${s>>8}.${s&255}`}return e},"unmapIPv4MappedIPv6"),cL=/^(?:0|[1-9]\d{0,2})$/,Rb=i(e=>{let t=e.split(".");return t.length===4&&t.every(
r=>cL.test(r)&&Number(r)<=255)?t.map(Number):null},"ipv4ToBytes"),lL=/^[0-9a-f]{1,4}$/i,uL=i(e=>{let t=e.split("::");if(t.length>2)return null;let r=t[0]?t[0].split(
":"):[];if(t.length===2){let n=t[1]?t[1].split(":"):[],s=8-r.length-n.length;if(s<1)return null;r.push(...new Array(s).fill("0"),...n)}return r.length!==8||r.some(
n=>!lL.test(n))?null:r.flatMap(n=>{let s=Number.parseInt(n,16);return[s>>8&255,s&255]})},"ipv6ToBytes"),Ob=i(e=>typeof e!="string"||!e?null:e.indexOf(":")!==-1?
uL(e):Rb(e),"ipToBytes"),vb=i(e=>{if(!e)return e;e.charAt(0)==="["&&e.charAt(e.length-1)==="]"&&(e=e.slice(1,-1));let t=Id(e);if(t.indexOf(":")!==-1)try{t=new URL(
"http://["+t+"]/").hostname.slice(1,-1)}catch{return t}else if(/[\u0080-\uffff]/.test(t)){let n=/^[*.]+/.exec(t),s=n?n[0]:"",o=eL(t.slice(s.length));if(!o)return"";
t=s+Id(o)}let r=xb(t);return r!==t?r:Ab(t)},"normalizeNoProxyHost"),dL=i(e=>{let t=e,r=t.charAt(0)==="[",n=t.charAt(t.length-1)==="]",s=t.includes("[")||t.includes(
"]");if(r||n){if(!r||!n||(t=t.slice(1,-1),t.indexOf(":")===-1||t.includes("[")||t.includes("]")))return null}else if(s)return null;if(!t||t.charAt(t.length-1)===
".")return null;let o=t.indexOf(":")!==-1;if(o)try{t=new URL(`http://[${t}]/`).hostname.slice(1,-1)}catch{return null}else if(t=xb(t),!Rb(t))return null;return{
normalized:Ab(t),wasIPv6:o}},"normalizeCidrBase"),pL=/^(.+)\/(0|[1-9]\d{0,2})$/,fL=i(e=>{if(e.indexOf("/")===-1)return;let t=pL.exec(e);if(!t)return null;let r=Number(
t[2]),n=dL(t[1]);if(!n)return null;let{normalized:s,wasIPv6:o}=n;if(o&&s.indexOf(":")===-1){if(r<96)return null;r-=96}let a=Ob(s);return!a||r>a.length*8?null:{bytes:a,
prefix:r}},"parseCidrEntry"),mL=i((e,t,r)=>{let n=r>>3;for(let o=0;o<n;o++)if(e[o]!==t[o])return!1;let s=r&7;if(s){let o=255<<8-s&255;if((e[n]&o)!==(t[n]&o))return!1}
return!0},"isInSubnet");function Ld(e){let t;try{t=new URL(e)}catch{return!1}let r=(process.env.no_proxy||process.env.NO_PROXY||"").toLowerCase();if(!r)return!1;
if(r==="*")return!0;let n=Number.parseInt(t.port,10)||sL[t.protocol.split(":",1)[0]]||0,s=vb(t.hostname.toLowerCase()),o=Ob(s);return r.split(/[\s,]+/).some(a=>{
if(!a)return!1;if(a==="*")return!0;let c=fL(a);if(c!==void 0)return c!==null&&!!o&&o.length===c.bytes.length&&mL(o,c.bytes,c.prefix);let[l,u]=oL(a);return l=vb(
l),!l||u&&u!==n?!1:(l.charAt(0)==="*"&&(l=l.slice(1)),l.charAt(0)==="."?s.endsWith(l):s===l||Tb(s)&&Tb(l))})}i(Ld,"shouldBypassProxy");function hL(e,t){e=e||10;let r=new Array(e),n=new Array(e),s=0,o=0,a;return t=t!==void 0?t:1e3,i(function(l){let u=Date.now(),d=n[o];a||(a=u),r[s]=l,n[s]=u;let p=o,
f=0;for(;p!==s;)f+=r[p++],p=p%e;if(s=(s+1)%e,s===o&&(o=(o+1)%e),u-a<t)return;let m=d&&u-d;return m?Math.round(f*1e3/m):void 0},"push")}i(hL,"speedometer");var Pb=hL;function gL(e,t){let r=0,n=1e3/t,s,o,a=i((d,p=Date.now())=>{r=p,s=null,o&&(clearTimeout(o),o=null),e(...d)},"invoke");return[i((...d)=>{let p=Date.now(),f=p-r;f>=
n?a(d,p):(s=d,o||(o=setTimeout(()=>{o=null,a(s)},n-f)))},"throttled"),i(()=>s&&a(s),"flush"),i((...d)=>a(d),"flushWith")]}i(gL,"throttle");var $b=gL;var pr=i((e,t,r=3)=>{let n=0,s=Pb(50,250);return $b(o=>{if(!o||!_.isNumber(o.loaded))return;let a=o.loaded,c=o.lengthComputable?o.total:void 0,l=Math.max(0,c!=null?
Math.min(a,c):a),u=Math.max(0,l-n),d=s(u);n=Math.max(n,l);let p={loaded:l,total:c,progress:c?l/c:void 0,bytes:u,rate:d||void 0,estimated:d&&c?(c-l)/d:void 0,event:o,
lengthComputable:c!=null,[t?"download":"upload"]:!0};e(p)},r)},"progressEventReducer"),os=i((e,t)=>{let r=e!=null;return[n=>t[0]({lengthComputable:r,total:e,loaded:n}),
t[1]]},"progressEventDecorator"),is=i((e,t=_.asap)=>(...r)=>t(()=>e(...r)),"asyncDecorator");var Cb=i(e=>e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102,"isHexDigit"),Nd=i((e,t,r)=>t+2<r&&Cb(e.charCodeAt(t+1))&&Cb(e.charCodeAt(t+2)),"isPercentEncodedByte"),ma=i(
e=>e<=57?e-48:(e&223)-55,"hexValue"),yL=i(e=>e>=65&&e<=90||e>=97&&e<=122||e>=48&&e<=57||e===43||e===47||e===45||e===95,"isBase64Char"),bL=i(e=>e===9||e===10||e===
12||e===13||e===32,"isBase64Whitespace"),wL=i(e=>{let t=Math.floor(e/4),r=e%4;return t*3+(r===2?1:r===3?2:0)},"base64Bytes"),Ib=i(e=>{let t=e.length,r=0;return t>
0&&e.charCodeAt(t-1)===61&&(r++,t>1&&e.charCodeAt(t-2)===61&&r++),Math.floor((t-r)*3/4)},"estimateBase64BufferAllocation"),_L=i(e=>{if(e.indexOf("%")===-1)return Ib(
e);let t=0,r=0,n=0;for(let o=0,a=e.length;o<a;o++){let c=e.charCodeAt(o);c===37&&Nd(e,o,a)&&(c=ma(e.charCodeAt(o+1))*16+ma(e.charCodeAt(o+2)),o+=2),t++,r=n,n=c}
return Math.floor((t-(n===61?r===61?2:1:0))*3/4)},"estimatePercentDecodedBase64BufferAllocation"),EL=i(e=>{let t=e.length,r=0,n=0,s=!1;for(let o=0;o<t;o++){let a=e.
charCodeAt(o);if(a===37&&Nd(e,o,t)&&(a=ma(e.charCodeAt(o+1))*16+ma(e.charCodeAt(o+2)),o+=2),!bL(a)){if(a===61){n++;continue}if(!yL(a)||n>0){s=!0;continue}r++}}return s||
n>2||n>0&&(r+n)%4!==0||r%4===1?Ib(e):wL(r)},"estimatePercentDecodedBase64Bytes"),Lb=i((e,t,r)=>{if(!e||typeof e!="string"||!/^data:/i.test(e))return 0;let n=e.indexOf(
",");if(n<0)return 0;let s=e.slice(5,n),o=e.slice(n+1);if(r.test(s))return t(o);let c=0;for(let l=0,u=o.length;l<u;l++){let d=o.charCodeAt(l);if(d===37&&Nd(o,l,
u))c+=1,l+=2;else if(d<128)c+=1;else if(d<2048)c+=2;else if(d>=55296&&d<=56319&&l+1<u){let p=o.charCodeAt(l+1);p>=56320&&p<=57343?(c+=4,l++):c+=3}else c+=3}return c},
"estimateDataURLBytes");function Dd(e){let t=typeof e=="string"?e.indexOf("#"):-1;return Lb(t===-1?e:e.slice(0,t),EL,/; *base64[\t\n\f\r ]*$/i)}i(Dd,"estimateDa\
taURLDecodedBytes");function Nb(e){return Lb(e,_L,/;base64$/i)}i(Nb,"estimateDataURLBufferAllocation");var Fb={flush:It.constants.Z_SYNC_FLUSH,finishFlush:It.constants.Z_SYNC_FLUSH},SL={flush:It.constants.BROTLI_OPERATION_FLUSH,finishFlush:It.constants.BROTLI_OPERATION_FLUSH},
xL={flush:It.constants.ZSTD_e_flush,finishFlush:It.constants.ZSTD_e_flush},Yb=_.isFunction(It.createBrotliDecompress),Xb=_.isFunction(It.createZstdDecompress),Qb="\
gzip, compress, deflate"+(Yb?", br":""),AL=Qb+(Xb?", zstd":""),Gb=typeof process<"u"&&process.nextTick?process.nextTick.bind(process):_.asap,{http:RL,https:OL}=Jb.default,
ya=/https:?/,zb=Symbol("axios.http.socketListener"),ha=Symbol("axios.http.currentReq");function PL(e){let t=this[ha];t&&!t.destroyed&&t.destroy(e)}i(PL,"handleS\
ocketError");var Fd=Symbol("axios.http.installedTunnel"),$L=new Map,Ub=new WeakMap,Mb=new WeakMap,CL=["createConnection","getName"],IL=["addRequest","createSock\
et","removeSocket","keepSocketAlive","reuseSocket","_getSession","_cacheSession","_evictSession"],Bb={22:21,24:5};function LL(e=process.versions&&process.versions.
node){if(!e)return!1;let[t,r]=e.split(".").map(n=>Number(n));return!Number.isInteger(t)||!Number.isInteger(r)?!1:t>24?!0:Bb[t]!=null&&r>=Bb[t]}i(LL,"isNodeNativ\
eEnvProxySupported");function jb(e,t=process.versions&&process.versions.node){if(!LL(t))return!1;let r=e&&e.options;return!!(r&&_.hasOwnProp(r,"proxyEnv")&&r.proxyEnv!=
null)}i(jb,"isNodeEnvProxyEnabled");function NL(e,t,r){return ya.test(e.protocol)?r||ga.globalAgent:t||zd.globalAgent}i(NL,"getProxyEnvAgent");function DL(e,t){
if(!process.allowedNodeEnvironmentFlags||!process.allowedNodeEnvironmentFlags.has("--use-env-proxy"))return e;let r=e||t.globalAgent,n=r&&r.options;if(!(r instanceof
t.Agent)||r.protocol!==t.globalAgent.protocol||!n||!_.hasOwnProp(n,"proxyEnv")||typeof n.proxyEnv!="object"||n.proxyEnv===null)return e;for(let o of IL)if(_.isFunction(
t.Agent.prototype[o])&&r[o]!==t.Agent.prototype[o])throw new R("proxy: false cannot adapt an agent overriding "+o+"; use an agent constructed without proxyEnv",
R.ERR_BAD_OPTION_VALUE);let s=Mb.get(r);if(!s){s=new t.Agent({...n,proxyEnv:void 0});let o=r.destroy;r.destroy=i(function(){try{return o.apply(this,arguments)}finally{
s.destroy()}},"destroyWithDirectAgent"),Mb.set(r,s)}for(let o of CL)s[o]=r[o]===t.Agent.prototype[o]?t.Agent.prototype[o]:hn(r[o],r);return s}i(DL,"getDirectAge\
nt");function qb(e,t,r){let n=ya.test(e.protocol),s=DL(n?r:t,n?ga:zd);e.agent=s,e.agents&&(e.agents[n?"https":"http"]=s)}i(qb,"setDirectAgent");function FL(e,t){
let r=e.protocol+"//"+e.hostname+":"+(e.port||"")+"#"+(e.auth||""),n=t?Ub.get(t)||Ub.set(t,new Map).get(t):$L,s=n.get(r);if(s)return s;let o=t&&t.options?{...t.
options,...e}:e;s=new Gd.default(o);let a=s.callback;return s.callback=i(function(l,u){let d=t||ga.globalAgent,p=d&&d.options;return a.call(this,l,{...p,...u})},
"axiosTunnelingAgentCallback"),s[Fd]=!0,n.set(r,s),s}i(FL,"getTunnelingAgent");var Zb=Y.protocols.map(e=>e+":"),Hb=i(e=>{if(!_.isString(e))return e;try{return decodeURIComponent(
e)}catch{return e}},"decodeURIComponentSafe"),Wb=i((e,[t,r])=>(e.on("end",r).on("error",r),t),"flushOnFinish"),GL=new Eb;function zL(e,t,r){tw(e,r)||(ew(e.headers,
new Set(["authorization","cookie"])),delete e.auth),e.beforeRedirects.proxy&&e.beforeRedirects.proxy(e),e.beforeRedirects.auth&&e.beforeRedirects.auth(e),e.beforeRedirects.
sensitiveHeaders&&e.beforeRedirects.sensitiveHeaders(e,r),e.beforeRedirects.direct&&e.beforeRedirects.direct(e),e.beforeRedirects.config&&e.beforeRedirects.config(
e,t,r)}i(zL,"dispatchBeforeRedirect");function ew(e,t){e&&Object.keys(e).forEach(r=>{t.has(r.toLowerCase())&&delete e[r]})}i(ew,"stripMatchingHeaders");function tw(e,t){
if(!t)return!1;try{return new URL(t.url).origin===new URL(e.href).origin}catch{return!1}}i(tw,"isSameOriginRedirect");function rw(e,t,r,n,s,o,a=!0){let c=t,l=NL(
e,o,s);if(!c&&c!==!1&&a&&!jb(l)){let u=Ky(r);u&&(Ld(r)||(c=new URL(u)))}if(n&&e.headers)for(let u of Object.keys(e.headers))u.toLowerCase()==="proxy-authorizati\
on"&&delete e.headers[u];if(n&&e.agent&&e.agent[Fd]&&(e.agent=void 0),n&&e.agents&&e.agents.https&&e.agents.https[Fd]&&(e.agents.https=s),c){let u=c instanceof URL,
d=i(g=>u||_.hasOwnProp(c,g)?c[g]:void 0,"readProxyField"),p=d("username"),f=d("password"),m=_.hasOwnProp(c,"auth")?c.auth:void 0;if(p&&(m=(p||"")+":"+(f||"")),m){
let g=typeof m=="object",h=g&&_.hasOwnProp(m,"username")?m.username:void 0,b=g&&_.hasOwnProp(m,"password")?m.password:void 0;if(!!(h||b))m=(h||"")+":"+(b||"");else if(g)
throw new R("Invalid proxy authorization",R.ERR_BAD_OPTION,{proxy:c})}if(ya.test(e.protocol)){if(!(s instanceof Gd.default)){let g=d("hostname")||d("host"),h=d(
"port"),b=d("protocol"),w=b?b.includes(":")?b:`${b}:`:"http:",k=g&&g.includes(":")&&!g.startsWith("[")?`[${g}]`:g,E=new URL(`${w}//${k}${h?":"+h:""}`),A={protocol:E.
protocol,hostname:E.hostname.replace(/^\[|\]$/g,""),port:E.port,auth:m&&typeof m=="string"?m:void 0};E.protocol==="https:"&&(A.ALPNProtocols=["http/1.1"]);let T=FL(
A,s);e.agent=T,e.agents&&(e.agents.https=T)}}else{if(m){let w=Buffer.from(m,"utf8").toString("base64");e.headers["Proxy-Authorization"]="Basic "+w}let g=!1;for(let w of Object.
keys(e.headers))if(w.toLowerCase()==="host"){g=!0;break}g||(e.headers.host=e.hostname+(e.port?":"+e.port:""));let h=d("hostname")||d("host");e.hostname=h,e.host=
h,e.port=d("port"),e.path=r;let b=d("protocol");b&&(e.protocol=b.includes(":")?b:`${b}:`)}}return e.beforeRedirects.proxy=i(function(d){rw(d,t,d.href,!0,s,o,a)},
"beforeRedirect"),!!(c||t!==!1&&a&&jb(l))}i(rw,"setProxy");var UL=typeof process<"u"&&_.kindOf(process)==="process",ML=i(e=>new Promise((t,r)=>{let n,s,o=i((l,u)=>{
s||(s=!0,n&&n(l,u))},"done"),a=i(l=>{o(l),t(l)},"_resolve"),c=i(l=>{o(l,!0),r(l)},"_reject");e(a,c,l=>n=l).catch(c)}),"wrapAsync"),BL=i(({address:e,family:t})=>{
if(!_.isString(e))throw new R("address must be a string",R.ERR_BAD_OPTION_VALUE);return{address:e,family:t||(e.indexOf(".")<0?6:4)}},"resolveFamily"),Kb=i((e,t)=>BL(
_.isObject(e)?e:{address:e,family:t}),"buildAddressEntry"),Vb=new WeakMap,jL=i(e=>{let t=Vb.get(e);if(t)return t;let r=kb(e,n=>_.isArray(n)?n:[n]);return t=i((n,s,o)=>{
r(n,s,(a,c,l)=>{if(a)return o(a);let u;try{u=_.isArray(c)?c.map(d=>Kb(d)):[Kb(c,l)]}catch(d){return o(d)}s.all?o(a,u):o(a,u[0].address,u[0].family)})},"normaliz\
ed"),Vb.set(e,t),t},"normalizeLookup"),qL={request(e,t){let r=e.protocol+"//"+e.hostname+":"+(e.port||(e.protocol==="https:"?443:80)),{http2Options:n,headers:s}=e,
o=GL.getSession(r,n),{HTTP2_HEADER_SCHEME:a,HTTP2_HEADER_METHOD:c,HTTP2_HEADER_PATH:l,HTTP2_HEADER_STATUS:u}=kL.constants,d={[a]:e.protocol.replace(":",""),[c]:e.
method,[l]:e.path};_.forEach(s,(f,m)=>{m.charAt(0)!==":"&&(d[m]=f)});let p=o.request(d);return p.once("response",f=>{let m=p;f=Object.assign({},f);let y=f[u];delete f[u],
m.headers=f,m.statusCode=+y,t(m)}),p}},nw=UL&&i(function(t){return ML(i(async function(n,s,o){let a=i(U=>_.getSafeProp(t,U),"own"),c=a("transitional")||Gr,l=a("\
data"),u=a("lookup"),d=a("family"),p=a("httpVersion");p===void 0&&(p=1);let f=p,m=a("http2Options"),y=a("proxy"),g=a("httpAgent"),h=a("httpsAgent"),b=a("respons\
eType"),w=a("responseEncoding"),k=a("socketPath"),E=a("method").toUpperCase(),A=a("maxRedirects"),T=a("maxBodyLength"),I=a("maxContentLength"),v=a("decompress"),
C,x=!1,D,G;try{p=+p}catch{throw new R("Invalid protocol version: value is not a number",R.ERR_BAD_OPTION_VALUE,t)}if(Number.isNaN(p))throw new R(`Invalid protoc\
ol version: '${f}' is not a number`,R.ERR_BAD_OPTION_VALUE,t);if(p!==1&&p!==2)throw new R(`Unsupported protocol version '${p}'`,R.ERR_BAD_OPTION_VALUE,t);let W=p===
2;u&&(u=jL(u));let O=new vL;function P(U){try{O.emit("abort",!U||U.type?new vt(null,t,D):U)}catch{}}i(P,"abort");function oe(){G&&(clearTimeout(G),G=null)}i(oe,
"clearConnectPhaseTimer");function J(){let U=a("timeout"),M=U?"timeout of "+U+"ms exceeded":"timeout exceeded",ue=a("timeoutErrorMessage");return ue&&(M=ue),new R(
M,c.clarifyTimeoutError?R.ETIMEDOUT:R.ECONNABORTED,t,D)}i(J,"createTimeoutError"),O.once("abort",s);let xe=i(()=>{oe(),t.cancelToken&&t.cancelToken.unsubscribe(
P),t.signal&&t.signal.removeEventListener("abort",P),O.removeAllListeners()},"onFinished");(t.cancelToken||t.signal)&&(t.cancelToken&&t.cancelToken.subscribe(P),
t.signal&&(t.signal.aborted?P():t.signal.addEventListener("abort",P))),o((U,M)=>{if(C=!0,oe(),M){x=!0,xe();return}let{data:ue}=U;if(ue instanceof Mt.Readable||ue instanceof
Mt.Duplex){let Fe=Mt.finished(ue,()=>{Fe(),xe()})}else xe()});let be=_n(a("baseURL"),a("url"),a("allowAbsoluteUrls"),t),ce=k?"http://localhost":Y.hasBrowserEnv?
Y.origin:void 0,he=new URL(be,ce),Ze=he.protocol||Zb[0];if(Ze==="data:"){if(I>-1){let M=String(a("url")||be||"");if(Nb(M)>I)return s(new R("maxContentLength siz\
e of "+I+" exceeded",R.ERR_BAD_RESPONSE,t))}let U;if(E!=="GET")return er(n,s,{status:405,statusText:"method not allowed",headers:{},config:t});try{U=vd(a("url"),
b==="blob",{Blob:t.env&&t.env.Blob})}catch(M){throw R.from(M,R.ERR_BAD_REQUEST,t)}return I>-1&&(b==="blob"?U.size:U.length)>I?s(new R("maxContentLength size of "+
I+" exceeded",R.ERR_BAD_RESPONSE,t)):(b==="text"?(U=U.toString(w),(!w||w==="utf8")&&(U=_.stripBOM(U))):b==="stream"&&(U=Mt.Readable.from(U)),er(n,s,{data:U,status:200,
statusText:"OK",headers:new ye,config:t}))}if(Zb.indexOf(Ze)===-1)return s(new R("Unsupported protocol "+Ze,R.ERR_BAD_REQUEST,t));let Q=ye.from(t.headers).normalize();
Q.set("User-Agent","axios/"+dr,!1);let{onUploadProgress:ne,onDownloadProgress:q}=t,Pe=t.maxRate,Ve,F;if(_.isSpecCompliantForm(l)){let U=Q.getContentType(/boundary=([-_\w\d]{10,70})/i);
l=wb(l,M=>{Q.set(M)},{tag:`axios-${dr}-boundary`,boundary:U&&U[1]||void 0})}else if(_.isFormData(l)&&_.isFunction(l.getHeaders)&&l.getHeaders!==Object.prototype.
getHeaders){if(go(Q,l.getHeaders(),a("formDataHeaderPolicy")),!Q.hasContentLength())try{let U=await TL.promisify(l.getLength).call(l);Number.isFinite(U)&&U>=0&&
Q.setContentLength(U)}catch{}}else if(_.isBlob(l)||_.isFile(l))l.size&&Q.setContentType(l.type||"application/octet-stream"),Q.setContentLength(l.size||0),l=Mt.Readable.
from(fa(l));else if(l&&!_.isStream(l)){if(!Buffer.isBuffer(l))if(_.isArrayBuffer(l))l=Buffer.from(new Uint8Array(l));else if(_.isString(l))l=Buffer.from(l,"utf-\
8");else return s(new R("Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream",R.ERR_BAD_REQUEST,t));if(Q.setContentLength(l.length,
!1),T>-1&&l.length>T)return s(new R("Request body larger than maxBodyLength limit",R.ERR_BAD_REQUEST,t))}let le=_.toFiniteNumber(Q.getContentLength());_.isArray(
Pe)?(Ve=Pe[0],F=Pe[1]):Ve=F=Pe,l&&(ne||Ve)&&(_.isStream(l)||(l=Mt.Readable.from(l,{objectMode:!1})),l=Mt.pipeline([l,new Ad({maxRate:_.toFiniteNumber(Ve)})],_.noop),
ne&&l.on("progress",Wb(l,os(le,pr(is(ne,Gb),!1,3)))));let S,z=a("auth");if(z){let U=_.getSafeProp(z,"username")||"",M=_.getSafeProp(z,"password")||"";S=U+":"+M}
if(!S&&(he.username||he.password)){let U=Hb(he.username),M=Hb(he.password);S=U+":"+M}S&&Q.delete("authorization");let V;try{V=wn(he.pathname+he.search,a("params"),
a("paramsSerializer")).replace(/^\?/,"")}catch(U){return s(R.from(U,R.ERR_BAD_REQUEST,t,null,null,{url:a("url"),exists:!0}))}Q.set("Accept-Encoding",_.hasOwnProp(
c,"advertiseZstdAcceptEncoding")&&c.advertiseZstdAcceptEncoding===!0?AL:Qb,!1),W&&u&&(m=Object.assign(Object.create(null),m,{lookup:u}));let K=Object.assign(Object.
create(null),{path:V,method:E,headers:Yn(Q),agents:{http:g,https:h},auth:S,protocol:Ze,family:d,beforeRedirect:zL,beforeRedirects:Object.create(null),http2Options:m,
createConnection:void 0});!_.isUndefined(u)&&(K.lookup=u);let te=!1;if(k){if(typeof k!="string")return s(new R("socketPath must be a string",R.ERR_BAD_OPTION_VALUE,
t));let U=a("allowedSocketPaths");if(U!=null){let M=Array.isArray(U)?U:[U],ue=Db(k);if(!M.some(ee=>typeof ee=="string"&&Db(ee)===ue))return s(new R(`socketPath \
"${k}" is not permitted by allowedSocketPaths`,R.ERR_BAD_OPTION_VALUE,t))}K.socketPath=k}else K.hostname=he.hostname.startsWith("[")?he.hostname.slice(1,-1):he.
hostname,K.port=he.port,te=rw(K,y,Ze+"//"+he.hostname+(he.port?":"+he.port:"")+K.path,!1,h,g,!W);let $e,_t=!1,Pt=ya.test(K.protocol);if(!W&&y===!1?(qb(K,g,h),K.
beforeRedirects.direct=U=>{qb(U,g,h)}):K.agent==null&&(K.agent=Pt?h:g),W){if(te)return s(new R("HTTP/2 requests with a proxy are not supported",R.ERR_NOT_SUPPORT,
t));$e=qL}else{let U=a("transport");if(U)$e=U;else if(A===0)$e=Pt?ga:zd,_t=!0;else{K.sensitiveHeaders=[],A&&(K.maxRedirects=A);let M=a("beforeRedirect");if(M&&(K.
beforeRedirects.config=M),S){let Fe=he.origin,ee=S;K.beforeRedirects.auth=i(function(de){try{new URL(de.href).origin===Fe&&(de.auth=ee)}catch{}},"beforeRedirect\
Auth")}let ue=a("sensitiveHeaders");if(ue!=null){if(!_.isArray(ue))return s(new R("sensitiveHeaders must be an array of strings",R.ERR_BAD_OPTION_VALUE,t));let Fe=new Set;
for(let ee of ue){if(!_.isString(ee))return s(new R("sensitiveHeaders must be an array of strings",R.ERR_BAD_OPTION_VALUE,t));Fe.add(ee.toLowerCase())}Fe.size&&
(K.sensitiveHeaders=Array.from(Fe),K.beforeRedirects.sensitiveHeaders=i(function(B,de){tw(B,de)||ew(B.headers,Fe)},"beforeRedirectSensitiveHeaders"))}$e=Pt?OL:RL}}
T>-1?K.maxBodyLength=T:K.maxBodyLength=1/0,K.insecureHTTPParser=!!a("insecureHTTPParser"),D=$e.request(K,i(function(M){if(oe(),D.destroyed)return;let ue=[M],Fe=_.
toFiniteNumber(M.headers["content-length"]);if(q||F){let Te=new Ad({maxRate:_.toFiniteNumber(F)});q&&Te.on("progress",Wb(Te,os(Fe,pr(is(q,Gb),!0,3)))),ue.push(Te)}
let ee=M,B=M.req||D;if(v!==!1&&M.headers["content-encoding"])switch((E==="HEAD"||M.statusCode===204)&&delete M.headers["content-encoding"],(M.headers["content-e\
ncoding"]||"").toLowerCase()){case"gzip":case"x-gzip":case"compress":case"x-compress":ue.push(It.createUnzip(Fb)),delete M.headers["content-encoding"];break;case"\
deflate":ue.push(new _b),ue.push(It.createUnzip(Fb)),delete M.headers["content-encoding"];break;case"br":Yb&&(ue.push(It.createBrotliDecompress(SL)),delete M.headers["\
content-encoding"]);break;case"zstd":Xb&&(ue.push(It.createZstdDecompress(xL)),delete M.headers["content-encoding"]);break}ee=ue.length>1?Mt.pipeline(ue,_.noop):
ue[0];let de={status:M.statusCode,statusText:M.statusMessage,headers:new ye(M.headers),config:t,request:B};if(b==="stream"){if(I>-1){let Te=I,$t=ee;async function*$r(){
let Le=0;for await(let Cr of $t){if(Le+=Cr.length,Le>Te)throw new R("maxContentLength size of "+Te+" exceeded",R.ERR_BAD_RESPONSE,t,B);yield Cr}}i($r,"enforceMa\
xContentLength"),ee=Mt.Readable.from($r(),{objectMode:!1})}de.data=ee,er(n,s,de)}else{let Te=[],$t=0;ee.on("data",i(function(Le){Te.push(Le),$t+=Le.length,I>-1&&
$t>I&&(x=!0,ee.destroy(),P(new R("maxContentLength size of "+I+" exceeded",R.ERR_BAD_RESPONSE,t,B)))},"handleStreamData")),ee.on("aborted",i(function(){if(x)return;
let Le=new R("stream has been aborted",R.ERR_BAD_RESPONSE,t,B,de);ee.destroy(Le),s(Le)},"handlerStreamAborted")),ee.on("error",i(function(Le){x||s(R.from(Le,null,
t,B,de))},"handleStreamError")),ee.on("end",i(function(){try{let Le=Te.length===1?Te[0]:Buffer.concat(Te);b!=="arraybuffer"&&(Le=Le.toString(w),(!w||w==="utf8")&&
(Le=_.stripBOM(Le))),de.data=Le}catch(Le){return s(R.from(Le,null,t,de.request,de))}er(n,s,de)},"handleStreamEnd"))}O.once("abort",Te=>{ee.destroyed||(ee.emit("\
error",Te),ee.destroy())})},"handleResponse")),O.once("abort",U=>{D.close?D.close():D.destroy(U)}),D.on("error",i(function(M){s(R.from(M,null,t,D))},"handleRequ\
estError"));let Qe=new Set;if(D.on("socket",i(function(M){typeof M.setKeepAlive=="function"&&M.setKeepAlive(!0,1e3*60),M[zb]||(M.on("error",PL),M[zb]=!0),M[ha]=
D,Qe.add(M)},"handleRequestSocket")),D.once("close",i(function(){oe();for(let M of Qe)M[ha]===D&&(M[ha]=null);Qe.clear()},"clearCurrentReq")),a("timeout")){let U=parseInt(
a("timeout"),10);if(Number.isNaN(U)){P(new R("error trying to parse `config.timeout` to int",R.ERR_BAD_OPTION_VALUE,t,D));return}let M=i(function(){C||P(J())},"\
handleTimeout");_t&&U>0&&(G=setTimeout(M,U)),D.setTimeout(U,M)}else D.setTimeout(0);if(_.isStream(l)){let U=!1,M=!1;l.on("end",()=>{U=!0}),l.once("error",Fe=>{M=
!0,D.destroy(Fe)}),l.on("close",()=>{!U&&!M&&P(new vt("Request stream has been aborted",t,D))});let ue=l;if(T>-1){let Fe=T,ee=0;ue=Mt.pipeline([l,new Mt.Transform(
{transform(B,de,Te){if(ee+=B.length,ee>Fe)return Te(new R("Request body larger than maxBodyLength limit",R.ERR_BAD_REQUEST,t,D));Te(null,B)}})],_.noop),ue.on("e\
rror",B=>{D.destroyed||D.destroy(B)})}ue.pipe(D)}else l&&D.write(l),D.end()},"dispatchHttpRequest"))},"httpAdapter");var sw=i(e=>{try{return decodeURIComponent(e)}catch{return e}},"decodeCookieValue"),ba=Y.hasStandardBrowserEnv?{write(e,t,r,n,s,o,a){if(typeof document>"u")return;
let c=[`${e}=${encodeURIComponent(t)}`];_.isNumber(r)&&c.push(`expires=${new Date(r).toUTCString()}`),_.isString(n)&&c.push(`path=${n}`),_.isString(s)&&c.push(`\
domain=${s}`),o===!0&&c.push("secure"),_.isString(a)&&c.push(`SameSite=${a}`),document.cookie=c.join("; ")},read(e){if(typeof document>"u")return null;let t=document.
cookie;if(!t)return null;let r=t.split(";");for(let n=0;n<r.length;n++){let s=r[n].replace(/^\s+/,""),o=s.indexOf("=");if(o!==-1&&s.slice(0,o)===e)return sw(s.slice(
o+1))}return null},async readAsync(e){try{let t=typeof window<"u"&&window.cookieStore;if(t&&_.isFunction(t.get)){let r=await t.get(e);return r?sw(r.value):null}}catch{}
return this.read(e)},remove(e){this.write(e,"",Date.now()-864e5,"/")}}:{write(){},read(){return null},async readAsync(){return null},remove(){}};var ow=Y.hasStandardBrowserEnv?(e=>t=>(t=new URL(t,document.baseURI||Y.origin),e.protocol===t.protocol&&e.host===t.host&&e.port===t.port))(new URL(Y.origin)):()=>!0;function Ud(e){let t=[{value:e}],r=new WeakSet,n=new WeakSet;for(;t.length;){let{value:s,done:o}=t.pop();if(!_.isPlainObject(s)&&!_.isArray(s))continue;if(o){r.
delete(s);continue}if(r.has(s))throw new R("Circular reference detected in params",R.ERR_BAD_OPTION_VALUE);if(n.has(s))continue;n.add(s),r.add(s),t.push({value:s,
done:!0});let a=Object.keys(s);Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor&&Object.getOwnPropertySymbols(s).forEach(c=>{let l=Object.getOwnPropertyDescriptor(
s,c);l&&l.enumerable&&a.push(c)}),a.forEach(c=>{if(c==="__proto__"||c==="constructor"||c==="prototype"){let l=Object.getOwnPropertyDescriptor(s,c);l&&_.hasOwnProp(
l,"value")&&t.push({value:l.value})}else t.push({value:s[c]})})}}i(Ud,"assertParamsAcyclic");var iw=i(e=>e instanceof ye?{...e}:e,"headersToObject"),Bd=i(e=>Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor?Object.keys(e).concat(Object.getOwnPropertySymbols(
e).filter(t=>{let r=Object.getOwnPropertyDescriptor(e,t);return r&&r.enumerable})):Object.keys(e),"ownEnumerableKeys");function ZL(e,t){let r=[],n=new WeakMap,s={};
function o(c,l){if(!_.isPlainObject(l))return _.isArray(l)?l.slice():l;let u=_.isPlainObject(c)?c:s,d=n.get(l);if(d||(d=new WeakMap,n.set(l,d)),d.has(u))return d.
get(u);let p={};return d.set(u,p),r.push({base:u,source:l,result:p}),p}i(o,"copy");let a=_.isUndefined(t)?o(void 0,e):o(e,t);for(;r.length;){let{base:c,source:l,
result:u}=r.pop(),d=new Set(Bd(c)),p=new Set(Bd(l));new Set([...d,...p]).forEach(m=>{if(m==="__proto__"||m==="constructor"||m==="prototype")return;let y=p.has(m),
g=y?l[m]:void 0,h=(!y||_.isPlainObject(g))&&d.has(m)?c[m]:void 0;u[m]=y?o(h,g):o(void 0,h)})}return Ud(a),a}i(ZL,"mergeParams");function zr(e,t,r,n){return _.isPlainObject(
e)&&_.isPlainObject(t)?_.merge.call({caseless:n},e,t):_.isPlainObject(t)?_.merge({},t):_.isArray(t)?t.slice():t}i(zr,"getMergedValue");function cw(e,t,r,n){if(_.
isUndefined(t)){if(!_.isUndefined(e))return zr(void 0,e,r,n)}else return zr(e,t,r,n)}i(cw,"mergeDeepProperties");function Md(e,t){if(!_.isUndefined(t))return zr(
void 0,t)}i(Md,"valueFromConfig2");function Ee(e,t){if(_.isUndefined(t)){if(!_.isUndefined(e))return zr(void 0,e)}else return zr(void 0,t)}i(Ee,"defaultToConfig\
2");function HL(e,t,r){let n=_.hasOwnProp(t,"transitional")?t.transitional:void 0;if(!_.isUndefined(n))if(_.isPlainObject(n)){if(_.hasOwnProp(n,r))return n[r]}else
return;let s=_.hasOwnProp(e,"transitional")?e.transitional:void 0;if(_.isPlainObject(s)&&_.hasOwnProp(s,r))return s[r]}i(HL,"getMergedTransitionalOption");function jd(e,t,r,n,s){
if(_.hasOwnProp(s,r))return zr(e,t);if(_.hasOwnProp(n,r))return zr(void 0,e)}i(jd,"mergeDirectKeys");function WL(e,t,r){return cw(iw(e),iw(t),r,!0)}i(WL,"mergeH\
eaders");var KL=Object.freeze({__proto__:null,value:Object.prototype.hasOwnProperty,enumerable:!1,writable:!0,configurable:!0}),aw={url:Md,method:Md,data:Md,baseURL:Ee,
transformRequest:Ee,transformResponse:Ee,params:ZL,paramsSerializer:Ee,timeout:Ee,timeoutErrorMessage:Ee,withCredentials:Ee,withXSRFToken:Ee,adapter:Ee,responseType:Ee,
xsrfCookieName:Ee,xsrfHeaderName:Ee,onUploadProgress:Ee,onDownloadProgress:Ee,decompress:Ee,maxContentLength:Ee,maxBodyLength:Ee,beforeRedirect:Ee,transport:Ee,
httpAgent:Ee,httpsAgent:Ee,cancelToken:Ee,socketPath:Ee,allowedSocketPaths:Ee,responseEncoding:Ee,validateStatus:jd,headers:WL};function Bt(e,t){e=e||{},t=t||{};
let r=Object.create(null);Object.defineProperty(r,"hasOwnProperty",KL);let n=Bd({...e,...t});for(let s=0,o=n.length;s<o;s++){let a=n[s];if(a==="__proto__"||a===
"constructor"||a==="prototype")continue;let c=_.hasOwnProp(aw,a)?aw[a]:cw,l=_.hasOwnProp(e,a)?e[a]:void 0,u=_.hasOwnProp(t,a)?t[a]:void 0,d=c===jd?c(l,u,a,e,t):
c(l,u,a);_.isUndefined(d)&&c!==jd||(r[a]=d)}return _.hasOwnProp(t,"validateStatus")&&_.isUndefined(t.validateStatus)&&HL(e,t,"validateStatusUndefinedResolves")===
!1&&(_.hasOwnProp(e,"validateStatus")?r.validateStatus=zr(void 0,e.validateStatus):delete r.validateStatus),r}i(Bt,"mergeConfig");var lw=i(e=>encodeURIComponent(e).replace(/%([0-9A-F]{2})/gi,(t,r)=>String.fromCharCode(parseInt(r,16))),"encodeUTF8"),VL=i(e=>ba.read(e),"readCookie");function JL(e,t=VL){
let r=Bt({},e),n=i(m=>_.hasOwnProp(r,m)?r[m]:void 0,"own"),s=n("data"),o=n("withXSRFToken"),a=n("xsrfHeaderName"),c=n("xsrfCookieName"),l=n("headers"),u=n("auth"),
d=n("baseURL"),p=n("allowAbsoluteUrls"),f=n("url");if(r.headers=l=ye.from(l),r.url=wn(_n(d,f,p,r),n("params"),n("paramsSerializer")),u){let m=_.getSafeProp(u,"u\
sername")||"",y=_.getSafeProp(u,"password")||"",g=n("transitional"),h=g&&_.hasOwnProp(g,"encodeBasicAuthUsername")&&g.encodeBasicAuthUsername===!0;try{l.set("Au\
thorization","Basic "+btoa((h?lw(m):m)+":"+(y?lw(y):"")))}catch(b){throw R.from(b,R.ERR_BAD_OPTION_VALUE,e)}}if(_.isFormData(s)){let m=_.getSafeProp(s,"getHeade\
rs");Y.hasStandardBrowserEnv||Y.hasStandardBrowserWebWorkerEnv||_.isReactNative(s)?l.setContentType(void 0):_.isFunction(m)&&go(l,m.call(s),n("formDataHeaderPol\
icy"))}if(Y.hasStandardBrowserEnv&&(_.isFunction(o)&&(o=o(r)),o===!0||o==null&&ow(r.url))){let y=a&&c&&t(c);y&&l.set(a,y)}return r}i(JL,"resolveConfig");var wa=JL;var YL=typeof XMLHttpRequest<"u",uw=YL&&function(e){return new Promise(i(function(r,n){let s;try{let v=Y.hasStandardBrowserEnv&&typeof window<"u"&&window.cookieStore;
s=v&&_.isFunction(v.get)}catch{}let o,a=wa(e,s?v=>(o=v,null):void 0),c=a.data,l=ye.from(a.headers).normalize(),{responseType:u,onUploadProgress:d,onDownloadProgress:p}=a,
f,m,y,g,h,b,w;function k(){clearTimeout(m);try{h&&h()}catch(v){setTimeout(()=>{throw v})}try{b&&b()}catch(v){setTimeout(()=>{throw v})}E&&(g&&E.removeEventListener(
"progress",g),E.upload&&(y&&E.upload.removeEventListener("progress",y),h&&E.upload.removeEventListener("loadend",h))),a.cancelToken&&a.cancelToken.unsubscribe(f),
a.signal&&a.signal.removeEventListener("abort",f)}i(k,"done");let E=new XMLHttpRequest;E.open(a.method.toUpperCase(),a.url,!0),E.timeout=a.timeout;function A(v){
if(!E)return;if(E.status===0&&(Sn(oo(a.url))||Sn(Y.origin))!=="file"&&!(E.responseURL&&E.responseURL.startsWith("file:"))){n(new R("Request aborted",R.ECONNABORTED,
e,E)),k(),E=null;return}try{v?w&&w(v):b&&b()}catch(G){setTimeout(()=>{throw G})}if(!E)return;let C=ye.from("getAllResponseHeaders"in E&&E.getAllResponseHeaders()),
D={data:!u||u==="text"||u==="json"?E.responseText:E.response,status:E.status,statusText:E.statusText,headers:C,config:e,request:E};er(i(function(W){r(W),k()},"_\
resolve"),i(function(W){n(W),k()},"_reject"),D),E=null}if(i(A,"onloadend"),"onloadend"in E?E.onloadend=A:E.onreadystatechange=i(function(){!E||E.readyState!==4||
E.status===0&&!(E.responseURL&&E.responseURL.startsWith("file:"))||setTimeout(A)},"handleLoad"),E.onabort=i(function(){E&&(n(new R("Request aborted",R.ECONNABORTED,
e,E)),k(),E=null)},"handleAbort"),E.onerror=i(function(C){let x=C&&C.message?C.message:"Network Error",D=new R(x,R.ERR_NETWORK,e,E);D.event=C||null,n(D),k(),E=null},
"handleError"),E.ontimeout=i(function(){if(!E)return;let C=a.timeout?"timeout of "+a.timeout+"ms exceeded":"timeout exceeded",x=a.transitional||Gr;a.timeoutErrorMessage&&
(C=a.timeoutErrorMessage),n(new R(C,x.clarifyTimeoutError?R.ETIMEDOUT:R.ECONNABORTED,e,E)),k(),E=null},"handleTimeout"),c===void 0&&l.setContentType(null),_.isUndefined(
a.withCredentials)||(E.withCredentials=!!a.withCredentials),u&&u!=="json"&&(E.responseType=a.responseType),p&&([g,b,w]=pr(p,!0),E.addEventListener("progress",g)),
d&&E.upload&&([y,h]=pr(d),E.upload.addEventListener("progress",y),E.upload.addEventListener("loadend",h)),a.cancelToken||a.signal){if(f=i(v=>{if(!E)return;n(!v||
v.type?new vt(null,e,E):v);let C=E;k(),E=null,C.abort()},"onCanceled"),a.cancelToken&&a.cancelToken.subscribe(f),!E)return;a.signal&&(a.signal.aborted?f():a.signal.
addEventListener("abort",f))}if(!E)return;let T=Sn(a.url);if(T&&!Y.protocols.includes(T)){n(new R("Unsupported protocol "+T+":",R.ERR_BAD_REQUEST,e)),k();return}
let I=i(()=>{E&&("setRequestHeader"in E&&_.forEach(Yn(l),i(function(C,x){E.setRequestHeader(x,C)},"setRequestHeader")),E.send(c||null))},"sendRequest");if(o){let v=typeof performance<
"u"&&_.isFunction(performance.now)?()=>performance.now():Date.now,C=E.timeout>0?v()+Number(E.timeout):void 0,x=i(()=>{if(!E)return;let D=E;D.ontimeout(),D.abort()},
"abortOnTimeout");if(C!==void 0){let D=i(()=>{let G=C-v();G>0?m=setTimeout(D,Math.min(G,2147483647)):x()},"scheduleTimeout");D()}ba.readAsync(o).then(D=>{if(E){
if(C!==void 0&&v()>=C){x();return}if(D){let G=_.hasOwnProp(a,"xsrfHeaderName")&&a.xsrfHeaderName;l.set(G,D)}I()}}).catch(D=>{E&&(n(R.from(D,null,e,E)),k(),E=null)})}else
I()},"dispatchXhrRequest"))};var XL=i((e,t)=>{if(e=e?e.filter(Boolean):[],!t&&!e.length)return;let r=new AbortController,n=!1,s=i(function(l){if(!n){n=!0,a();let u=l instanceof Error?l:this.
reason;r.abort(u instanceof R?u:new vt(u instanceof Error?u.message:u))}},"onabort"),o=t&&setTimeout(()=>{o=null,s(new R(`timeout of ${t}ms exceeded`,R.ETIMEDOUT))},
t),a=i(()=>{e&&(o&&clearTimeout(o),o=null,e.forEach(l=>{let u=_.getSafeProp(l,"unsubscribe");_.isFunction(u)?u.call(l,s):l.removeEventListener("abort",s)}),e=null)},
"unsubscribe");e.forEach(l=>{if(!n){if(l.aborted){s.call(l);return}l.addEventListener("abort",s,{once:!0})}});let{signal:c}=r;return c.unsubscribe=()=>_.asap(a),
c},"composeSignals"),dw=XL;var QL=i(function*(e,t){let r=e.byteLength;if(!t||r<t){yield e;return}let n=0,s;for(;n<r;)s=n+t,yield e.slice(n,s),n=s},"streamChunk"),eN=i(async function*(e,t){
for await(let r of tN(e))yield*QL(r,t)},"readBytes"),tN=i(async function*(e){if(e[Symbol.asyncIterator]){yield*e;return}let t=e.getReader();try{for(;;){let{done:r,
value:n}=await t.read();if(r)break;yield n}}finally{await t.cancel()}},"readStream"),qd=i((e,t,r,n)=>{let s=eN(e,t),o=0,a,c=i(l=>{a||(a=!0,n&&n(l))},"_onFinish");
return new ReadableStream({async pull(l){try{let{done:u,value:d}=await s.next();if(u){c(),l.close();return}let p=d.byteLength;if(r){let f=o+=p;r(f)}l.enqueue(new Uint8Array(
d))}catch(u){throw c(u),u}},cancel(l){return c(l),s.return()}},{highWaterMark:2})},"trackStream");var Ur=`\r
`,pw=i(e=>String(e).replace(/\r\n|\r|\n/g,Ur),"normalizeLines"),fw=i(e=>String(e).replace(/[\r\n"]/g,t=>t==="\r"?"%0D":t===`
`?"%0A":"%22"),"escapeName"),bo=i((e,t)=>{let r=0;for(let n=0;n<e.length;n++){let s=e.charCodeAt(n);t&&(s===13||s===10)?(s===13&&e.charCodeAt(n+1)===10&&n++,r+=
2):s<128?r++:s<2048?r+=2:s>=55296&&s<=56319&&e.charCodeAt(n+1)>=56320&&e.charCodeAt(n+1)<=57343?(r+=4,n++):r+=3}return r},"stringBytes"),An=class extends TypeError{static{
i(this,"FormDataError")}constructor(t,r){super(t),this.name="FormDataError",this.reason=r}};function Zd(e,t,r,n,s){if(!_.isFunction(t))throw new An("Blob is not\
 supported","blob");if(!_.isString(s)||!/^[A-Za-z0-9'()+_,./:=? -]{1,70}$/.test(s)||/ $/.test(s))throw new An("Invalid multipart boundary","boundary");let o="--"+
s+"--"+Ur,a=o.length,c=[],l=i(d=>{if(a+d>r)throw n()},"checkLength");l(0);for(let[d,p]of e){let f=_.isString(p),m=f?bo(p,!0):p.size;if(!Number.isFinite(m)||m<0)
throw new An("Unsupported FormData part size","part");l(m+bo(d,!0)+(!f&&p.name?bo(p.name,!1):0)+(!f&&p.type?bo(p.type,!1):0));let y="--"+s+Ur+'Content-Dispositi\
on: form-data; name="'+fw(pw(d))+'"';f||(y+='; filename="'+fw(_.isString(p.name)?p.name:"blob")+'"'+Ur+"Content-Type: "+String(p.type||"application/octet-stream").
replace(/[\r\n]/g,"")),y+=Ur+Ur;let g=bo(y,!1)+m+Ur.length;l(g),a+=g,c.push({header:y,value:p,isString:f})}let u=[];for(let d of c)u.push(d.header,d.isString?pw(
d.value):d.value,Ur);return u.push(o),new t(u,{type:"multipart/form-data; boundary="+s})}i(Zd,"formDataToBlob");function Hd(e,t,r,n,s){if(!_.isFunction(t))throw new R("Blob is not supported",R.ERR_NOT_SUPPORT);if(s===void 0)if(_.isFunction(Y.generateString))s="axios-"+Y.generateString(
36,"0123456789abcdef");else{let o=_.global.crypto;if(!o||!_.isFunction(o.getRandomValues))throw new R("Random byte generation is not supported",R.ERR_NOT_SUPPORT);
let a=new Uint8Array(18);o.getRandomValues(a),s="axios-"+Array.from(a,c=>("0"+c.toString(16)).slice(-2)).join("")}try{return Zd(e,t,r,n,s)}catch(o){if(o instanceof
An){let a=o.reason==="boundary"?R.ERR_BAD_OPTION_VALUE:R.ERR_BAD_REQUEST;throw new R(o.message,a)}throw o}}i(Hd,"createMultipartBody");var mw=64*1024,hw={cache:"default",redirect:"follow",referrer:"about:client",referrerPolicy:"",mode:"cors",integrity:"",keepalive:!1,priority:"auto",window:null},
{isFunction:_a}=_,rN=i(e=>encodeURIComponent(e).replace(/%([0-9A-F]{2})/gi,(t,r)=>String.fromCharCode(parseInt(r,16))),"encodeUTF8"),gw=i(e=>{if(!_.isString(e))
return e;try{return decodeURIComponent(e)}catch{return e}},"decodeURIComponentSafe"),Ea=i((e,...t)=>{try{return!!e(...t)}catch{return!1}},"test"),nN=i(e=>{let t=e.
indexOf("://"),r=e;return t!==-1&&(r=r.slice(t+3)),r.includes("@")||r.includes(":")},"maybeWithAuthCredentials"),sN=i(e=>{let t=_.global!==void 0&&_.global!==null?
_.global:globalThis,{ReadableStream:r,TextEncoder:n}=t;e=_.merge.call({skipUndefined:!0},{Request:t.Request,Response:t.Response,Blob:t.Blob},e);let s=_.hasOwnProp(
e,"fetch")?e.fetch:void 0,{Request:o,Response:a,Blob:c}=e,l=s?_a(s):typeof fetch=="function",u=_a(o),d=_a(a);if(!l)return!1;let p=l&&_a(r),f=l&&(typeof n=="func\
tion"?(k=>E=>k.encode(E))(new n):async k=>new Uint8Array(await new o(k).arrayBuffer())),m=u&&p&&Ea(()=>{let k=!1,E=new o(Y.origin,{body:new r,method:"POST",get duplex(){
return k=!0,"half"}}),A=E.headers.has("Content-Type");return E.body!=null&&E.body.cancel(),k&&!A}),y=d&&p&&Ea(()=>_.isReadableStream(new a("").body)),g=Object.assign(
Object.create(null),hw);u&&!Ea(()=>new o(Y.origin,g))&&(delete g.cache,Ea(()=>new o(Y.origin,g))||(g.cache=hw.cache));let h={stream:y&&(k=>k.body)};l&&["text","\
arrayBuffer","blob","formData","stream"].forEach(k=>{!h[k]&&(h[k]=(E,A)=>{let T=E&&E[k];if(T)return T.call(E);throw new R(`Response type '${k}' is not supported`,
R.ERR_NOT_SUPPORT,A)})});let b=i(async k=>{if(k==null)return 0;if(_.isBlob(k))return k.size;if(_.isArrayBufferView(k)||_.isArrayBuffer(k))return k.byteLength;if(_.
isURLSearchParams(k)&&(k=k+""),_.isString(k))return(await f(k)).byteLength},"getBodyLength"),w=i(async(k,E)=>{let A=_.toFiniteNumber(k.getContentLength());return A??
b(E)},"resolveBodyLength");return async k=>{let{url:E,method:A,data:T,signal:I,cancelToken:v,timeout:C,onDownloadProgress:x,onUploadProgress:D,responseType:G,headers:W,
withCredentials:O="same-origin",fetchOptions:P,maxContentLength:oe,maxBodyLength:J,maxRedirects:xe}=wa(k),be=_.isNumber(oe)&&oe>-1,ce=_.isNumber(J)&&J>-1,he=i(S=>_.
hasOwnProp(k,S)?k[S]:void 0,"own"),Ze=s||fetch;G=G?(G+"").toLowerCase():"text";let Q=dw([I,v&&v.toAbortSignal()],C),ne=null,q=Q&&Q.unsubscribe&&(()=>{Q.unsubscribe()}),
Pe,Ve=null,F=null,le=i(()=>new R("Request body larger than maxBodyLength limit",R.ERR_BAD_REQUEST,k,ne),"maxBodyLengthError");try{let S,z=he("auth");if(z){let B=_.
getSafeProp(z,"username")||"",de=_.getSafeProp(z,"password")||"";S={username:B,password:de}}let V;if(nN(E)){if(V=new URL(E,Y.origin),!S&&(V.username||V.password)){
let B=gw(V.username),de=gw(V.password);S={username:B,password:de}}(V.username||V.password)&&(V.username="",V.password="",E=V.href)}if(S&&(W.delete("authorizatio\
n"),W.set("Authorization","Basic "+btoa(rN((S.username||"")+":"+(S.password||""))))),be&&V&&V.protocol==="data:"&&Dd(V.href)>oe)throw new R("maxContentLength si\
ze of "+oe+" exceeded",R.ERR_BAD_RESPONSE,k,ne);let K=_.isSpecCompliantForm(T)&&ye.from(he("headers")).getContentType(),te;if(_.isString(K)&&/^multipart\/form-data(?:\s*;|$)/i.
test(K.trim())){let B=ye.parseParameters(K);_.hasOwnProp(B,"boundary")&&(te=B.boundary)}if(_.isSpecCompliantForm(T)&&A!=="get"&&A!=="head"&&(ce||D&&m||te!==void 0)&&
(T=Hd(T,c,ce?J:1/0,le,te),W.setContentType(te===void 0?T.type:K),Pe=T.size),ce&&A!=="get"&&A!=="head"){let B=await b(T);if(typeof B=="number"&&isFinite(B)&&(Pe=
B,B>J))throw le()}let $e=ce&&(_.isReadableStream(T)||_.isStream(T)),_t=i((B,de,Te)=>qd(B,mw,$t=>{if(ce&&$t>J)throw Ve=le();de&&de($t)},Te),"trackRequestStream");
if(m&&A!=="get"&&A!=="head"&&(D||$e)){if(Pe=Pe??await w(W,T),Pe!==0||$e){let B=new o(E,{method:"POST",body:T,duplex:"half"}),de;if(_.isFormData(T)&&(de=B.headers.
get("content-type"))&&W.setContentType(de),B.body){let[Te,$t]=D&&os(Pe,pr(is(D)))||[];T=_t(B.body,Te,$t)}}}else if($e&&!u&&p&&A!=="get"&&A!=="head")T=_t(T);else if($e&&
u&&!m&&A!=="get"&&A!=="head")throw new R("Stream request bodies are not supported by the current fetch implementation",R.ERR_NOT_SUPPORT,k,ne);_.isString(O)||(O=
O?"include":"omit");let Pt=u&&"credentials"in o.prototype;if(_.isFormData(T)){let B=W.getContentType();B&&/^multipart\/form-data/i.test(B)&&!/boundary=/i.test(B)&&
W.delete("content-type")}W.set("User-Agent","axios/"+dr,!1);let Qe=P==null?P:Object.assign(Object.create(null),P);Qe&&(delete Qe.body,delete Qe.headers,delete Qe.
method,delete Qe.signal,delete Qe.duplex,delete Qe.credentials);let U=Object.assign(Object.create(null),Qe,{signal:Q,method:A.toUpperCase(),headers:Yn(W.normalize()),
body:T,duplex:"half",credentials:Pt?O:void 0});u&&(_.forEach(g,(B,de)=>{U[de]===void 0&&(U[de]=B)}),U.signal===void 0&&(U.signal=null),U.body===void 0&&(U.body=
null)),xe===0&&(U.redirect="manual",Qe&&(Qe.redirect="manual")),ne=u&&new o(E,U);let M=await(u?Ze(ne,Qe):Ze(E,U)),ue=ye.from(M.headers);if(be){let B=_.toFiniteNumber(
ue.getContentLength());if(B!=null&&B>oe)throw new R("maxContentLength size of "+oe+" exceeded",R.ERR_BAD_RESPONSE,k,ne)}let Fe=y&&(G==="stream"||G==="response");
if(y&&M.body&&(x||be||Fe&&q)){let B={};["status","statusText","headers"].forEach(Cr=>{B[Cr]=M[Cr]});let de=_.toFiniteNumber(ue.getContentLength()),[Te,$t]=x&&os(
de,pr(is(x),!0))||[],$r=0,Le=i(Cr=>{if(be&&($r=Cr,$r>oe))throw F=new R("maxContentLength size of "+oe+" exceeded",R.ERR_BAD_RESPONSE,k,ne);Te&&Te(Cr)},"onChunkP\
rogress");M=new a(qd(M.body,mw,Le,()=>{$t&&$t(),q&&q()}),B)}G=G||"text";let ee=await h[_.findKey(h,G)||"text"](M,k);if(be&&!y&&!Fe){let B;if(ee!=null&&(typeof ee.
byteLength=="number"?B=ee.byteLength:typeof ee.size=="number"?B=ee.size:typeof ee=="string"&&(B=typeof n=="function"?new n().encode(ee).byteLength:ee.length)),typeof B==
"number"&&B>oe)throw new R("maxContentLength size of "+oe+" exceeded",R.ERR_BAD_RESPONSE,k,ne)}return!Fe&&q&&q(),await new Promise((B,de)=>{er(B,de,{data:ee,headers:ye.
from(M.headers),status:M.status,statusText:M.statusText,config:k,request:ne})})}catch(S){if(q&&q(),Q&&Q.aborted&&Q.reason instanceof R){let z=Q.reason;throw z.config=
k,ne&&(z.request=ne),S!==z&&Object.defineProperty(z,"cause",{__proto__:null,value:S,writable:!0,enumerable:!1,configurable:!0}),z}if(Ve)throw ne&&!Ve.request&&(Ve.
request=ne),Ve;if(F)throw F;if(S instanceof R)throw ne&&!S.request&&(S.request=ne),S;if(S&&S.name==="TypeError"&&/Load failed|fetch/i.test(S.message)){let z=new R(
"Network Error",R.ERR_NETWORK,k,ne,S&&S.response);throw Object.defineProperty(z,"cause",{__proto__:null,value:S.cause||S,writable:!0,enumerable:!1,configurable:!0}),
z}throw R.from(S,S&&S.code,k,ne,S&&S.response)}}},"factory"),oN=new Map,Wd=i(e=>{let t=Object.create(null),r=e&&_.hasOwnProp(e,"env")&&e.env;["fetch","Request",
"Response","Blob"].forEach(m=>{r&&_.hasOwnProp(r,m)&&(t[m]=r[m])});let{fetch:n,Request:s,Response:o,Blob:a}=t,c=[s,o,n,a],l=c.length,u=l,d,p,f=oN;for(;u--;)d=c[u],
p=f.get(d),p===void 0&&f.set(d,p=u?new Map:sN(t)),f=p;return p},"getFetch"),k5=Wd();var Kd={http:nw,xhr:uw,fetch:{get:Wd}};_.forEach(Kd,(e,t)=>{if(e){try{Object.defineProperty(e,"name",{__proto__:null,value:t})}catch{}Object.defineProperty(e,"a\
dapterName",{__proto__:null,value:t})}});var yw=i(e=>`- ${e}`,"renderReason"),aN=i(e=>_.isFunction(e)||e===null||e===!1,"isResolvedHandle");function cN(e,t){e=_.
isArray(e)?e:[e];let{length:r}=e,n,s,o={};for(let a=0;a<r;a++){n=e[a];let c;if(s=n,!aN(n)&&(s=Kd[(c=String(n)).toLowerCase()],s===void 0))throw new R(`Unknown a\
dapter '${c}'`);if(s&&(_.isFunction(s)||(s=s.get(t))))break;o[c||"#"+a]=s}if(!s){let a=Object.entries(o).map(([l,u])=>`adapter ${l} `+(u===!1?"is not supported \
by the environment":"is not available in the build")),c=r?a.length>1?`since :
`+a.map(yw).join(`
`):" "+yw(a[0]):"as no adapter specified";throw new R("There is no suitable adapter to dispatch the request "+c,R.ERR_NOT_SUPPORT)}return s}i(cN,"getAdapter");var ka={
getAdapter:cN,adapters:Kd};function Vd(e){if(e.cancelToken&&e.cancelToken.throwIfRequested(),e.signal&&e.signal.aborted)throw new vt(null,e)}i(Vd,"throwIfCancellationRequested");function lN(){
return typeof performance<"u"&&_.isFunction(performance.now)?()=>performance.now():Date.now}i(lN,"resolveClock");function bw(e,t){return Math.max(0,Math.round(e()-
t))}i(bw,"elapsedSince");function wo(e){let t=_.toSafeFlatObject(e);Vd(t),t.headers=ye.from(_.getSafeProp(t,"headers")),t.data=no.call(t,t.transformRequest),["p\
ost","put","patch"].indexOf(t.method)!==-1&&t.headers.setContentType("application/x-www-form-urlencoded",!1);let r=ka.getAdapter(t.adapter||es.adapter,t),n=lN(),
s=n();return r(t).then(i(function(a){Vd(t),a.duration=bw(n,s),t.response=a;try{a.data=no.call(t,t.transformResponse,a)}finally{delete t.response}return a.headers=
ye.from(a.headers),a},"onAdapterResolution"),i(function(a){if(!so(a)&&(Vd(t),a&&a.response)){a.response.duration=bw(n,s),t.response=a.response;try{a.response.data=
no.call(t,t.transformResponse,a.response)}finally{delete t.response}a.response.headers=ye.from(a.response.headers)}return Promise.reject(a)},"onAdapterRejection"))}
i(wo,"dispatchRequest");var Ta={};["object","boolean","number","function","string","symbol"].forEach((e,t)=>{Ta[e]=i(function(n){return typeof n===e||"a"+(t<1?"n ":" ")+e},"validator")});
var ww={};Ta.transitional=i(function(t,r,n){function s(o,a){return"[Axios v"+dr+"] Transitional option '"+o+"'"+a+(n?". "+n:"")}return i(s,"formatMessage"),(o,a,c)=>{
if(t===!1)throw new R(s(a," has been removed"+(r?" in "+r:"")),R.ERR_DEPRECATED);return r&&!ww[a]&&(ww[a]=!0,console.warn(s(a," has been deprecated since v"+r+"\
 and will be removed in the near future"))),t?t(o,a,c):!0}},"transitional");Ta.spelling=i(function(t){return(r,n)=>(console.warn(`${n} is likely a misspelling o\
f ${t}`),!0)},"spelling");function uN(e,t,r){if(typeof e!="object"||e===null)throw new R("options must be an object",R.ERR_BAD_OPTION_VALUE);let n=Object.keys(e),
s=n.length;for(;s-- >0;){let o=n[s],a=Object.prototype.hasOwnProperty.call(t,o)?t[o]:void 0;if(a){let c=e[o],l=c===void 0||a(c,o,e);if(l!==!0)throw new R("optio\
n "+o+" must be "+l,R.ERR_BAD_OPTION_VALUE);continue}if(r!==!0)throw new R("Unknown option "+o,R.ERR_BAD_OPTION)}}i(uN,"assertOptions");var _o={assertOptions:uN,
validators:Ta};var Be=_o.validators,Jd=i(e=>{if(e==null||_.isPlainObject(e)||e instanceof ye)return!0;try{return _.isObject(e)&&_.getSafeProp(e,Symbol.toStringTag)==="AxiosHea\
ders"&&["toJSON","set","get","has","delete","clear","normalize","concat","toString",Symbol.iterator].every(t=>_.isFunction(_.getSafeProp(e,t)))}catch{return!1}},
"isHeadersBucket"),as=class{static{i(this,"Axios")}constructor(t){this.defaults=t||{},this.interceptors={request:new Hu,response:new Hu}}async request(t,r){try{
return await this._request(t,r)}catch(n){if(n instanceof Error)try{let s={};Error.captureStackTrace?Error.captureStackTrace(s):s=new Error;let o=s.stack,a="";if(typeof o==
"string"){let c=o.indexOf(`
`);a=c===-1?"":o.slice(c+1)}if(!n.stack)n.stack=a;else if(a){let c=a.indexOf(`
`),l=c===-1?-1:a.indexOf(`
`,c+1),u=l===-1?a:a.slice(l+1),d=String(n.stack),p=Py(n,d),f=p===-1?d:d.slice(0,p),m=p===-1?"":d.slice(p);f.endsWith(u)||(n.stack=f+`
`+a+m)}}catch{}throw n}}_request(t,r){typeof t=="string"?(r=r||{},r.url=t):r=t||{},r=Bt(this.defaults,r);let{transitional:n,paramsSerializer:s,headers:o}=r;n!==
void 0&&_o.assertOptions(n,{silentJSONParsing:Be.transitional(Be.boolean),forcedJSONParsing:Be.transitional(Be.boolean),clarifyTimeoutError:Be.transitional(Be.boolean),
legacyInterceptorReqResOrdering:Be.transitional(Be.boolean),advertiseZstdAcceptEncoding:Be.transitional(Be.boolean),validateStatusUndefinedResolves:Be.transitional(
Be.boolean),encodeBasicAuthUsername:Be.transitional(Be.boolean)},!1),s!=null&&(_.isFunction(s)?r.paramsSerializer={serialize:s}:_o.assertOptions(s,{encode:Be.function,
serialize:Be.function},!0)),r.allowAbsoluteUrls!==void 0||(_.hasOwnProp(this.defaults,"allowAbsoluteUrls")&&this.defaults.allowAbsoluteUrls!==void 0?r.allowAbsoluteUrls=
this.defaults.allowAbsoluteUrls:r.allowAbsoluteUrls=!0),_o.assertOptions(r,{baseUrl:Be.spelling("baseURL"),withXsrfToken:Be.spelling("withXSRFToken")},!0),r.method=
(_.getSafeProp(r,"method")||_.getSafeProp(this.defaults,"method")||"get").toLowerCase();let a=_.getSafeProp(o,"common"),c=_.getSafeProp(o,r.method),l=o&&_.merge(
Jd(a)?a:void 0,Jd(c)?c:void 0);o&&_.forEach(aa.concat("common"),h=>{Jd(_.getSafeProp(o,h))&&delete o[h]}),r.headers=ye.concat(l,o);let u=[],d=!0;this.interceptors.
request.forEach(i(function(b){if(typeof b.runWhen=="function"&&b.runWhen(r)===!1)return;d=d&&b.synchronous;let w=r.transitional||Gr;w&&w.legacyInterceptorReqResOrdering?
u.unshift(b.fulfilled,b.rejected):u.push(b.fulfilled,b.rejected)},"unshiftRequestInterceptors"));let p=[];this.interceptors.response.forEach(i(function(b){p.push(
b.fulfilled,b.rejected)},"pushResponseInterceptors"));let f,m=0,y;if(!d){let h=[wo.bind(this),void 0];for(h.unshift(...u),h.push(...p),y=h.length,f=Promise.resolve(
r);m<y;)f=f.then(h[m++],h[m++]);return f}y=u.length;let g=r;for(;m<y;){let h=u[m++],b=u[m++];try{g=h?h(g):g}catch(w){if(!b){f=Promise.reject(w);break}try{let k=b.
call(this,w);_.isThenable(k)&&(f=Promise.resolve(k).then(()=>wo.call(this,g)))}catch(k){f=Promise.reject(k)}break}}if(!f)try{f=wo.call(this,g)}catch(h){f=Promise.
reject(h)}for(m=0,y=p.length;m<y;)f=f.then(p[m++],p[m++]);return f}getUri(t){t=Bt(this.defaults,t);let r=_n(t.baseURL,t.url,t.allowAbsoluteUrls,t);return wn(r,t.
params,t.paramsSerializer)}};_.forEach(["delete","get","head","options"],i(function(t){as.prototype[t]=async function(r,n){return this.request(Bt(n||{},{method:t,
url:r,data:n&&_.hasOwnProp(n,"data")?n.data:void 0}))}},"forEachMethodNoData"));_.forEach(["post","put","patch","query"],i(function(t){function r(n){return i(async function(o,a,c){
return this.request(Bt(c||{},{method:t,headers:n?{"Content-Type":"multipart/form-data"}:{},url:o,data:a}))},"httpMethod")}i(r,"generateHTTPMethod"),as.prototype[t]=
r(),t!=="query"&&(as.prototype[t+"Form"]=r(!0))},"forEachMethodWithData"));var Eo=as;var Yd=class e{static{i(this,"CancelToken")}constructor(t){if(typeof t!="function")throw new TypeError("executor must be a function.");let r;this.promise=new Promise(
i(function(o){r=o},"promiseExecutor"));let n=this;this.promise.then(s=>{if(!n._listeners)return;let o=n._listeners.length;for(;o-- >0;)n._listeners[o](s);n._listeners=
null}),this.promise.then=s=>{let o,a=new Promise(c=>{n.subscribe(c),o=c}).then(s);return a.cancel=i(function(){n.unsubscribe(o)},"reject"),a},t(i(function(o,a,c){
n.reason||(n.reason=new vt(o,a,c),r(n.reason))},"cancel"))}throwIfRequested(){if(this.reason)throw this.reason}subscribe(t){if(this.reason){t(this.reason);return}
this._listeners?this._listeners.push(t):this._listeners=[t]}unsubscribe(t){if(!this._listeners)return;let r=this._listeners.indexOf(t);r!==-1&&this._listeners.splice(
r,1)}toAbortSignal(){let t=new AbortController,r=i(n=>{t.abort(n)},"abort");return this.subscribe(r),t.signal.unsubscribe=()=>this.unsubscribe(r),t.signal}static source(){
let t;return{token:new e(i(function(s){t=s},"executor")),cancel:t}}},_w=Yd;function Xd(e){return i(function(r){return e.apply(null,r)},"wrap")}i(Xd,"spread");function Qd(e){return _.isObject(e)&&e.isAxiosError===!0}i(Qd,"isAxiosError");var va={Continue:100,SwitchingProtocols:101,Processing:102,EarlyHints:103,Ok:200,Created:201,Accepted:202,NonAuthoritativeInformation:203,NoContent:204,ResetContent:205,
PartialContent:206,MultiStatus:207,AlreadyReported:208,ImUsed:226,MultipleChoices:300,MovedPermanently:301,Found:302,SeeOther:303,NotModified:304,UseProxy:305,Unused:306,
TemporaryRedirect:307,PermanentRedirect:308,BadRequest:400,Unauthorized:401,PaymentRequired:402,Forbidden:403,NotFound:404,MethodNotAllowed:405,NotAcceptable:406,
ProxyAuthenticationRequired:407,RequestTimeout:408,Conflict:409,Gone:410,LengthRequired:411,PreconditionFailed:412,PayloadTooLarge:413,ContentTooLarge:413,UriTooLong:414,
UnsupportedMediaType:415,RangeNotSatisfiable:416,ExpectationFailed:417,ImATeapot:418,MisdirectedRequest:421,UnprocessableEntity:422,UnprocessableContent:422,Locked:423,
FailedDependency:424,TooEarly:425,UpgradeRequired:426,PreconditionRequired:428,TooManyRequests:429,RequestHeaderFieldsTooLarge:431,UnavailableForLegalReasons:451,
InternalServerError:500,NotImplemented:501,BadGateway:502,ServiceUnavailable:503,GatewayTimeout:504,HttpVersionNotSupported:505,VariantAlsoNegotiates:506,InsufficientStorage:507,
LoopDetected:508,NotExtended:510,NetworkAuthenticationRequired:511,WebServerReturnsAnUnknownError:520,WebServerIsDown:521,ConnectionTimedOut:522,OriginIsUnreachable:523,
TimeoutOccurred:524,SslHandshakeFailed:525,InvalidSslCertificate:526};Object.entries(va).forEach(([e,t])=>{va[t]===void 0&&(va[t]=e)});var Ew=va;function kw(e){let t=new Eo(e),r=hn(Eo.prototype.request,t);return _.extend(r,Eo.prototype,t,{allOwnKeys:!0}),_.extend(r,t,null,{allOwnKeys:!0}),r.create=i(function(s){
return kw(Bt(e,s))},"create"),r}i(kw,"createInstance");var Ne=kw(es);Ne.Axios=Eo;Ne.CanceledError=vt;Ne.CancelToken=_w;Ne.isCancel=so;Ne.VERSION=dr;Ne.toFormData=
Fr;Ne.AxiosError=R;Ne.Cancel=Ne.CanceledError;Ne.all=i(function(t){return Promise.all(t)},"all");Ne.spread=Xd;Ne.isAxiosError=Qd;Ne.mergeConfig=Bt;Ne.AxiosHeaders=
ye;Ne.formToJSON=e=>ia(_.isHTMLForm(e)?new FormData(e):e);Ne.getAdapter=ka.getAdapter;Ne.HttpStatusCode=Ew;Ne.default=Ne;var Sa=Ne;var{Axios:$J,AxiosError:CJ,CanceledError:IJ,isCancel:LJ,CancelToken:NJ,VERSION:DJ,all:FJ,Cancel:GJ,isAxiosError:zJ,spread:UJ,toFormData:MJ,AxiosHeaders:BJ,HttpStatusCode:jJ,
formToJSON:qJ,getAdapter:ZJ,mergeConfig:HJ,create:WJ}=Sa;import{STATUS_CODES as dN}from"node:http";var tt=class extends Error{static{i(this,"HttpError")}method;host;path;status;retryable;outcome;html;detail;constructor(t){super(`[${t.method}] ${t.host}${t.path}\
: ${t.detail}`),this.name="HttpError",this.method=t.method,this.host=t.host,this.path=t.path,this.status=t.status,this.retryable=t.retryable,this.outcome=t.outcome,
this.html=t.html,this.detail=t.detail}},pN={ECONNREFUSED:"connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host name could not be looked up",ECONNRESET:"\
connection lost",EPIPE:"connection lost",ECONNABORTED:"connection lost",ERR_BAD_RESPONSE:"the answer broke off",Z_BUF_ERROR:"the answer broke off",Z_DATA_ERROR:"\
the answer was damaged"};function Tw(e,t){return e.unreadable?`${xa(e.status??0)}, but the answer is ${e.html?"a web page":"cut off or not what was asked for"}`:
e.status!==null?`${xa(e.status)}${e.html?" (a web page)":""}`:e.code==="ERR_CANCELED"||e.code==="ETIMEDOUT"?`no answer within ${t/1e3} s`:pN[e.code??""]??`netwo\
rk fault ${e.code??""}`}i(Tw,"describeFault");function xa(e){return`${e} ${dN[e]??""}`.trimEnd()}i(xa,"statusText");var fN=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN"]),mN=/CERT|ALTNAME|LEAF_SIGNATURE|TLS_INVALID|^ERR_INVALID/,hN=new Set([500,502,503,504]),gN=[{name:"slow\
-down",when:i(e=>e.status===429,"when"),tries:4,outcome:"refused",transient:!0,why:"turned away before anything was done"},{name:"not-sent",when:i(e=>e.code!==null&&
fN.has(e.code),"when"),tries:4,outcome:"refused",transient:!0,why:"the request never reached the service"},{name:"certificate",when:i(e=>e.code!==null&&mN.test(
e.code),"when"),tries:1,outcome:"refused",transient:!1,why:"asking again shows the same certificate"},{name:"lost-write",when:i(e=>!e.idempotent&&(e.status===null||
e.status>=500||e.unreadable),"when"),tries:1,outcome:"unknown",transient:!0,why:"it may have been carried out; a second one would double it"},{name:"no-answer",
when:i(e=>e.status===null,"when"),tries:4,outcome:"unknown",transient:!0,why:"once more changes nothing"},{name:"unreadable",when:i(e=>e.unreadable,"when"),tries:4,
outcome:"unknown",transient:!0,why:"an answer cut off on its way, or a proxy that answered instead"},{name:"server-fault",when:i(e=>e.status!==null&&hN.has(e.status),
"when"),tries:4,outcome:"unknown",transient:!0,why:"a fault of the service that usually passes"},{name:"firewall",when:i(e=>e.method==="GET"&&e.status===403&&e.
html,"when"),tries:2,outcome:"refused",transient:!0,why:"a web application firewall, which now and then lets the next one through"},{name:"refused",when:i(()=>!0,
"when"),tries:1,outcome:"refused",transient:!1,why:"the same request gets the same answer"}];function vw(e){let t=gN.find(r=>r.when(e));if(t===void 0)throw new Error(
"the last retry rule must fit everything");return t}i(vw,"ruleFor");function Sw(e,t,r){return Math.max(1e3*3**(e-2),yN(t("retry-after"),r),ep(t("x-rate-limit-re\
set")))}i(Sw,"waitBefore");function yN(e,t){if(e===null)return 0;if(/^\d+(\.\d+)?$/.test(e))return Number(e)*1e3;let r=Date.parse(e);return Number.isNaN(r)?0:Math.
max(0,r-t)}i(yN,"retryAfter");function ep(e){return e!==null&&/^\d+(\.\d+)?$/.test(e)?Number(e)*1e3:0}i(ep,"seconds");var bN=3;function Mr(e){let t=_N(e.baseUrl),r=e.now??Date.now,n=Object.values(e.headers).flatMap(c=>[c,c.replace(/^\S+ /,"")]),s=0;async function o(c,l,u){s+=1;
try{return{answer:await Sa.request({adapter:"http",method:c,url:l,...u===void 0?{}:{data:JSON.stringify(u)},headers:{...e.headers,Accept:"application/json, text\
/plain;q=0.9, */*;q=0.1","Accept-Encoding":"gzip","User-Agent":e.userAgent,...u===void 0?{}:{"Content-Type":"application/json; charset=utf-8"}},signal:AbortSignal.
timeout(e.timeoutMs),responseType:"text",transformResponse:i(p=>p,"transformResponse"),validateStatus:i(()=>!0,"validateStatus"),maxRedirects:0})}}catch(d){return{
code:vN(d)}}}i(o,"attempt");async function a(c,l,u){let d={method:c,host:t.host,path:e.secretPath===!0?"/...":l},p=`${t.href.replace(/\/+$/,"")}${l}`;u.params!==
void 0&&(p+=`?${new URLSearchParams(u.params).toString()}`);let f=0;for(let m=1;;){await e.pace?.();let y=await o(c,p,u.body),g="answer"in y?y.answer:null,h=i(I=>xw(
g,I),"header");if(g!==null&&kN(g.status)){let I=TN(h("location"),p);if(c==="GET"&&I?.origin===t.origin&&f<bN){f+=1,p=I.href;continue}let v=I===null?"":` to ${I.
host===t.host?"itself":I.host}`;throw new tt({...d,status:g.status,retryable:!1,outcome:"refused",html:!0,detail:`${xa(g.status)}: redirects${v}, which is not f\
ollowed`})}let b=g!==null&&g.status<300?EN(g,u):null;if(b!==null)return{status:b.status,data:b.data,header:h};let w={method:c,idempotent:c==="GET"||u.idempotent===
!0,status:g?.status??null,code:"code"in y?y.code:null,html:g!==null&&Aw(g),unreadable:g!==null&&g.status<300},k=vw(w),E=Sw(m+1,h,r()),A=u.refusal??(e.secretPath===
!0?Rw:xN),T=`${Tw(w,e.timeoutMs)}${SN(g,A,n)}`;if(m>=k.tries||E>6e4)throw wN(d,w,k,T,m,E);e.log?.(`[${c}] ${d.host}${d.path}: ${T}; asking again in ${Math.ceil(
E/1e3)} s (${m} of ${k.tries} attempts used)`),await e.sleep(E),m+=1}}return i(a,"ask"),{get:i((c,l)=>a("GET",c,l),"get"),post:i((c,l)=>a("POST",c,l),"post"),get requests(){
return s}}}i(Mr,"createHttp");function wN(e,t,r,n,s,o){let a=s>1?` after ${s} attempts`:"",c=r.tries>s&&o>6e4?`; it asks to wait ${Math.ceil(o/1e3)} s, more tha\
n the ${6e4/1e3} s allowed`:"";return new tt({...e,status:t.status,retryable:r.transient,outcome:r.outcome,html:t.html,detail:`${n}${a}${c}`})}i(wN,"giveUp");function _N(e){
let t=URL.canParse(e)?new URL(e):null;if(t===null||t.protocol!=="https:"&&t.protocol!=="http:")throw new Error("the base URL must be an absolute https:// addres\
s");if(t.protocol==="http:"&&!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(t.hostname))throw new Error(`http://${t.host} is not allowed: it would send the token i\
n clear; use https://`);return t.username="",t.password="",t.search="",t.hash="",t}i(_N,"checkedBase");function EN(e,t){if(t.anyBody!==!0&&Aw(e))return null;try{
return{status:e.status,data:t.read(e.data)}}catch{return null}}i(EN,"readReply");function xw(e,t){let r=e?.headers[t];return typeof r=="string"?r:null}i(xw,"hea\
derOf");function Aw(e){return(xw(e,"content-type")??"").includes("text/html")||/^\s*<(!doctype|html|head|body)\b/i.test(e.data)}i(Aw,"looksLikeHtml");function kN(e){
return e>=300&&e<400}i(kN,"isRedirect");function TN(e,t){return e!==null&&URL.canParse(e,t)?new URL(e,t):null}i(TN,"redirectTarget");function vN(e){let t=typeof e==
"object"&&e!==null&&"code"in e?e.code:null;return typeof t=="string"&&/^[A-Z][A-Z0-9_]{2,60}$/.test(t)?t:"UNKNOWN"}i(vN,"codeOf");function SN(e,t,r){if(e===null||
e.status<400)return"";let n=(t(e.data)??"").replace(/[\p{C}\s]+/gu," ").trim();for(let s of r)s.length>3&&(n=n.replaceAll(s,"***"));return n===""?"":` (${n.slice(
0,200)})`}i(SN,"explanation");function xN(e){return Rw(e)??AN(e)}i(xN,"nameOf");function Rw(e){return/^[a-z]+(_[a-z]+)*$/.test(e)?e:null}i(Rw,"wordOf");function AN(e){
try{let t=JSON.parse(e);return typeof t!="object"||t===null?null:"message"in t&&typeof t.message=="string"?t.message:"error"in t&&typeof t.error=="string"?t.error:
null}catch{return null}}i(AN,"messageOf");var RN=2e4;async function tr(e,t,r){try{let n=await r();if(n===null)return{delivered:!0};let s=t.find(({to:o})=>o===n);return Ow(`${e} refused: ${n}`,s,!1)}catch(n){
if(!(n instanceof tt))throw n;let s=t.find(({to:a})=>typeof a=="number"?a===n.status:n.detail.includes(`(${a})`)),o=n.outcome==="unknown"&&n.method==="POST"?"; \
it may have arrived all the same":"";return Ow(`${e} did not take it: ${n.detail}${o}`,s,n.retryable)}}i(tr,"deliver");function Ow(e,t,r){return{delivered:!1,retryable:t?.
retryable??r,problem:t===void 0?e:`${e}: ${t.help}`}}i(Ow,"undelivered");function fr(e,t,r={}){if(!URL.canParse(e))return null;let n=new URL(e);try{return{http:Mr(
{...t,baseUrl:n.origin,headers:r,timeoutMs:t.timeoutMs??RN,secretPath:!0}),url:n}}catch{return null}}i(fr,"secretAddress");function mr(e){return`${e.pathname}${e.
search}`}i(mr,"pathOf");function hr(e){return{delivered:!1,retryable:!1,problem:`the address of ${e} is not a valid https:// address`}}i(hr,"noAddress");function Pw(e,t){return{name:"Discord",send:i(r=>PN(e,hy(r),t),"send")}}i(Pw,"discordNotifier");var ON=[{to:"code 10003",help:"the channel or thread is gone"},{
to:"code 10015",help:"the webhook was removed; make a new one"},{to:"code 50027",help:"the address of the webhook is incomplete or was renewed; copy it anew"},{
to:"code 50035",help:"Discord did not take the layout of the message"},{to:"code 50083",help:"the thread is archived; open it again or name another one"},{to:"c\
ode 220001",help:"a forum channel needs a thread: add `?thread_id=` and its id to the address of the webhook"},{to:401,help:"the address of the webhook is incom\
plete or was renewed; copy it anew"},{to:404,help:"the webhook was removed; make a new one"}];async function PN(e,t,r){let n=fr(e,r);return n===null?hr("the Dis\
cord webhook"):(n.url.searchParams.set("wait","true"),tr("Discord",ON,async()=>(await n.http.post(mr(n.url),{body:t,read:$N,refusal:CN}),null)))}i(PN,"postDisco\
rd");function $N(e){if(typeof N(JSON.parse(e),"id")!="string")throw new Error("not a message");return null}i($N,"readMessage");function CN(e){try{let t=N(JSON.parse(
e),"code");return typeof t=="number"?`code ${t}`:null}catch{return null}}i(CN,"codeOf");var pe=class extends Error{static{i(this,"TrackerError")}outcome;advice;constructor(t,r,n=null){super(t),this.name="TrackerError",this.outcome=r,this.advice=n}};import{readFileSync as IN,existsSync as LN}from"fs";import{EOL as NN}from"os";var cs=class{static{i(this,"Context")}constructor(){var t,r,n;if(this.payload={},process.env.GITHUB_EVENT_PATH)if(LN(process.env.GITHUB_EVENT_PATH))this.payload=
JSON.parse(IN(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let s=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${s} does not e\
xist${NN}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,
this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,
10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&
t!==void 0?t:"https://api.github.com",this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:"https://github.com",this.graphqlUrl=(n=process.env.
GITHUB_GRAPHQL_URL)!==null&&n!==void 0?n:"https://api.github.com/graphql"}get issue(){let t=this.payload;return Object.assign(Object.assign({},this.repo),{number:(t.
issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,r]=process.env.GITHUB_REPOSITORY.split("/");return{owner:t,repo:r}}if(this.
payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITOR\
Y environment variable like 'owner/repo'")}};var up=Ir(Bw(),1);ip();var tD=function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return i(s,"adopt"),new(r||(r=Promise))(function(o,a){function c(d){try{
u(n.next(d))}catch(p){a(p)}}i(c,"fulfilled");function l(d){try{u(n.throw(d))}catch(p){a(p)}}i(l,"rejected");function u(d){d.done?o(d.value):s(d.value).then(c,l)}
i(u,"step"),u((n=n.apply(e,t||[])).next())})};function jw(e,t){if(!e&&!t.auth)throw new Error("Parameter token or opts.auth is required");if(e&&t.auth)throw new Error(
"Parameters token and opts.auth may not both be specified");return typeof t.auth=="string"?t.auth:`token ${e}`}i(jw,"getAuthString");function qw(e){return new up.HttpClient().
getAgent(e)}i(qw,"getProxyAgent");function rD(e){return new up.HttpClient().getAgentDispatcher(e)}i(rD,"getProxyAgentDispatcher");function Zw(e){let t=rD(e);return i(
(n,s)=>tD(this,void 0,void 0,function*(){return op(n,Object.assign(Object.assign({},s),{dispatcher:t}))}),"proxyFetch")}i(Zw,"getProxyFetch");function Hw(){return process.
env.GITHUB_API_URL||"https://api.github.com"}i(Hw,"getApiBaseUrl");function dp(e){var t;let r=(t=process.env.ACTIONS_ORCHESTRATION_ID)===null||t===void 0?void 0:
t.trim();if(r){let s=`actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`;return e?.includes(s)?e:`${e?`${e} `:""}${s}`}return e}i(dp,"getUserAgentWith\
OrchestrationId");function jr(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}i(jr,"getUserAgent");function Ia(e,t,r,n){if(typeof r!="function")throw new Error("method for before hook must be a function");return n||(n={}),Array.isArray(t)?t.reverse().reduce((s,o)=>Ia.
bind(null,e,o,s,n),r)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((s,o)=>o.hook.bind(null,s,n),r)():r(n))}i(Ia,"register");function Ww(e,t,r,n){let s=n;e.registry[r]||(e.registry[r]=[]),t==="before"&&(n=i((o,a)=>Promise.resolve().then(s.bind(null,a)).then(o.bind(null,a)),"hook")),t===
"after"&&(n=i((o,a)=>{let c;return Promise.resolve().then(o.bind(null,a)).then(l=>(c=l,s(c,a))).then(()=>c)},"hook")),t==="error"&&(n=i((o,a)=>Promise.resolve().
then(o.bind(null,a)).catch(c=>s(c,a)),"hook")),e.registry[r].push({hook:n,orig:s})}i(Ww,"addHook");function Kw(e,t,r){if(!e.registry[t])return;let n=e.registry[t].map(s=>s.orig).indexOf(r);n!==-1&&e.registry[t].splice(n,1)}i(Kw,"removeHook");var Vw=Function.bind,Jw=Vw.bind(Vw);function Yw(e,t,r){let n=Jw(Kw,null).apply(null,r?[t,r]:[t]);e.api={remove:n},e.remove=n,["before","error","after","wrap"].forEach(
s=>{let o=r?[t,s,r]:[t,s];e[s]=e.api[s]=Jw(Ww,null).apply(null,o)})}i(Yw,"bindApi");function sD(){let e=Symbol("Singular"),t={registry:{}},r=Ia.bind(null,t,e);return Yw(
r,t,e),r}i(sD,"Singular");function oD(){let e={registry:{}},t=Ia.bind(null,e);return Yw(t,e),t}i(oD,"Collection");var Xw={Singular:sD,Collection:oD};var iD="0.0.0-development",aD=`octokit-endpoint.js/${iD} ${jr()}`,cD={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+j\
son","user-agent":aD},mediaType:{format:""}};function lD(e){return e?Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{}):{}}i(lD,"lowercaseKeys");function uD(e){
if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let r=Object.
prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(
e)}i(uD,"isPlainObject");function t_(e,t){let r=Object.assign({},e);return Object.keys(t).forEach(n=>{uD(t[n])?n in e?r[n]=t_(e[n],t[n]):Object.assign(r,{[n]:t[n]}):
Object.assign(r,{[n]:t[n]})}),r}i(t_,"mergeDeep");function Qw(e){for(let t in e)e[t]===void 0&&delete e[t];return e}i(Qw,"removeUndefinedProperties");function fp(e,t,r){
if(typeof t=="string"){let[s,o]=t.split(" ");r=Object.assign(o?{method:s,url:o}:{url:s},r)}else r=Object.assign({},t);r.headers=lD(r.headers),Qw(r),Qw(r.headers);
let n=t_(e||{},r);return r.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(n.mediaType.previews=e.mediaType.previews.filter(s=>!n.mediaType.previews.includes(
s)).concat(n.mediaType.previews)),n.mediaType.previews=(n.mediaType.previews||[]).map(s=>s.replace(/-preview/,""))),n}i(fp,"merge");function dD(e,t){let r=/\?/.
test(e)?"&":"?",n=Object.keys(t);return n.length===0?e:e+r+n.map(s=>s==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${s}=${encodeURIComponent(t[s])}`).
join("&")}i(dD,"addQueryParameters");var pD=/\{[^{}}]+\}/g;function fD(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}i(fD,"removeNonChars");function mD(e){
let t=e.match(pD);return t?t.map(fD).reduce((r,n)=>r.concat(n),[]):[]}i(mD,"extractUrlVariableNames");function e_(e,t){let r={__proto__:null};for(let n of Object.
keys(e))t.indexOf(n)===-1&&(r[n]=e[n]);return r}i(e_,"omit");function r_(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=
encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}i(r_,"encodeReserved");function ds(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(t){
return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}i(ds,"encodeUnreserved");function To(e,t,r){return t=e==="+"||e==="#"?r_(t):ds(t),r?ds(r)+"="+t:t}i(To,"e\
ncodeValue");function us(e){return e!=null}i(us,"isDefined");function pp(e){return e===";"||e==="&"||e==="?"}i(pp,"isKeyOperator");function hD(e,t,r,n){var s=e[r],
o=[];if(us(s)&&s!=="")if(typeof s=="string"||typeof s=="number"||typeof s=="bigint"||typeof s=="boolean")s=s.toString(),n&&n!=="*"&&(s=s.substring(0,parseInt(n,
10))),o.push(To(t,s,pp(t)?r:""));else if(n==="*")Array.isArray(s)?s.filter(us).forEach(function(a){o.push(To(t,a,pp(t)?r:""))}):Object.keys(s).forEach(function(a){
us(s[a])&&o.push(To(t,s[a],a))});else{let a=[];Array.isArray(s)?s.filter(us).forEach(function(c){a.push(To(t,c))}):Object.keys(s).forEach(function(c){us(s[c])&&
(a.push(ds(c)),a.push(To(t,s[c].toString())))}),pp(t)?o.push(ds(r)+"="+a.join(",")):a.length!==0&&o.push(a.join(","))}else t===";"?us(s)&&o.push(ds(r)):s===""&&
(t==="&"||t==="?")?o.push(ds(r)+"="):s===""&&o.push("");return o}i(hD,"getValues");function gD(e){return{expand:yD.bind(null,e)}}i(gD,"parseUrl");function yD(e,t){
var r=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(n,s,o){if(s){let c="",l=[];if(r.indexOf(s.charAt(0))!==-1&&(c=s.charAt(
0),s=s.substr(1)),s.split(/,/g).forEach(function(u){var d=/([^:\*]*)(?::(\d+)|(\*))?/.exec(u);l.push(hD(t,c,d[1],d[2]||d[3]))}),c&&c!=="+"){var a=",";return c===
"?"?a="&":c!=="#"&&(a=c),(l.length!==0?c:"")+l.join(a)}else return l.join(",")}else return r_(o)}),e==="/"?e:e.replace(/\/$/,"")}i(yD,"expand");function n_(e){let t=e.
method.toUpperCase(),r=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),n=Object.assign({},e.headers),s,o=e_(e,["method","baseUrl","url","headers","request","mediaTy\
pe"]),a=mD(r);r=gD(r).expand(o),/^http/.test(r)||(r=e.baseUrl+r);let c=Object.keys(e).filter(d=>a.includes(d)).concat("baseUrl"),l=e_(o,c);if(!/application\/octet-stream/i.
test(n.accept)&&(e.mediaType.format&&(n.accept=n.accept.split(/,/).map(d=>d.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.
mediaType.format}`)).join(",")),r.endsWith("/graphql")&&e.mediaType.previews?.length)){let d=n.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];n.accept=d.concat(
e.mediaType.previews).map(p=>{let f=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${p}-preview${f}`}).join(",")}return["GET",
"HEAD"].includes(t)?r=dD(r,l):"data"in l?s=l.data:Object.keys(l).length&&(s=l),!n["content-type"]&&typeof s<"u"&&(n["content-type"]="application/json; charset=u\
tf-8"),["PATCH","PUT"].includes(t)&&typeof s>"u"&&(s=""),Object.assign({method:t,url:r,headers:n},typeof s<"u"?{body:s}:null,e.request?{request:e.request}:null)}
i(n_,"parse");function bD(e,t,r){return n_(fp(e,t,r))}i(bD,"endpointWithDefaults");function s_(e,t){let r=fp(e,t),n=bD.bind(null,r);return Object.assign(n,{DEFAULTS:r,
defaults:s_.bind(null,r),merge:fp.bind(null,r),parse:n_})}i(s_,"withDefaults");var o_=s_(null,cD);var Je=new Uint8Array(256);Je[9]|=2;Je[32]|=2;Je[59]|=4;Je[44]|=8;for(let e=128;e<=255;e++)Je[e]|=1;for(let e of"!#$%&'*+-.^_`|~")Je[e.charCodeAt(0)]|=16;for(let e=48;e<=
57;e++)Je[e]|=16;for(let e=65;e<=90;e++)Je[e]|=17;for(let e=97;e<=122;e++)Je[e]|=16;var i_=(()=>{let e=i(function(){},"C");return e.prototype=Object.create(null),
e})();function a_(e,t){let r=4|(t?.comma===!0?8:0),n=e.length,s=t?.start??0;for(;(Je[e.charCodeAt(s)]&2)!==0;)s++;let o=s,a=0,c=-1,l=t?.parameters===!1?8:0;for(;o<n;){
let f=e.charCodeAt(o),m=Je[f];if((m&r)!==0){l|=m&8;break}(m&2)!==0?c===-1&&(c=o):c=-1,a|=f&65280|m,o++}let u=c===-1?o:c,d=e.slice(s,u),p=(a&65281)===0?d:d.toLowerCase();
return o===n||l!==0?{type:p,index:o,parameters:new i_}:wD(e,p,o,n,r)}i(a_,"parse");function wD(e,t,r,n,s){let o=new i_;e:for(;r<n;){for(r++;(Je[e.charCodeAt(r)]&
2)!==0;)r++;let a=r,c=0,l=-1;for(;r<n;){let u=e.charCodeAt(r),d=Je[u];if((d&s)!==0){if((d&8)!==0)break e;continue e}if(u===61){let p=l===-1?r:l,f=e.slice(a,p),m=(c&
65281)===0?f:f.toLowerCase();for(r++;(Je[e.charCodeAt(r)]&2)!==0;)r++;if(r<n&&e.charCodeAt(r)===34){let b=++r,w=!1;for(;r<n;){let k=e.charCodeAt(r);if(k===34){o[m]===
void 0&&(o[m]=w?_D(e,b,r):e.slice(b,r)),r++;let E=0;for(;r<n;){let A=e.charCodeAt(r),T=Je[A];if((T&s)!==0){E=T&8;break}r++}if(E!==0)break e;continue e}if(k===92&&
r+1<n){w=!0,r+=2;continue}r++}continue e}let y=r,g=0,h=-1;for(;r<n;){let b=e.charCodeAt(r),w=Je[b];if((w&s)!==0){g=w&8;break}(w&2)!==0?h===-1&&(h=r):h=-1,r++}if(o[m]===
void 0){let b=h===-1?r:h;o[m]=e.slice(y,b)}if(g!==0)break e;continue e}(d&2)!==0?l===-1&&(l=r):l=-1,c|=u&65280|d,r++}}return{type:t,index:r,parameters:o}}i(wD,"\
parseParameters");function _D(e,t,r){let n="";for(let s=t;s<r;s++)e.charCodeAt(s)===92&&(n+=e.slice(t,s),t=++s);return n+e.slice(t,r)}i(_D,"unescapeQuotedPairs");var ED=/^-?\d+$/,Na=/^-?\d+n+$/,qr=JSON.stringify,mp=JSON.parse,p_=/^-?\d+n$/,c_=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,l_=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,hp=i(
e=>e===void 0||typeof e=="function"||typeof e=="symbol","isUnstringifiable"),gp=i(e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",
"isRawJSON"),kD=i((e,t,r)=>{let n="";typeof r=="number"?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):typeof r=="string"&&(n=r.slice(0,10));let s=typeof t==
"function",o=Array.isArray(t)?new Set(t.map(String)):null,a=i((y,g,h)=>(h!==null&&typeof h=="object"&&typeof h.toJSON=="function"&&(h=h.toJSON(g)),typeof h=="st\
ring"&&Na.test(h)?h+"n":typeof h=="bigint"?"rawJSON"in JSON?JSON.rawJSON(h.toString()):h.toString()+"n":(s&&(h=t.call(y,g,h)),h!==null&&typeof h=="object"&&(h instanceof
Number||h instanceof String||h instanceof Boolean)&&(h=h.valueOf()),h)),"prepareVal"),c=a({"":e},"",e);if(hp(c))return;let l=c===null||typeof c!="object",u=gp(c);
if(l||u)return qr(c);let d=[],p=0,f=[{parent:{"":c},key:"",val:c,isArray:Array.isArray(c),keys:Array.isArray(c)?null:Object.keys(c),index:0,first:!0}],m=new WeakSet(
[c]);for(;f.length>0;){let y=f[f.length-1];y.index===0&&(d.push(y.isArray?"[":"{"),p++);let g=!1;if(y.isArray)if(y.index<y.val.length){y.first||d.push(","),n&&d.
push(`
`+n.repeat(p));let h=y.val[y.index],b=a(y.val,String(y.index),h);if(hp(b))d.push("null"),y.first=!1,y.index++;else{let w=b!==null&&typeof b=="object",k=gp(b);if(w&&
!k){if(m.has(b))throw new TypeError("Converting circular structure to JSON");m.add(b),f.push({parent:y.val,key:String(y.index),val:b,isArray:Array.isArray(b),keys:Array.
isArray(b)?null:Object.keys(b),index:0,first:!0}),y.first=!1,y.index++}else d.push(qr(b)),y.first=!1,y.index++}}else g=!0;else{for(;y.index<y.keys.length;){let b=y.
keys[y.index++];if(o&&!o.has(b))continue;let k=y.val[b],E=a(y.val,b,k);if(hp(E))continue;y.first||d.push(","),n?d.push(`
`+n.repeat(p)+qr(b)+": "):d.push(qr(b)+":");let A=E!==null&&typeof E=="object",T=gp(E);if(A&&!T){if(m.has(E))throw new TypeError("Converting circular structure \
to JSON");m.add(E),f.push({parent:y.val,key:b,val:E,isArray:Array.isArray(E),keys:Array.isArray(E)?null:Object.keys(E),index:0,first:!0}),y.first=!1;break}else d.
push(qr(E)),y.first=!1}y.index>=y.keys.length&&f[f.length-1]===y&&(g=!0)}g&&(p--,!y.first&&n&&d.push(`
`+n.repeat(p)),d.push(y.isArray?"]":"}"),m.delete(y.val),f.pop())}return d.join("")},"stringifyIteratively"),f_=i((e,t,r)=>{try{return"rawJSON"in JSON?qr(e,(c,l)=>typeof l==
"bigint"?JSON.rawJSON(l.toString()):typeof t=="function"?t(c,l):(Array.isArray(t)&&t.includes(c),l),r):e?qr(e,(c,l)=>typeof l=="string"&&Na.test(l)||typeof l=="\
bigint"?l.toString()+"n":typeof t=="function"?t(c,l):(Array.isArray(t)&&t.includes(c),l),r).replace(c_,"$1$2$3").replace(l_,"$1$2$3"):qr(e,t,r)}catch(n){if(n instanceof
RangeError){let s=kD(e,t,r);return s===void 0?void 0:"rawJSON"in JSON?s:s.replace(c_,"$1$2$3").replace(l_,"$1$2$3")}throw n}},"JSONStringify"),La=new Map,TD=i(()=>{
let e=JSON.parse.toString();if(La.has(e))return La.get(e);try{let t=JSON.parse("1",(r,n,s)=>!!s?.source&&s.source==="1");return La.set(e,t),t}catch{return La.set(
e,!1),!1}},"isContextSourceSupported"),vD=i((e,t,r,n)=>typeof t=="string"&&p_.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&Na.test(t)?t.slice(0,-1):typeof n==
"function"?n(e,t,r):t,"convertMarkedBigIntsReviver"),SD=i((e,t)=>JSON.parse(e,(r,n,s)=>{let o=typeof n=="number",a=n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER,
c=o&&a,l=s&&ED.test(s.source);return c&&l?BigInt(s.source):typeof t=="function"?t(r,n,s):n}),"JSONParseV2"),m_=Number.MAX_SAFE_INTEGER.toString(),u_=m_.length,xD=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
AD=/^"-?\d+n+"$/,RD=i((e,t)=>{let r={"":e},n=[{parent:r,key:"",visited:!1}];for(;n.length>0;){let s=n[n.length-1];if(s.visited){let{parent:o,key:a}=s,c=o[a];typeof c==
"string"&&(p_.test(c)?c=BigInt(c.slice(0,-1)):Na.test(c)&&(c=c.slice(0,-1))),typeof t=="function"&&(c=t.call(o,a,c)),c===void 0?delete o[a]:o[a]=c,n.pop()}else{
s.visited=!0;let o=s.parent[s.key];if(o!==null&&typeof o=="object"){let c=Object.keys(o);for(let l=c.length-1;l>=0;l--)n.push({parent:o,key:c[l],visited:!1})}}}
return r[""]},"applyReviverIteratively"),d_=i(e=>e.replace(xD,(t,r,n,s)=>{let o=t[0]==='"';if(o&&AD.test(t))return t.substring(0,t.length-1)+'n"';let c=n||s,l=r&&
(r.length<u_||r.length===u_&&r<=m_);return o||c||l?t:'"'+t+'n"'}),"serializeBigInts"),h_=i((e,t)=>{if(!e)return mp(e,t);try{if(TD())return SD(e,t);let r=d_(e);return mp(
r,(n,s,o)=>vD(n,s,o,t))}catch(r){if(r instanceof RangeError){let n=d_(e),s=mp(n);return RD(s,t)}throw r}},"JSONParse");var Rn=class extends Error{static{i(this,"RequestError")}name;status;request;response;constructor(t,r,n){super(t,{cause:n.cause}),this.name="HttpError",this.status=
Number.parseInt(r),Number.isNaN(this.status)&&(this.status=0);"response"in n&&(this.response=n.response);let s=Object.assign({},n.request);n.request.headers.authorization&&
(s.headers=Object.assign({},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),s.url=s.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=s}};var OD="10.0.16",PD={headers:{"user-agent":`octokit-request.js/${OD} ${jr()}`}};function $D(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!==
"[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof r==
"function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}i($D,"isPlainObject");var g_=i(()=>"","noop");async function y_(e){let t=e.request?.
fetch||globalThis.fetch;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https:/\
/github.com/octokit/octokit.js/#fetch-missing");let r=e.request?.log||console,n=e.request?.parseSuccessResponseBody!==!1,s=$D(e.body)||Array.isArray(e.body)?f_(
e.body):e.body,o=Object.fromEntries(Object.entries(e.headers).map(([p,f])=>[p,String(f)])),a;try{a=await t(e.url,{method:e.method,body:s,redirect:e.request?.redirect,
headers:o,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(p){let f="Unknown Error";if(p instanceof Error){if(p.name==="AbortError")throw p.status=500,
p;f=p.message,p.name==="TypeError"&&"cause"in p&&(p.cause instanceof Error?f=p.cause.message:typeof p.cause=="string"&&(f=p.cause))}let m=new Rn(f,500,{request:e});
throw m.cause=p,m}let c=a.status,l=a.url,u={};for(let[p,f]of a.headers)u[p]=f;let d={url:l,status:c,headers:u,data:""};if("deprecation"in u){let p=u.link&&u.link.
match(/<([^<>]+)>; rel="deprecation"/),f=p&&p.pop();r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${f?
`. See ${f}`:""}`)}if(c===204||c===205)return d;if(e.method==="HEAD"){if(c<400)return d;throw new Rn(a.statusText,c,{response:d,request:e})}if(c===304)throw d.data=
await yp(a),new Rn("Not modified",c,{response:d,request:e});if(c>=400)throw d.data=await yp(a),new Rn(ID(d.data),c,{response:d,request:e});return d.data=n?await yp(
a):a.body,d}i(y_,"fetchWrapper");async function yp(e){let t=e.headers.get("content-type");if(!t)return e.text().catch(g_);let r=a_(t);if(CD(r)){let n="";try{return n=
await e.text(),h_(n)}catch{return n}}else return r.type.startsWith("text/")||r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/octet-stream"?
e.text().catch(g_):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}i(yp,"getResponseData");function CD(e){return e.type==="application/json"||e.type==="applicatio\
n/scim+json"}i(CD,"isJSONResponse");function ID(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&
"message"in e){let t=e,r="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(n=>JSON.stringify(n)).
join(", ")}${r}`:`${t.message}${r}`}return`Unknown error: ${JSON.stringify(e)}`}i(ID,"toErrorMessage");function bp(e,t){let r=e.defaults(t);return Object.assign(
i(function(s,o){let a=r.merge(s,o);if(!a.request||!a.request.hook)return y_(r.parse(a));let c=i((l,u)=>y_(r.parse(r.merge(l,u))),"request2");return Object.assign(
c,{endpoint:r,defaults:bp.bind(null,r)}),a.request.hook(c,a)},"newApi"),{endpoint:r,defaults:bp.bind(null,r)})}i(bp,"withDefaults");var vo=bp(o_,PD);var LD="0.0.0-development";function ND(e){return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}i(ND,"_buildMessageForResponseErrors");var DD=class extends Error{static{i(this,"GraphqlResponseError")}constructor(e,t,r){super(ND(r)),this.request=e,this.headers=
t,this.response=r,this.errors=r.errors,this.data=r.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="G\
raphqlResponseError";errors;data},FD=["method","baseUrl","url","headers","request","query","mediaType","operationName"],GD=["query","method","url"],b_=/\/api\/v3\/?$/;
function zD(e,t,r){if(r){if(typeof t=="string"&&"query"in r)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let a in r)
if(GD.includes(a))return Promise.reject(new Error(`[@octokit/graphql] "${a}" cannot be used as variable name`))}let n=typeof t=="string"?Object.assign({query:t},
r):t,s=Object.keys(n).reduce((a,c)=>FD.includes(c)?(a[c]=n[c],a):(a.variables||(a.variables={}),a.variables[c]=n[c],a),{}),o=n.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return b_.test(o)&&(s.url=o.replace(b_,"/api/graphql")),e(s).then(a=>{if(a.data.errors){let c={};for(let l of Object.keys(a.headers))c[l]=a.headers[l];throw new DD(
s,c,a.data)}return a.data.data})}i(zD,"graphql");function wp(e,t){let r=e.defaults(t);return Object.assign(i((s,o)=>zD(r,s,o),"newApi"),{defaults:wp.bind(null,r),
endpoint:r.endpoint})}i(wp,"withDefaults");var cY=wp(vo,{headers:{"user-agent":`octokit-graphql.js/${LD} ${jr()}`},method:"POST",url:"/graphql"});function w_(e){
return wp(e,{method:"POST",url:"/graphql"})}i(w_,"withCustomRequest");var _p="(?:[a-zA-Z0-9_-]+)",__="\\.",E_=new RegExp(`^${_p}${__}${_p}${__}${_p}$`),UD=E_.test.bind(E_);async function MD(e){let t=UD(e),r=e.startsWith("v1.")||e.
startsWith("ghs_"),n=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":r?"installation":n?"user-to-server":"oauth"}}i(MD,"auth");function BD(e){
return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}i(BD,"withAuthorizationPrefix");async function jD(e,t,r,n){let s=t.endpoint.merge(r,n);return s.headers.
authorization=BD(e),t(s)}i(jD,"hook");var k_=i(function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof t!="strin\
g")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.assign(MD.bind(null,
t),{hook:jD.bind(null,t)})},"createTokenAuth2");var Ep="7.0.8";var T_=i(()=>{},"noop"),qD=console.warn.bind(console),ZD=console.error.bind(console);function HD(e={}){return typeof e.debug!="function"&&(e.debug=T_),typeof e.
info!="function"&&(e.info=T_),typeof e.warn!="function"&&(e.warn=qD),typeof e.error!="function"&&(e.error=ZD),e}i(HD,"createLogger");var v_=`octokit-core.js/${Ep}\
 ${jr()}`,Da=class{static{i(this,"Octokit")}static VERSION=Ep;static defaults(t){return class extends this{static{i(this,"OctokitWithDefaults")}constructor(...n){
let s=n[0]||{};if(typeof t=="function"){super(t(s));return}super(Object.assign({},t,s,s.userAgent&&t.userAgent?{userAgent:`${s.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){
let r=this.plugins;return class extends this{static{i(this,"NewOctokit")}static plugins=r.concat(t.filter(s=>!r.includes(s)))}}constructor(t={}){let r=new Xw.Collection,
n={baseUrl:vo.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:r.bind(null,"request")}),mediaType:{previews:[],format:""}};if(n.headers["\
user-agent"]=t.userAgent?`${t.userAgent} ${v_}`:v_,t.baseUrl&&(n.baseUrl=t.baseUrl),t.previews&&(n.mediaType.previews=t.previews),t.timeZone&&(n.headers["time-z\
one"]=t.timeZone),this.request=vo.defaults(n),this.graphql=w_(this.request).defaults(n),this.log=HD(t.log),this.hook=r,t.authStrategy){let{authStrategy:o,...a}=t,
c=o(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:a},t.auth));r.wrap("request",c.hook),this.auth=c}else if(!t.auth)this.auth=async()=>({
type:"unauthenticated"});else{let o=k_(t.auth);r.wrap("request",o.hook),this.auth=o}let s=this.constructor;for(let o=0;o<s.plugins.length;++o)Object.assign(this,
s.plugins[o](this,t))}request;graphql;log;hook;auth};var kp="17.0.0";var WD={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST\
 /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/\
repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:[
"PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:[
"POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /\
orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repo\
s/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST \
/repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{o\
wner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:[
"DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:[
"DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/ima\
ges/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_nam\
e}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/a\
ctions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/v\
ariables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/vari\
ables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/ac\
tions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/action\
s/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:[
"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_forma\
t}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/r\
uns/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:[
"PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /re\
pos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET\
 /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],getAllowedActionsRepository:["GET /rep\
os/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /o\
rgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image\
_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],getEnvironmentPublicKey:["GET /re\
pos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets\
/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:[
"GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permis\
sions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:["GET /orgs\
/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/a\
ctions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions",
"getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/a\
ctions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/\
{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/ru\
nners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/\
permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/\
workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variab\
les"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/\
actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{rep\
o}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:[
"GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/va\
riables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actio\
ns/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:[
"GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /r\
epos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/reposito\
ries"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/\
{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:[
"DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner\
_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:[
"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/rep\
ositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}\
/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{\
repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:[
"PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permis\
sions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/var\
iables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:[
"PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:[
"DELETE /repos/{owner}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],getRepoSubscription:[
"GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/th\
reads/{thread_id}/subscription"],listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:[
"GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:[
"GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:[
"GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owne\
r}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:[
"GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscript\
ions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{ow\
ner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:[
"PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user\
/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installations/{install\
ation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],addRepoToInstallationForAuthenticatedUser:["PUT /user\
/installations/{installation_id}/repositories/{repository_id}"],checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{co\
de}/conversions"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_i\
d}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],
getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:[
"GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:[
"GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/conf\
ig"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:[
"GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],
listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:[
"GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:[
"GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /\
user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attem\
pts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","removeRepoFromInstallationFor\
AuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],resetToken:["\
PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],
suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:[
"PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/\
settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:[
"GET /users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],getGithubBillingUsageReportUser:[
"GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /us\
ers/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /use\
rs/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaig\
n_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}\
/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repo\
s/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /repos/{owner}/{repo}/ch\
eck-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{c\
heck_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{chec\
k_run_id}/rerequest"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH /repos/{owner}/{repo}/c\
heck-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{commitAutofix:["POST /repos/{owner}/{repo}/code-scanni\
ng/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST\
 /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delet\
e}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{\
alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET\
 /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getDefaultSetup:[
"GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/\
{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/\
variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number\
}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:[
"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{\
owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}\
/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/c\
ode-scanning/sarifs"]},codeSecurity:{attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:[
"POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-security/configurations"],createConfigurationForEnterprise:[
"POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:[
"DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],
getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-con\
figuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-securi\
ty/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/\
{enterprise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositor\
ies"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:[
"GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{confi\
guration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],updateConfiguration:[
"PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configuration\
s/{configuration_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{addRepositoryForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/reposit\
ories/{repository_id}"],checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:["GET /\
user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{s\
ecret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codes\
paces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:[
"POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/mem\
bers/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{\
repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /u\
ser/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:["GET\
 /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/cod\
espaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/p\
ublic-key"],getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_na\
me}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}\
/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"or\
g"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET \
/repos/{owner}/{repo}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],listSecretsForAuthenticatedUser:[
"GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/codespaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_na\
me}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:[
"POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],stopInOrganization:["POST /orgs/{org}/m\
embers/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["\
POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:[
"DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:[
"GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/co\
pilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{
revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DE\
LETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{ow\
ner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secre\
ts/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{se\
cret_name}"],listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:[
"GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secr\
ets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/depen\
dabot/secrets/{secret_name}/repositories/{repository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:[
"PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositor\
ies"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/reposito\
ry-access"]},dependencyGraph:{createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependenc\
y-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{add:["PUT /\
enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],bulkRemove:[
"POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{userna\
me}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/t\
eams/{enterprise-team}/organizations/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterpris\
es/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignments:[
"GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterp\
rises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /ente\
rprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comme\
nts"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{\
gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{g\
ist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],listPublic:[
"GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_i\
d}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}\
/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo\
}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner\
}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /re\
pos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/ref\
s/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:[
"POST /orgs/{org}/settings/network-configurations"],deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuratio\
n_id}"],getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}/\
settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],updateNetworkConfigurationForOrg:[
"PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limit\
s"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:[
"GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/intera\
ction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],
removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:[
"PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limi\
ts"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],checkUserCanBeAssigned:[
"GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:[
"POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],
createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repo\
s/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_nu\
mber}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /re\
pos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_\
number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comme\
nts"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies\
/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{\
issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/tim\
eline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:[
"GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/\
{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/su\
b_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/bloc\
ked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue\
_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues\
/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:[
"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{re\
po}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/licen\
se"]},markdown:{render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:[
"GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migrat\
ion_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}\
/archive"],getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],
getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],listReposForAuthenticatedUser:[
"GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migr\
ations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:[
"POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],unlockRepoForOrg:["DELETE /orgs/\
{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:[
"PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.r\
est.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],assignTeamToOrgRole:["PU\
T /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:[
"PUT /orgs/{org}/blocks/{username}"],cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],
checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:[
"PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /\
orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:[
"PATCH /organizations/{org}/org-properties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:[
"PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],
customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /\
orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_nam\
e}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/pr\
operties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{o\
rg}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs\
/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/\
{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-rele\
ases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:[
"GET /orgs/{org}/settings/immutable-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /o\
rgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/hist\
ory"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:[
"GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:[
"GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],listAttestationRepositories:[
"GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestat\
ions/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:[
"GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /org\
s/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{o\
rg}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-rol\
es"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collabo\
rators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:["GET /orgs/{org}/personal-ac\
cess-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/pers\
onal-access-tokens"],listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET \
/orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-manage\
rs#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST\
 /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs\
/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collabo\
rators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/s\
ecurity-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-\
managers#remove-a-security-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:[
"POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],revokeAllOrgRolesUser:["DEL\
ETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:[
"DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:[
"PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:[
"PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}\
/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-to\
kens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PA\
TCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],deletePackageForOrg:[
"DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:[
"DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_vers\
ion_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackage\
VersionsForPackageOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{renamed:[
"packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_ty\
pe}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:[
"GET /users/{username}/packages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],getPackageForOrganization:[
"GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:[
"GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id\
}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/\
{org}/docker/conflicts"],listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/p\
ackages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["P\
OST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token\
}"],restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /us\
er/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{packag\
e_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_v\
ersion_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-\
registries/{secret_name}"],getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/publi\
c-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{
addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:[
"DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],getFieldForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project\
_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{proj\
ect_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET \
/users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{projec\
t_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /users/{username}/projectsV2/{pro\
ject_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:[
"DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:[
"GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{\
owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/revie\
ws/{review_id}/comments"],listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/\
comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["\
PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repo\
s/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET\
 /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:["POST /repos/{owner}/{repo}/iss\
ues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForPullRequestReviewComment:["P\
OST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/\
{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/\
reactions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],deleteForRelease:["DE\
LETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussio\
n_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_numb\
er}/reactions/{reaction_id}"],listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues\
/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForPullRequestReviewComment:["GET /repo\
s/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{tea\
m_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptI\
nvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /r\
epos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],
addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/bran\
ches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/\
cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{usernam\
e}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerabilit\
y-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:[
"GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos\
/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/com\
ments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}\
/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environment\
s/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:[
"POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /org\
s/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/c\
ontents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /r\
epos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:[
"POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:[
"PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:[
"DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DE\
LETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["D\
ELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["D\
ELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:[
"DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployme\
nt-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/\
{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:[
"DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:[
"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner\
}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:[
"DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],
downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:[
"PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:[
"PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:[
"POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/prot\
ection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /\
repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /r\
epos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo\
}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /rep\
os/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/commen\
ts/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /\
repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contrib\
utors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:[
"GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner\
}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment\
_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/b\
uilds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:[
"GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repo\
s/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{p\
ages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:[
"GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GE\
T /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/\
{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{own\
er}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{r\
epo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrict\
ions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner\
}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{ho\
ok_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_diges\
t}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{r\
epo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/\
commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{r\
ef}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployme\
nt_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:[
"GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:[
"GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:[
"GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}\
/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{\
repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repo\
s/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:[
"POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/pro\
tection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELET\
E /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{ow\
ner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restr\
ictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /re\
pos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:[
"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{b\
ranch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection\
/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{re\
po}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:[
"PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{rul\
eset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /r\
epos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}\
/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repo\
s","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:[
"PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repo\
s/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{code:["GET /search/code"],commits:["GET /search/com\
mits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /\
search/users"]},secretScanning:{createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos/{owner}\
/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/sec\
ret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/a\
lerts/{alert_number}/locations"],listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secr\
et-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{createFork:["POST \
/repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:[
"POST /repos/{owner}/{repo}/security-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:[
"GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:[
"GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner\
}/{repo}/security-advisories/{ghsa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:[
"PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST \
/orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /o\
rgs/{org}/teams/{team_slug}/discussions"],deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_\
number}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:[
"GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:[
"GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/\
{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:[
"GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/team\
s/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{t\
eam_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:[
"POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],addSocialAccountForAuthenticatedUser:[
"POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/f\
ollowing/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:[
"users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},
{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:[
"POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE /users/{username}/a\
ttestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:[
"DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:[
"DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_ke\
y_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:[
"DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ss\
h_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:[
"GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users",
"getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",
{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:[
"GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:[
"POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthe\
nticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthentic\
atedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenti\
catedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /user\
s/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGp\
gKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:[
"GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:[
"GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:[
"GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:[
"GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email\
/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibilit\
y"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}},S_=WD;var On=new Map;for(let[e,t]of Object.entries(S_))for(let[r,n]of Object.entries(t)){let[s,o,a]=n,[c,l]=s.split(/ /),u=Object.assign({method:c,url:l},o);On.has(e)||
On.set(e,new Map),On.get(e).set(r,{scope:e,methodName:r,endpointDefaults:u,decorations:a})}var KD={has({scope:e},t){return On.get(e).has(t)},getOwnPropertyDescriptor(e,t){
return{value:this.get(e,t),configurable:!0,writable:!0,enumerable:!0}},defineProperty(e,t,r){return Object.defineProperty(e.cache,t,r),!0},deleteProperty(e,t){return delete e.
cache[t],!0},ownKeys({scope:e}){return[...On.get(e).keys()]},set(e,t,r){return e.cache[t]=r},get({octokit:e,scope:t,cache:r},n){if(r[n])return r[n];let s=On.get(
t).get(n);if(!s)return;let{endpointDefaults:o,decorations:a}=s;return a?r[n]=VD(e,t,n,o,a):r[n]=e.request.defaults(o),r[n]}};function Tp(e){let t={};for(let r of On.
keys())t[r]=new Proxy({octokit:e,scope:r,cache:{}},KD);return t}i(Tp,"endpointsToMethods");function VD(e,t,r,n,s){let o=e.request.defaults(n);function a(...c){let l=o.
endpoint.merge(...c);if(s.mapToData)return l=Object.assign({},l,{data:l[s.mapToData],[s.mapToData]:void 0}),o(l);if(s.renamed){let[u,d]=s.renamed;e.log.warn(`oc\
tokit.${t}.${r}() has been renamed to octokit.${u}.${d}()`)}if(s.deprecated&&e.log.warn(s.deprecated),s.renamedParameters){let u=o.endpoint.merge(...c);for(let[
d,p]of Object.entries(s.renamedParameters))d in u&&(e.log.warn(`"${d}" parameter is deprecated for "octokit.${t}.${r}()". Use "${p}" instead`),p in u||(u[p]=u[d]),
delete u[d]);return o(u)}return o(...c)}return i(a,"withDecorations"),Object.assign(a,o)}i(VD,"decorate");function vp(e){return{rest:Tp(e)}}i(vp,"restEndpointMethods");vp.VERSION=kp;function JD(e){let t=Tp(e);return{...t,rest:t}}i(JD,"legacyRestEndpointMethods");JD.
VERSION=kp;var YD="0.0.0-development";function XD(e){if(!e.data)return{...e,data:[]};if(!(("total_count"in e.data||"total_commits"in e.data)&&!("url"in e.data)))return e;let r=e.
data.incomplete_results,n=e.data.repository_selection,s=e.data.total_count,o=e.data.total_commits;delete e.data.incomplete_results,delete e.data.repository_selection,
delete e.data.total_count,delete e.data.total_commits;let a=Object.keys(e.data)[0],c=e.data[a];return e.data=c,typeof r<"u"&&(e.data.incomplete_results=r),typeof n<
"u"&&(e.data.repository_selection=n),e.data.total_count=s,e.data.total_commits=o,e}i(XD,"normalizePaginatedListResponse");function Sp(e,t,r){let n=typeof t=="fu\
nction"?t.endpoint(r):e.request.endpoint(t,r),s=typeof t=="function"?t:e.request,o=n.method,a=n.headers,c=n.url;return{[Symbol.asyncIterator]:()=>({async next(){
if(!c)return{done:!0};try{let l=await s({method:o,url:c,headers:a}),u=XD(l);if(c=((u.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!c&&"total_comm\
its"in u.data){let d=new URL(u.url),p=d.searchParams,f=parseInt(p.get("page")||"1",10),m=parseInt(p.get("per_page")||"250",10);f*m<u.data.total_commits&&(p.set(
"page",String(f+1)),c=d.toString())}return{value:u}}catch(l){if(l.status!==409)throw l;return c="",{value:{status:200,headers:{},data:[]}}}}})}}i(Sp,"iterator");
function x_(e,t,r,n){return typeof r=="function"&&(n=r,r=void 0),A_(e,[],Sp(e,t,r)[Symbol.asyncIterator](),n)}i(x_,"paginate");function A_(e,t,r,n){return r.next().
then(s=>{if(s.done)return t;let o=!1;function a(){o=!0}return i(a,"done"),t=t.concat(n?n(s.value,a):s.value.data),o?t:A_(e,t,r,n)})}i(A_,"gather");var LY=Object.
assign(x_,{iterator:Sp});function xp(e){return{paginate:Object.assign(x_.bind(null,e),{iterator:Sp.bind(null,e)})}}i(xp,"paginateRest");xp.VERSION=YD;var UY=new cs,Ap=Hw(),QD={baseUrl:Ap,request:{agent:qw(Ap),fetch:Zw(Ap)}},R_=Da.plugin(vp,xp).defaults(QD);function O_(e,t){let r=Object.assign({},t||{}),n=jw(e,
r);n&&(r.auth=n);let s=dp(r.userAgent);return s&&(r.userAgent=s),r}i(O_,"getOctokitOptions");var ZY=new cs;function P_(e,t,...r){let n=R_.plugin(...r);return new n(O_(e,t))}i(P_,"getOctokit");var $_=60;function C_(e,t,r){let n=N(e,"response");if(n===void 0)return{...t,status:null,code:I_(e),message:tF(e),header:i(()=>null,"header")};let s=N(n,"header\
s"),o=N(n,"status"),a=N(n,"data"),c=N(a,"message"),l=`${typeof c=="string"?c:"no explanation given"}${eF(N(a,"errors"))}`;return{...t,status:typeof o=="number"?
o:null,code:null,message:l.replace(/[\p{C}\s]+/gu," ").replaceAll(r===""?"\0":r,"***").slice(0,300),header:i(u=>{let d=N(s,u);return typeof d=="string"||typeof d==
"number"?String(d):null},"header")}}i(C_,"describeFault");function eF(e){if(!Array.isArray(e))return"";let t=e.flatMap(r=>{let n=N(r,"field"),s=N(r,"code");return typeof n==
"string"&&typeof s=="string"?[`${n}: ${s}`]:[]});return t.length===0?"":` (${t.join(", ")})`}i(eF,"fieldFaults");function I_(e){for(let t=e,r=0;t!==void 0&&r<4;t=
N(t,"cause"),r++){let n=N(t,"code");if(typeof n=="string")return n}return null}i(I_,"networkCode");function tF(e){if(N(N(e,"cause"),"name")==="TimeoutError"||N(
e,"name")==="TimeoutError"||N(e,"name")==="AbortError")return"no answer in time";let t=I_(e);return t===null?"the connection failed":`the connection failed (${t}\
)`}i(tF,"networkWords");function L_(e){if(e.status!==403&&e.status!==429)return null;let t=e.header("retry-after");if(t!==null&&/^\d+$/.test(t))return{waitMs:Number(
t)<=$_?Number(t)*1e3:null,message:`GitHub asks to wait ${t} s (secondary rate limit)`};if(e.header("x-ratelimit-remaining")==="0"&&/rate limit/i.test(e.message)){
let r=Number(e.header("x-ratelimit-reset")??Number.NaN);return{waitMs:null,message:`the hourly number of requests is used up${Number.isFinite(r)?`; it is renewe\
d at ${new Date(r*1e3).toISOString().slice(0,19)}Z`:""}`}}return e.status===429||/secondary rate/i.test(e.message)?{waitMs:$_*1e3,message:"GitHub asks to slow d\
own (secondary rate limit)"}:null}i(L_,"rateLimitOf");var Rp=`permissions:
  contents: read
  issues: write`,rF=[{when:i(e=>e.status===401,"when"),text:"GitHub does not accept the token: check `github-token`; leave it out to use the one of the workflow\
."},{when:i(e=>e.status===403&&/archived/i.test(e.message),"when"),text:"The repository is archived. Name another one for the issues with `repository`."},{when:i(
e=>e.status===403&&/SAML|IP allow list/i.test(e.message),"when"),text:"The organisation restricts this token: authorise it there, or use the one of the workflow\
."},{when:i(e=>e.status===403,"when"),text:`The token may not do this. Give the job of the workflow these permissions (naming one sets all others to none):
${Rp}`},{when:i(e=>e.status===410,"when"),text:"Issues are disabled in the repository: turn them on under Settings > General > Features, or name another reposit\
ory with `repository`."},{when:i(e=>e.status===404,"when"),text:"There is no such repository, or the token cannot see it: check `repository`; the token of a wor\
kflow reaches only its own repository."},{when:i(e=>e.status!==null&&e.status>=300&&e.status<400,"when"),text:"The repository was renamed or moved: check `repos\
itory`."}];function N_(e,t,r,n){let s=r===null?`${e.status??""} ${e.message}`.trim():r.message,o=n>1?` after ${n} attempts`:"",a=t==="unknown"?"; it may have be\
en carried out all the same":"",c=r===null?rF.find(l=>l.when(e))?.text??null:"The next run goes on from here.";return new pe(`[${e.method}] ${e.host}${e.path}: ${s}${o}${a}`,
t,c)}i(N_,"trackerError");var nF=3e4,sF=1e3,oF=3,iF=4,aF=new Set([500,502,503,504]),cF=/ECONNREFUSED|ENOTFOUND|EAI_AGAIN/;function F_(e){let t=i(()=>{},"quiet"),r=P_(e.token,{userAgent:e.
userAgent,log:{debug:t,info:t,warn:t,error:t},...e.baseUrl?{baseUrl:e.baseUrl.replace(/\/+$/,"")}:{}}),n=new URL(r.request.endpoint.DEFAULTS.baseUrl),s=0;async function o(l){
s+=1;let u={method:l.method,host:n.host,path:l.path.replace(/\?.*$/,"")};try{let d=await r.request(`${l.method} ${l.path}`,{headers:{"x-github-api-version":"202\
2-11-28",...l.raw?{accept:"application/vnd.github.raw+json"}:{}},request:{signal:AbortSignal.timeout(e.timeoutMs??nF),...l.follow?{}:{redirect:"manual"}},...D_(
l.body)?l.body:{}}),p=d.data,f=d.status;return f>=300&&!l.also.includes(f)?{...u,status:f,code:null,message:"moved elsewhere",header:i(()=>null,"header")}:!l.raw&&
f!==204&&f<300&&!D_(p)?{...u,status:f,code:null,message:"the answer is cut off or not JSON",header:i(()=>null,"header")}:{status:f,data:p,next:uF(d.headers.link,
n)}}catch(d){let p=C_(d,u,e.token);return p.status!==null&&l.also.includes(p.status)?{status:p.status,data:null,next:null}:p}}i(o,"attempt");async function a(l){
let u=l.method!=="GET";for(let d=1;;d++){let p=await o(l);if(!("code"in p))return p;let f=L_(p),m=p.status===null||p.status<300||aF.has(p.status);if(!(d<iF&&(f===
null?m&&!u:f.waitMs!==null))){let h=u&&m&&f===null&&!cF.test(p.code??"");throw N_(p,h?"unknown":"refused",f,d)}let g=f?.waitMs??1e3*3**(d-1);e.log?.(`[${l.method}\
] ${p.host}${p.path}: ${p.status??"no answer"}; asking again in ${Math.ceil(g/1e3)} s`),await e.sleep(g)}}i(a,"send");let c=lF(e);return{get requests(){return s},
read:i((l,{also:u=[],raw:d=!1,follow:p=!1}={})=>a({method:"GET",path:l,also:u,raw:d,follow:p}),"read"),async write(l,u,d,{also:p=[],notifies:f=!1}={}){return await c(
f),a({method:l,path:u,body:d,also:p,raw:!1,follow:!1})}}}i(F_,"createGithub");function lF(e){let t=e.spacingMs??sF,r=Number.NEGATIVE_INFINITY,n=Number.NEGATIVE_INFINITY;
return async s=>{let o=Math.max(r+t,s?n+oF*t:0)-e.now();o>0&&await e.sleep(o),r=e.now(),s&&(n=r)}}i(lF,"createWritePace");function uF(e,t){let r=/<([^<>]+)>;\s*rel="next"/.
exec(e??"")?.[1];return r===void 0||!URL.canParse(r)||new URL(r).origin!==t.origin?null:r}i(uF,"nextPage");function D_(e){return typeof e=="object"&&e!==null&&!(e instanceof
ArrayBuffer)}i(D_,"isRecord");function Op(e){return e.status===200?e.data:null}i(Op,"found");function So(e){let[t,r,n]=e.split("/");if(!t||!r||n!==void 0)throw new pe(
`"${e}" is not a repository`,"refused","Write it as OWNER/NAME.");return`/repos/${encodeURIComponent(t)}/${encodeURIComponent(r)}`}i(So,"repositoryPath");async function G_(e,t,r,n){
let s=r.split("/").map(encodeURIComponent).join("/"),o=await e.read(`${So(t)}/contents/${s}?ref=${encodeURIComponent(n)}`,{also:[404],raw:!0,follow:!0});if(o.status===
404)return null;if(typeof o.data=="string")return o.data;if(o.data instanceof ArrayBuffer)return Buffer.from(o.data).toString("utf8");throw new pe(`${r} is a fo\
lder, not a file`,"refused","Check `config-file`.")}i(G_,"readRepositoryFile");async function z_(e,t){try{let{data:r}=await e.read(So(t),{follow:!0}),n=N(r,"vis\
ibility");return N(r,"private")===!0&&(n===void 0||n==="private"||n==="internal")?"private":"public"}catch{return"public"}}i(z_,"readVisibility");function Pp(e,t){let r=Ga(e.data);if(r===null)throw new pe("the answer to a write could not be read; it was carried out all the same","unknown");if(Fa("body",t.
body,r.body),Fa("title",t.title,r.title),t.state!==void 0&&t.state!==r.state)throw new pe(`the tracker kept issue ${r.number} ${r.state}`,"refused");return r}i(
Pp,"written");function Fa(e,t,r){if(!(t===void 0||typeof r=="string"&&U_(r)===U_(t)))throw new pe(`the tracker kept another ${e} than the one sent`,"refused","I\
t may be longer than the tracker takes.")}i(Fa,"checkEcho");function U_(e){return e.replaceAll(`\r
`,`
`).trim()}i(U_,"normal");function Ga(e){let t=N(e,"number"),r=N(e,"state");if(typeof t!="number"||r!=="open"&&r!=="closed")return null;let n=N(e,"labels"),s=N(e,
"closed_at");return{number:t,state:r,url:ge(N(e,"html_url"),""),title:ge(N(e,"title"),""),body:ge(N(e,"body"),""),stateReason:dF(N(e,"state_reason")),labels:(Array.
isArray(n)?n:[]).map(o=>typeof o=="string"?o:ge(N(o,"name"),"")),closedAt:typeof s=="string"?s:null,locked:N(e,"locked")===!0}}i(Ga,"readIssue");function dF(e){
return e==="completed"||e==="not_planned"||e==="duplicate"||e==="reopened"?e:null}i(dF,"stateReasonOf");var pF=["celery-failure","celery-failure/dashboard"],fF=["github-actions[bot]"],M_=100,mF=500;function B_({github:e,repository:t,labels:r=pF,trustedAuthors:n=fF}){
let s=null,o=null,a=i(()=>s??=hF(e,t),"home"),c=i(()=>o??=gF(e,n),"authors");async function l(d){let p=Ga(d);if(p===null||N(d,"pull_request")!==void 0||!p.labels.
some(m=>r.includes(m)))return null;let f=N(N(d,"user"),"login");return typeof f=="string"&&(await c()).has(f.toLowerCase())?p:null}i(l,"ours");async function u(d){
let{path:p}=await a(),f=await e.read(`${p}/issues/${d}`,{also:[301,404,410]});return l(Op(f))}return i(u,"get"),{get requests(){return e.requests},async list(d){
let{path:p,hasIssues:f}=await a();if(!f)throw new pe(`issues are disabled in ${t}`,"refused","Turn them on under Settings > General > Features, or name another \
repository with `repository`.");let m=new Map,y=i(async g=>{for(let h of Array.isArray(g.data)?g.data:[]){let b=await l(h);b!==null&&m.set(b.number,b)}},"take");
for(let g of r){let h=`${p}/issues?labels=${encodeURIComponent(g)}&state=all&sort=created&direction=asc&per_page=${M_}`;for(let b=0;h!==null&&b<mF;b++){let w=await e.
read(h);await y(w),h=w.next}}await y(await e.read(`${p}/issues?state=all&sort=created&direction=desc&per_page=${M_}`));for(let g of new Set(d)){let h=m.has(g)?null:
await u(g);h!==null&&m.set(g,h)}return[...m.values()].toSorted((g,h)=>g.number-h.number)},get:u,async ensureLabels(d){let{path:p}=await a();for(let f of d)await yF(
e,p,f)},async create({title:d,body:p,labels:f}){let{path:m}=await a(),y=await e.write("POST",`${m}/issues`,{title:d,body:p,labels:[...f]},{notifies:!0}),g=Pp(y,
{title:d,body:p}),h=f.filter(b=>!g.labels.includes(b));if(h.length>0)throw new pe(`issue ${g.number} was opened, but without its label ${h.join(", ")}`,"refused",
`The token may open issues but not label them. Give the job of the workflow these permissions:
${Rp}`);return g},async edit(d,p){let{path:f}=await a();p.addLabels!==void 0&&p.addLabels.length>0&&await e.write("POST",`${f}/issues/${d}/labels`,{labels:[...p.
addLabels]});for(let g of p.removeLabels??[])await e.write("DELETE",`${f}/issues/${d}/labels/${encodeURIComponent(g)}`,void 0,{also:[404]});let m=bF(p);if(Object.
keys(m).length>0)return Pp(await e.write("PATCH",`${f}/issues/${d}`,m,{notifies:p.state==="open"}),p);let y=Ga((await e.read(`${f}/issues/${d}`)).data);if(y===null)
throw new pe(`issue ${d} could not be read back`,"unknown");return y},async comment(d,p){let{path:f}=await a(),m=await e.write("POST",`${f}/issues/${d}/comments`,
{body:p},{notifies:!0});Fa("comment",p,N(m.data,"body"))}}}i(B_,"githubTracker");async function hF(e,t){let{data:r}=await e.read(So(t),{follow:!0});return{path:So(
ge(N(r,"full_name"),t)),hasIssues:N(r,"has_issues")!==!1}}i(hF,"readRepository");async function gF(e,t){let r=N(Op(await e.read("/user",{also:[403,404]})),"logi\
n");return new Set([...t,...typeof r=="string"?[r]:[]].map(n=>n.toLowerCase()))}i(gF,"readAuthors");async function yF(e,t,r){if((await e.read(`${t}/labels/${encodeURIComponent(
r.name)}`,{also:[404]})).status!==200)try{await e.write("POST",`${t}/labels`,{name:r.name,color:r.color,description:r.description})}catch(s){if(!(s instanceof pe&&
s.message.includes("already_exists")))throw s}}i(yF,"ensureLabel");function bF(e){return{...e.title===void 0?{}:{title:e.title},...e.body===void 0?{}:{body:e.body},
...e.state===void 0?{}:{state:e.state},...e.state===void 0||e.stateReason===void 0?{}:{state_reason:e.stateReason}}}i(bF,"changesOf");import{mkdir as XM,readdir as QM,readFile as e2,rename as t2,writeFile as r2}from"node:fs/promises";import{basename as n2,join as mm}from"node:path";var Fc=Ir(pm(),1);var HM=/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/,WM=["completed","not_planned","duplicate","reopened"];function $T(e){let t=KM(e.body),r={number:e.number,title:e.
title,state:e.state,...e.stateReason===null?{}:{state_reason:e.stateReason},...e.closedAt===null?{}:{closed_at:e.closedAt},labels:[...e.labels],...YM(e.body),created:e.
created,...t===fm?{}:{separator:t}};return`---
${(0,Fc.stringify)(r,{lineWidth:0})}---
${e.body}
${t}
${e.comments}`}i($T,"renderIssueFile");function CT(e,t){let r=HM.exec(e);if(r===null)return"it does not begin with a block of settings between two lines of ---";
let n=(0,Fc.parseDocument)(r[1]??"",{schema:"core"}),s=n.errors[0];if(s!==void 0)return`its head is not YAML (line ${(s.linePos?.[0].line??0)+1})`;let o=n.toJS(),
a=N(o,"state")??"open";if(a!=="open"&&a!=="closed")return"its state is neither open nor closed";let c=N(o,"title");if(typeof c!="string"&&typeof c!="number"&&typeof c!=
"boolean")return"it has no title";let l=N(o,"labels")??[],u=N(o,"closed_at"),d=N(o,"created"),p=N(o,"separator");return{number:t,title:String(c),state:a,stateReason:JM(
N(o,"state_reason")),closedAt:typeof u=="string"?u:null,labels:(Array.isArray(l)?l:[l]).map(String),created:typeof d=="number"?d:t,...VM(e.slice(r[0].length),typeof p==
"string"?p:fm)}}i(CT,"parseIssueFile");var fm="<!-- comments -->";function KM(e){let t=fm;for(let r=2;e.includes(t);r++)t=`<!-- comments ${r} -->`;return t}i(KM,
"separatorFor");function VM(e,t){let r=new RegExp(`\\n${t}(?:\\r?\\n|$)`).exec(`
${e}`);return r===null?{body:e.replace(/\r?\n$/,""),comments:""}:{body:e.slice(0,Math.max(0,r.index-1)),comments:e.slice(r.index-1+r[0].length)}}i(VM,"split");function JM(e){
return typeof e=="string"&&WM.includes(e)?e:null}i(JM,"reasonFrom");function YM(e){let t=/^<!--[^\n]*\bfp=([\w.:-]+)/m.exec(e)?.[1];return t===void 0?{}:{fingerprint:t}}
i(YM,"fingerprintOf");function NT(e){let{folder:t}=e,r=0;async function n(l){r+=1;let u=`${l}.md`,d;try{d=await e2(mm(t,u),"utf8")}catch(f){if(IT(f))return null;throw LT(u,ar(f))}let p=CT(
d,l);if(typeof p=="string")throw LT(u,p);return p}i(n,"read");async function s(l){r+=1;let u=`${l.number}.md`,d=mm(t,`.${u}.new`);try{await XM(t,{recursive:!0}),
await r2(d,$T(l)),await t2(d,mm(t,u))}catch(p){throw new pe(`${u} cannot be written: ${ar(p)}`,"refused","Check that the folder for issues can be written to.")}
return a(l)}i(s,"write");async function o(){return(await QM(t).catch(u=>{if(IT(u))return[];throw new pe(`the folder for issues cannot be read: ${ar(u)}`,"refuse\
d")})).flatMap(u=>/^[1-9]\d{0,8}\.md$/.test(u)?[Number(u.slice(0,-3))]:[]).toSorted((u,d)=>u-d)}i(o,"numbers");let a=i(l=>({number:l.number,url:`${n2(t)}/${l.number}\
.md`,title:l.title,body:l.body,state:l.state,stateReason:l.stateReason,labels:l.labels,closedAt:l.closedAt,locked:!1}),"tracked");async function c(l){let u=await n(
l);if(u===null)throw new pe(`there is no issue ${l}.md`,"refused");return u}return i(c,"existing"),{get requests(){return r},async list(){let l=[];for(let u of await o()){
let d=await n(u);d!==null&&l.push(a(d))}return l},async get(l){let u=await n(l);return u===null?null:a(u)},async ensureLabels(){},async create({title:l,body:u,labels:d}){
let p=((await o()).at(-1)??0)+1;return s({number:p,created:p,title:l,body:u,labels:DT(d),state:"open",stateReason:null,closedAt:null,comments:""})},async edit(l,u){
return s(s2(await c(l),u,e.now()))},async comment(l,u){let d=await c(l),p=(d.comments.match(/^<!-- comment \d+ -->$/gm)?.length??0)+1;await s({...d,comments:`${d.
comments}
<!-- comment ${p} -->
${u}
`})}}}i(NT,"localTracker");function s2(e,t,r){let n=t.state??e.state,s=n!==e.state,o=new Set(t.removeLabels);return{...e,title:t.title??e.title,body:t.body??e.body,
labels:DT([...e.labels,...t.addLabels??[]]).filter(a=>!o.has(a)),state:n,stateReason:s?t.stateReason??(n==="open"?"reopened":"completed"):e.stateReason,closedAt:s?
n==="closed"?`${new Date(r).toISOString().slice(0,19)}Z`:null:e.closedAt}}i(s2,"edited");function DT(e){return[...new Set(e)]}i(DT,"unique");function IT(e){return typeof e==
"object"&&e!==null&&"code"in e&&e.code==="ENOENT"}i(IT,"isMissing");function LT(e,t){return new pe(`${e} cannot be read: ${t}`,"refused",`Mend or delete ${e} in\
 the folder for issues.`)}i(LT,"unreadable");function Gc(e,t,r){let n=[];return async()=>{let s=n.length<e?void 0:n.shift();if(s!==void 0){let o=s+t-r.now();o>0&&await r.sleep(o)}n.push(r.now())}}i(Gc,"cre\
atePace");async function FT(e,t){if(/^\d+$/.test(t))return t;let r;try{r=(await e.get("/api/v1/groups.json",{read:o2})).data}catch(a){throw a instanceof tt?new ie(`Papert\
rail's groups could not be read: ${a.message}`,hm(a)):a}let n=r.find(a=>a.name===t);if(n!==void 0)return n.id;let s=r.filter(a=>a.name.toLowerCase()===t.toLowerCase());
if(s.length===1&&s[0]!==void 0)return s[0].id;let o=r.map(a=>a.name).join(", ");throw new ie(`Papertrail has no group named "${t}"`,o===""?"The token sees no gr\
oups at all: leave `group` empty.":`Groups the token can see: ${o}.`)}i(FT,"findGroup");function o2(e){let t=Dr(e);if(!Array.isArray(t))throw new SyntaxError("n\
o list of groups");return t.flatMap(r=>{let n=cr(N(r,"id")),s=N(r,"name");return n!==null&&typeof s=="string"?[{id:n,name:s}]:[]})}i(o2,"readGroups");var zc="Ac\
counts that were moved to SolarWinds Observability get this answer too: for those use `solarwinds-token`, with an API token made there.",i2=[{when:i(e=>e.status===
401,"when"),text:`Papertrail does not accept the token: copy it anew from your Papertrail profile. ${zc}`},{when:i(e=>e.status===400,"when"),text:"Papertrail do\
es not understand the search: check `query`; brackets and other special characters belong in quotes."},{when:i(e=>e.status===404,"when"),text:`Nothing is there:\
 check \`papertrail-url\`, \`group\` and \`system\`. ${zc}`},{when:i(e=>e.status!==null&&e.status>=300&&e.status<400,"when"),text:`Papertrail sends the search t\
o another address, where the token is not sent: check \`papertrail-url\`. ${zc}`},{when:i(e=>e.html,"when"),text:`A web page came back instead of the API: check\
 \`papertrail-url\` and any proxy on the way. ${zc}`},{when:i(e=>e.status===403,"when"),text:"The token may not search these logs: its owner needs access to the\
m."},{when:i(e=>e.status===429,"when"),text:"The whole account shares 25 requests in 5 seconds: something else is using them up. The next run tries again."},{when:i(
e=>e.retryable,"when"),text:"This usually passes: the next run reads the same time again."}];function hm(e){return i2.find(t=>t.when(e))?.text??null}i(hm,"advic\
eFor");function GT(e){let t=Dr(e),r=N(t,"events");if(!Array.isArray(r))throw new SyntaxError("no events array");let n=mn(),s=r.map(o=>a2(o,n));return s.some((o,a)=>a>0&&
j(s[a-1]?.event.id??"",o.event.id)>0)&&s.sort((o,a)=>j(o.event.id,a.event.id)),{events:s,minId:cr(N(t,"min_id")),maxId:cr(N(t,"max_id")),reachedEnd:N(t,"reached\
_end")===!0,stoppedBy:c2(t),minTime:Ge(ge(N(t,"min_time_at"),"")),maxTime:Ge(ge(N(t,"max_time_at"),""))}}i(GT,"readSearchPage");function a2(e,t){let r=cr(N(e,"i\
d")),n=t(ge(N(e,"received_at"),""));if(r===null||n===null)throw new SyntaxError("an event without id or receipt time");return{seconds:n.seconds,event:{id:r,at:n.
at,source:ge(N(e,"source_name"),ge(N(e,"hostname"),"")),program:ge(N(e,"program"),""),message:ge(N(e,"message"),"")}}}i(a2,"readEvent");function c2(e){return N(
e,"reached_record_limit")===!0?"records":N(e,"reached_time_limit")===!0||N(e,"backend_timeout")===!0?"time":null}i(c2,"stoppedBy");var zT=2e3;function Uc(e,t,r){let n=t??"",o=[r.length>0&&/\bOR\b/.test(n)?`(${n})`:n,...r].filter(a=>a!=="").join(" ");if(o.length>zT)throw new ie(`the query ha\
s ${o.length} characters; ${e} takes ${zT}`,"Shorten `query`, or narrow the search with `group` and `system` instead.");return o}i(Uc,"searchTerms");function ri(e,t){
if(!t.includes('"'))return`"${t}"`;if(!t.includes("'"))return`'${t}'`;throw new ie(`a phrase with both kinds of quotes cannot be searched in ${e}`)}i(ri,"quoted");var UT={requests:25,perMs:5e3},l2=3e4;async function MT(e){let t=Gc(UT.requests,UT.perMs,e),r=0,n=Mr({baseUrl:e.url,headers:{"X-Papertrail-Token":e.token},timeoutMs:e.
timeoutMs??l2,userAgent:e.userAgent,sleep:e.sleep,now:e.now,log:e.log,pace:i(async()=>{let a=r-e.now();a>0&&await e.sleep(a),await t()},"pace")}),s=e.group?await FT(
n,e.group):null;async function o(a){let{data:c,header:l}=await n.get("/api/v1/events/search.json",{params:a,read:GT});return l("x-rate-limit-remaining")==="0"&&
(r=e.now()+ep(l("x-rate-limit-reset"))),c}return i(o,"readPage"),{name:"papertrail",hasIds:!0,search:i((a,c)=>u2({options:e,group:s,http:n,readPage:o},a,c),"sea\
rch"),link:i(({id:a})=>`https://my.papertrailapp.com${s===null?"":`/groups/${s}`}/events?focus=${a}`,"link")}}i(MT,"papertrailSource");async function*u2({options:e,
group:t,http:r,readPage:n},s,o){let a=s.from===null?null:Ge(s.from),c=s.to===null?null:Ge(s.to);if(a===null)throw new ie("a search of Papertrail needs the time \
it starts at","Give `since`.");let l=d2(e,t,a,o),u=c===null?Number.POSITIVE_INFINITY:c+s.margin,d=Wn(a,c),p=[],f={ms:e.now(),requests:r.requests},m=null,y="",g=a,
h=!0,b=i(k=>{let E=d.range();return{from:Oe(a),to:Oe(Math.max(a,k)),complete:h,reasons:p,examined:E===null?[]:[E],requests:r.requests-f.requests}},"covered"),w=i(
k=>{if(h=!1,c!==null&&g>c)return p.push(`${k} The window itself was read; the lines after it, which may belong to its last failures, were not.`),b(c);let E=Math.
max(a,g-1);return p.push(`${k} Read up to ${Oe(E)}; what came later is left to the next run.`),b(E)},"stopped");for(let k=0;;k++){if(k>=(e.maxPages??Number.POSITIVE_INFINITY))
return w(`The budget of ${k} result pages was spent.`);let E=e.now()-f.ms;if(k>0&&E>=(e.maxMs??Number.POSITIVE_INFINITY))return w(`The budget of ${Math.round((e.
maxMs??0)/1e3)} s for the search was spent.`);let A=Math.floor(e.now()/1e3),T;try{T=await n(m===null?l:{...l,min_id:m})}catch(C){if(!(C instanceof tt))throw C;if(k===
0)throw new ie(`Papertrail could not be searched: ${C.message}`,hm(C));return w(`The search broke off after ${k} result pages: ${C.message}.`)}k===0&&(T.minId!==
null&&d.readFrom(T.minId),T.minTime!==null&&T.minTime>a&&(h=!1,p.push(`Papertrail holds nothing older than ${Oe(T.minTime)}: the time from ${Oe(a)} is past its \
retention and was not read.`)));let I=[];for(let{event:C,seconds:x}of T.events){if(j(C.id,y)<=0)continue;y=C.id,g=Math.max(g,x),(d.see(C.id,x)||c!==null&&x>c&&x<=
u)&&I.push(C)}if(g=Math.max(g,T.maxTime??0),T.maxId!==null&&T.maxTime!==null&&!T.reachedEnd&&T.maxTime<=(c??Number.POSITIVE_INFINITY)&&d.readTo(T.maxId),I.length>
0&&(yield I),T.reachedEnd||T.stoppedBy===null)return b(Math.min(c??Number.POSITIVE_INFINITY,Math.max(A,g)));if(g>u)return b(c??g);let v=T.maxId??(T.events.length>
0?y:null);if(v===null||m!==null&&j(v,m)<=0)return w("Papertrail answered twice with the same position, so the search could not go on.");m=v}}i(u2,"search");function d2(e,t,r,n){
let s=Uc("Papertrail",e.query,n===void 0?[]:[ri("Papertrail",n)]);return{tail:"false",min_time:String(r),limit:String(e.pageSize??1e4),...t===null?{}:{group_id:t},
...e.system?{system_id:e.system}:{},...s===""?{}:{q:s}}}i(d2,"searchParams");import{createHmac as m2}from"node:crypto";import{createHash as p2}from"node:crypto";var f2=1,Ts=100,BT=20,jT=300;function ZT(e){let{name:t,baseline:r,coverage:n,changes:s,totals:o,groups:a,problems:c,dashboardUrl:l}=e,{failures:u,expected:d,savedByRetry:p,
otherApps:f,ignored:m,unrecognised:y,workers:g}=e,h={name:t,headline:Qt(e),baseline:r,window:{from:n.from,to:n.to,complete:n.complete,reasons:n.reasons.slice(0,
BT).map(ni)},counts:{failures:u,expected:d,savedByRetry:p,otherApps:f,ignored:m,unrecognised:y,workers:g},changes:s.slice(0,Ts).map(({change:w,title:k,severity:E,
total:A,number:T,url:I})=>({change:w,title:ni(k),severity:E,total:A,issue:qT(T,I)})),totals:o.slice(0,Ts).map(({task:w,severity:k,failures:E,groups:A})=>({task:w===
null?null:ni(w),severity:k,failures:E,groups:A})),groups:a.slice(0,Ts).map(({title:w,severity:k,count:E,trend:A,number:T,url:I,waiting:v})=>({title:ni(w),severity:k,
count:E,trend:A,waiting:v,issue:qT(T,I)})),omitted:{changes:Math.max(0,s.length-Ts),totals:Math.max(0,o.length-Ts),groups:Math.max(0,a.length-Ts)},problems:c.slice(
0,BT).map(ni),dashboardUrl:l===null?null:Et(l)},b=p2("sha256").update(JSON.stringify(h)).digest("hex").slice(0,32);return{schema:f2,type:"digest",id:b,repeat:e.
repeat,...h}}i(ZT,"renderWebhook");function ni(e){return se(qs(se(e,jT)),jT)}i(ni,"text");function qT(e,t){return e===null?null:{number:e,url:t===null?null:Et(t)}}
i(qT,"issueOf");function WT(e,t){return{name:"Webhook",send:i(r=>g2(e,ZT(r),t),"send")}}i(WT,"webhookNotifier");var HT="check that the receiver has the same `webhook-secret`, s\
igns `TIMESTAMP.BODY` and has the right time",h2=[{to:401,help:HT},{to:403,help:HT},{to:404,help:"check `webhook-url`"},{to:405,help:"check `webhook-url`: the r\
eceiver must take POST"},{to:410,help:"the receiver wants no more digests; remove `webhook-url`"},{to:413,help:"the receiver must take bodies of 512 KB"}];async function g2(e,t,r){
let n=String(Math.floor(r.now()/1e3)),s=fr(e.url,r,{"X-Celery-Failure-Audit-Timestamp":n,"X-Celery-Failure-Audit-Signature":`v1=${y2(e.secret,n,JSON.stringify(t))}`,
"Idempotency-Key":t.id});return s===null?hr("the webhook"):tr("The webhook",h2,async()=>(await s.http.post(mr(s.url),{body:t,read:i(()=>null,"read"),anyBody:!0,
idempotent:!0,refusal:i(()=>null,"refusal")}),null))}i(g2,"postSigned");function y2(e,t,r){return m2("sha256",e).update(`${t}.${r}`).digest("hex")}i(y2,"sign");var Mc="check `solarwinds-url`: it names the data centre of your organisation, as in https://api.eu-01.cloud.solarwinds.com (na-01, na-02, eu-01, ap-01)",b2=[{when:i(
e=>e.status===401,"when"),text:`SolarWinds does not accept the token: it has to be an API token that may read logs (an ingestion token may not), of the data cen\
tre that is asked; ${Mc}.`},{when:i(e=>e.status===400,"when"),text:"SolarWinds does not understand the search: check `query`, `group` and `system`; brackets and\
 other special characters belong in quotes."},{when:i(e=>e.status===404,"when"),text:`Nothing is there: ${Mc}.`},{when:i(e=>e.status===403&&e.html,"when"),text:"\
A firewall turned the request away: the next run tries again; check any proxy on the way."},{when:i(e=>e.html,"when"),text:`A web page came back instead of the \
API: ${Mc}, and any proxy on the way.`},{when:i(e=>e.status===403,"when"),text:"The token may not read these logs: use one with Full Access, or with the permiss\
ion to read logs."},{when:i(e=>e.status===429,"when"),text:"The organisation has made too many requests: something else is using them up. The next run tries aga\
in."},{when:i(e=>e.status===null,"when"),text:`No answer came: ${Mc}. Otherwise the next run reads the same time again.`},{when:i(e=>e.retryable,"when"),text:"T\
his usually passes: the next run reads the same time again."}];function KT(e){return b2.find(t=>t.when(e))?.text??null}i(KT,"adviceFor");var VT=1303937222200,JT=22,gm=2;function YT(){let e=0n;return{next(t,r){let n=[];for(let s of w2(t,r)){let o=XT(s)?BigInt(s.id??0):_2(s.micros);e=o>e?o:e+1n;let{
seconds:a,at:c,source:l,program:u,message:d}=s;n.push({seconds:a,event:{id:String(e),at:c,source:l,program:u,message:d}})}return n}}}i(YT,"createIdSeries");function w2(e,t){
let r=(t?e.toReversed():e).toSorted((n,s)=>n.micros-s.micros);for(let n=0;n<r.length;){let s=r[n],o=n+1;for(;o<r.length&&r[o]?.micros===s?.micros;)o+=1;let a=r.
slice(n,o);a.length>1&&a.every(XT)&&r.splice(n,a.length,...a.toSorted((c,l)=>j(c.id??"",l.id??""))),n=o}return r}i(w2,"inOrder");function XT({id:e,micros:t}){if(e===
null||!/^[1-9]\d{0,18}$/.test(e))return!1;let r=Number(e)/2**JT+VT;return Math.abs(r-t/1e3)<=gm*1e3}i(XT,"tellsItsTime");function _2(e){return BigInt(Math.max(0,
Math.floor(e/1e3)-VT))<<BigInt(JT)}i(_2,"idAt");function QT(e){let t=Dr(e),r=N(t,"logs");if(!Array.isArray(r))throw new SyntaxError("no logs array");let n=mn();return{logs:r.map(s=>E2(s,n)),next:ge(N(N(t,"pag\
eInfo"),"nextPage"),"")||null}}i(QT,"readLogsPage");function E2(e,t){let r=ge(N(e,"time"),""),n=t(r);if(n===null)throw new SyntaxError("a log without time");let s=/\.(\d{1,6})/.
exec(r)?.[1]??"";return{id:ge(N(e,"id"),"")||null,micros:n.seconds*1e6+Number(s.padEnd(6,"0")),seconds:n.seconds,at:n.at,source:ge(N(e,"hostname"),""),program:ge(
N(e,"program"),""),message:ge(N(e,"message"),"")}}i(E2,"readLog");function ev(e,t,r){if(!/^[a-z][a-z0-9+.-]*:\/\/|^\/\/|\?|^skipToken=/i.test(e))return{params:{
...r,skipToken:e}};let n=/^skipToken=/i.test(e)?`?${e}`:e;if(!URL.canParse(n,t))return{params:{...r,skipToken:e}};let s=new URL(n,t);return s.origin!==new URL(t).
origin?{foreignHost:s.host}:{params:Object.fromEntries(s.searchParams)}}i(ev,"nextPage");var k2=8;function tv({url:e,params:t,mostHeld:r,ask:n}){let s=r/2,o=Number.POSITIVE_INFINITY,a={ascents:0,descents:0},c=i(()=>a.descents>a.ascents,"newestFirst");
async function l(u,d){let p={...t,startTime:Oe(u-1),endTime:Oe(d+1)},f=[],m=new Set,y=new Set,g=null,h=!1,b=d,w=u,k=i(()=>!h&&w>b,"oldestFirst"),E=i(A=>k()?{logs:f.
filter(({seconds:T})=>T<w),newestFirst:!1,end:w-1,stopped:A}:{logs:[],newestFirst:!1,end:u-1,stopped:A},"cut");for(let A=p;;){let T=await n(A);if(typeof T=="str\
ing")return E(T);for(let C of T.logs){if(g!==null){let x=T2(g,C);x<0&&(a.ascents+=1),x>0&&(a.descents+=1),h||=C.seconds<g.seconds}g=C,!(C.seconds<u||C.seconds>d||
C.id!==null&&m.has(C.id))&&(C.id!==null&&m.add(C.id),f.push(C),b=Math.min(b,C.seconds),w=Math.max(w,C.seconds))}if(T.next===null)return o=Math.max(1,Math.floor(
(d-u+1)*Math.min(k2,s/Math.max(1,f.length)))),{logs:f,newestFirst:c(),end:d,stopped:null};if(y.has(T.next))return E("SolarWinds answered twice with the same pos\
ition, so the search could not go on.");y.add(T.next);let I=ev(T.next,e,p);if("foreignHost"in I)return E(`SolarWinds put the next page on another host (${I.foreignHost}\
), which was not asked: the token is sent to the configured one only.`);if(A=I.params,k()&&f.length>r)return o=Number.POSITIVE_INFINITY,E(null);if(!h||d===u||f.
length===0)continue;let v=f.length/(c()?d-b+1:d-u+1);if(Math.max(v*(d-u+1),f.length)>r)return o=Math.max(1,Math.min(Math.floor(s/v),d-u)),"too long"}}return i(l,
"attempt"),{async read(u,d){for(;;){let p=await l(u,Math.min(d,u+o-1));if(p!=="too long")return p}}}}i(tv,"createSliceReader");function T2(e,t){return e.micros-
t.micros||(e.id!==null&&t.id!==null?j(e.id,t.id):0)}i(T2,"compare");var rv={requests:25,perMs:5e3},v2=9e4,S2=5e4,x2=2*gm;function nv(e){let t=Mr({baseUrl:e.url,headers:{Authorization:`Bearer ${e.token}`},timeoutMs:e.timeoutMs??v2,
userAgent:e.userAgent,sleep:e.sleep,now:e.now,log:e.log,pace:Gc(rv.requests,rv.perMs,e)});return{name:"solarwinds",hasIds:!0,search:i((r,n)=>A2(e,t,r,n),"search"),
link:i(()=>null,"link")}}i(nv,"solarwindsSource");async function*A2(e,t,r,n){let s=r.from===null?null:Ge(r.from),o=r.to===null?null:Ge(r.to);if(s===null)throw new ie(
"a search of SolarWinds needs the time it starts at","Give `since`.");let a=e.now(),c=t.requests,l=Math.floor(a/1e3),u=Math.min(o===null?l:o+r.margin,l),d=Wn(s,
o),p=YT(),f=0,m=i(async b=>{if(f>=(e.maxPages??Number.POSITIVE_INFINITY))return`The budget of ${f} result pages was spent.`;if(f>0&&e.now()-a>=(e.maxMs??Number.
POSITIVE_INFINITY))return`The budget of ${Math.round((e.maxMs??0)/1e3)} s for the search was spent.`;try{let{data:w}=await t.get("/v1/logs",{params:b,read:QT});
return f+=1,w}catch(w){if(!(w instanceof tt))throw w;if(f===0)throw new ie(`SolarWinds could not be searched: ${w.message}`,KT(w));return`The search broke off a\
fter ${f} result pages: ${w.message}.`}},"ask"),y=i((b,w,k)=>{let E=d.range();return{from:Oe(s),to:Oe(b),complete:w,reasons:k,examined:E===null?[]:[E],requests:t.
requests-c}},"covered"),g=i((b,w)=>{if(o!==null&&w>=o)return y(o,!1,[`${b} The window itself was read; the lines after it, which may belong to its last failures\
, were not.`]);let k=Math.max(s-1,w);return y(k,!1,[`${b} Read up to ${Oe(k)}; what came later is left to the next run.`])},"stopped"),h=tv({url:e.url,params:R2(
e,n),mostHeld:e.mostHeld??S2,ask:m});for(let b=s-x2;b<=u;){let w=await h.read(b,u),k=[];for(let{event:E,seconds:A}of p.next(w.logs,w.newestFirst))(d.see(E.id,A)||
o!==null&&A>o)&&k.push(E);if(k.length>0&&(yield k),w.stopped!==null)return g(w.stopped,w.end);b=w.end+1}return y(Math.max(s,Math.min(o??u,u)),!0,[])}i(A2,"searc\
h");function R2(e,t){let r=Uc("SolarWinds",e.query,[...e.system?[`host:${ri("SolarWinds",e.system)}`]:[],...t===void 0?[]:[ri("SolarWinds",t)]]);return{direction:"\
forward",pageSize:String(e.pageSize??1e3),...e.group?{group:e.group}:{},...r===""?{}:{filter:r}}}i(R2,"searchParams");var ym={changes:8*1024,totals:5*1024,warnings:3*1024};function sv(e){let t=Xi(e),r=t.dashboardUrl===null?null:Et(t.dashboardUrl),n=ji(t.title),s=t.opening===null?
null:`**The audit is on.** ${t.opening}`,o=[{type:"RichTextBlock",inlines:[{type:"TextRun",text:n,size:"Large",weight:"Bolder"}]},...s===null?[]:[wm(s)],...bm(s===
null?"What changed":null,t.changes.map(O2),ym.changes),...bm("Failures by task and severity",t.totals.map(P2),ym.totals),...bm(null,t.warnings.map($2),ym.warnings),
{type:"TextBlock",text:t.footer.join(" · "),wrap:!0,size:"Small",isSubtle:!0}];return{type:"message",attachments:[{contentType:"application/vnd.microsoft.card.\
adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:n,msteams:{width:"\
Full"},body:o,actions:r===null?[]:[{type:"Action.OpenUrl",title:"Dashboard",url:r}]}}]}}i(sv,"renderTeams");function bm(e,t,r){if(t.length===0)return[];let{kept:n,
more:s}=Qi(t,r,o=>Lr(JSON.stringify(o)));return[...e===null?[]:[{...wm(e),weight:"Bolder"}],...n.flat(),...s>0?[wm(`… and ${s} more`)]:[]]}i(bm,"section");function O2({
sign:e,word:t,number:r,url:n,cause:s,count:o}){let a=r===null?"":` ${Zs(`#${r}`,n)}`;return[{type:"TextBlock",text:`${e} **${t}**${a} · ${o}`,wrap:!0,spacing:"\
Small"},{type:"RichTextBlock",spacing:"None",inlines:[ov(s)]}]}i(O2,"changeLines");function P2({sign:e,severity:t,task:r,count:n}){return[{type:"RichTextBlock",
spacing:"Small",inlines:[{type:"TextRun",text:`${e} ${t} · `},r===null?{type:"TextRun",text:"no task named"}:ov(r),{type:"TextRun",text:` · ${n}`}]}]}i(P2,"to\
talLines");function $2(e){return[{type:"RichTextBlock",spacing:"Small",inlines:[{type:"TextRun",text:`⚠️ ${ji(e)}`}]}]}i($2,"warningLines");function wm(e){return{
type:"TextBlock",text:e,wrap:!0}}i(wm,"words");function ov(e){return{type:"TextRun",text:ji(e),fontType:"Monospace"}}i(ov,"log");function iv(e,t){return{name:"Teams",send:i(r=>I2(e,sv(r),t),"send")}}i(iv,"teamsNotifier");var Bc="copy the address of the webhook from the flow anew, with all\
 that follows the question mark",C2=[{to:"WorkflowTriggerIsNotEnabled",help:"the flow is switched off; switch it on"},{to:400,help:'the flow must start with "Wh\
en a Teams webhook request is received" and be switched on'},{to:401,help:`${Bc}; its trigger must let anyone start it`},{to:403,help:`${Bc}; its trigger must l\
et anyone start it`},{to:404,help:`the flow is gone; make a new one, or ${Bc}`},{to:410,help:`the flow is gone; make a new one, or ${Bc}`},{to:413,help:"the car\
d is larger than the flow takes"}];async function I2(e,t,r){let n=fr(e,r);return n===null?hr("the Teams webhook"):tr("Teams",C2,async()=>(await n.http.post(mr(n.
url),{body:t,read:i(()=>null,"read"),refusal:L2}),null))}i(I2,"postTeams");function L2(e){try{let t=N(N(JSON.parse(e),"error"),"code");return typeof t=="string"&&
/^[A-Za-z]{1,60}$/.test(t)?t:null}catch{return null}}i(L2,"codeOf");var N2=2e4;async function av(e,t,r){let n=fr(e,r);return n===null?hr("the Slack webhook"):dv(t,i(o=>tr("Slack",uv,async()=>(await n.http.post(mr(n.url),{body:pv(
o),read:i(a=>a,"read")}),null)),"post"))}i(av,"postSlackWebhook");async function cv(e,t,r){let n=Mr({...r,baseUrl:e.apiUrl,headers:{Authorization:`Bearer ${e.token}`},
timeoutMs:r.timeoutMs??N2});return dv(t,i(o=>tr("Slack",uv,async()=>{let{data:a}=await n.post("/chat.postMessage",{body:{channel:e.channel,...pv(o)},read:i(l=>JSON.
parse(l),"read")}),c=N(a,"error");return N(a,"ok")===!0?null:typeof c=="string"&&/^[a-z_]{1,60}$/.test(c)?c:"refused"}),"post"))}i(cv,"postSlackMessage");async function lv(e,t){
let r=fr(e,t);return r===null?hr("the heartbeat"):tr("The heartbeat",[],async()=>(await r.http.get(mr(r.url),{read:i(()=>null,"read"),anyBody:!0}),null))}i(lv,"\
getHeartbeat");var uv=[{to:"not_in_channel",help:"invite the app to the channel: /invite @APP"},{to:"channel_not_found",help:"check `slack-channel`: a private c\
hannel must be given by id, with the app in it"},{to:"is_archived",help:"the channel is archived; choose another one"},{to:"channel_is_archived",help:"the chann\
el is archived; choose another one"},{to:"invalid_auth",help:"check `slack-bot-token`"},{to:"not_authed",help:"check `slack-bot-token`"},{to:"account_inactive",
help:"the app was removed from the workspace; install it anew"},{to:"token_revoked",help:"the token was revoked; install the app anew and renew `slack-bot-token\
`"},{to:"token_expired",help:"the token has expired; renew `slack-bot-token`"},{to:"missing_scope",help:"give the app the scope chat:write, for channels it is n\
ot in chat:write.public too"},{to:"restricted_action",help:"the workspace's rules keep the app from posting there"},{to:"action_prohibited",help:"the workspace'\
s rules keep the webhook from posting there"},{to:"no_service",help:"the webhook was removed; make a new one"},{to:"no_team",help:"the workspace of the webhook \
is gone"},{to:"invalid_blocks",help:"Slack did not take the layout of the message"},{to:"invalid_blocks_format",help:"Slack did not take the layout of the messa\
ge"},{to:"msg_blocks_too_long",help:"the message is longer than Slack takes"},{to:"msg_too_long",help:"the message is longer than Slack takes"},{to:"no_text",help:"\
the message was empty"},{to:"invalid_payload",help:"Slack did not take the layout of the message"},{to:"rate_limited",retryable:!0,help:"too many messages at on\
ce"},{to:"ratelimited",retryable:!0,help:"too many messages at once"},{to:"rollup_error",retryable:!0,help:"a fault within Slack"},{to:"internal_error",retryable:!0,
help:"a fault within Slack; the message may be there all the same"},{to:"fatal_error",retryable:!0,help:"a fault within Slack; the message may be there all the \
same"},{to:"service_unavailable",retryable:!0,help:"a fault within Slack"}];async function dv(e,t){let r=await t(e);return!r.delivered&&/\b(invalid_blocks|invalid_blocks_format|msg_blocks_too_long)\b/.
test(r.problem)&&e.blocks!==void 0?t({text:e.text}):r}i(dv,"textOnlyIfRefused");function pv({text:e,blocks:t}){return{text:e,...t===void 0?{}:{blocks:t},unfurl_links:!1,
unfurl_media:!1}}i(pv,"payload");var vs={w:6048e5,d:864e5,h:36e5,m:6e4,s:1e3},hv=/^(?:(?<w>\d{1,6})w)?\s*(?:(?<d>\d{1,6})d)?\s*(?:(?<h>\d{1,6})h)?\s*(?:(?<m>\d{1,6})m)?\s*(?:(?<s>\d{1,6})s)?$/,
D2=48,fv='a duration such as 24h, 7d or "1d 12h" (units: w, d, h, m, s)';function _m(e){let t=e.trim();if(t.length>D2)return{expected:fv};let r=t===""?void 0:hv.
exec(t)?.groups;if(r===void 0)return{expected:fv,hint:F2(t)};let n=0;for(let[s,o]of Object.entries(vs))n+=Number(r[s]??0)*o;return n}i(_m,"readDuration");function jc(e,[
t,r]){let n=_m(e);return typeof n!="number"||n>=mv(t)&&n<=mv(r)?n:{expected:`a duration from ${t} to ${r}`}}i(jc,"readDurationWithin");function F2(e){if(/^\d+$/.
test(e))return`The number ${e} has no unit.`;let t=e.toLowerCase().replaceAll(/(?<=\d)\s*(?<unit>[wdhms])(?:eeks?|ays?|ours?|rs?|in(?:ute)?s?|ec(?:ond)?s?)?(?![a-z])/g,
"$<unit>");return t!==""&&hv.test(t)?`Did you mean "${t}"?`:void 0}i(F2,"durationHint");function mv(e){let t=_m(e);if(typeof t!="number")throw new Error(`not a \
duration: ${e}`);return t}i(mv,"knownDuration");var G2=/^(?<date>(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d))(?:[Tt ](?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:[.,]\d{1,9})?)?\s?(?<zone>[Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;
function Em(e){let t=_m(e);if(typeof t=="number")return{kind:"back",ms:t};let r={expected:"a time such as 2026-05-11T13:00:00Z, or a duration back from now such\
 as 24h or 7d"},n=G2.exec(e.trim())?.groups;if(n===void 0)return t.hint===void 0?r:{...r,hint:t.hint};let s=i(l=>Number(n[l]??0),"field"),o=Date.UTC(s("year"),s(
"month")-1,s("day"));if(new Date(o).toISOString().slice(0,10)!==n.date)return{expected:"a day that exists",hint:`The calendar has no ${n.date}.`};let a=o+s("hou\
r")*vs.h+s("minute")*vs.m+s("second")*vs.s-z2(n.zone),c=new Date(a).toISOString();return/^\d{4}-/.test(c)?{kind:"at",iso:`${c.slice(0,19)}Z`}:r}i(Em,"readInstan\
t");function z2(e){if(e===void 0||e.toUpperCase()==="Z")return 0;let t=e.replaceAll(/\D/g,""),r=Number(t.slice(0,2))*vs.h+Number(t.slice(2))*vs.m;return e.startsWith(
"-")?-r:r}i(z2,"zoneOffset");function si(e,t){return e.kind==="at"?Date.parse(e.iso):t-e.ms}i(si,"instantMs");var U2=40,M2=1e4,B2=2900,gv=150,qc=10,j2={open:"New",reopen:"Back again",close:"Closed","severity-changed":"Severity changed",milestone:"Milestone"},yv={critical:"\
:red_circle:",high:":large_orange_circle:",medium:":large_yellow_circle:",low:":white_circle:"};function km(e){let t=Qt(e),r=[q2(e),Z2(e),...e.problems.slice(0,
5).map(o=>`:warning: ${fn(se(o,500))}`),...e.coverage.reasons.slice(0,5).map(o=>`:warning: ${fn(se(o,500))}`)].filter(o=>o!==""),n=[{type:"header",text:{type:"p\
lain_text",text:se(t,gv)}}],s=M2-gv-1200;for(let o of r){if(n.length>=U2-1||o.length>s)break;s-=o.length,n.push({type:"section",text:{type:"mrkdwn",text:o}})}return n.
push({type:"context",elements:[{type:"mrkdwn",text:H2(e)}]}),{text:fn(t),blocks:n}}i(km,"renderSlack");function bv(e,t,r){let n=[e],s=e.length,o=r;for(let a of t){
if(s+a.length+1>B2-40){o+=1;continue}n.push(a),s+=a.length+1}return[...n,...o>0?[`… and ${o} more`]:[]].join(`
`)}i(bv,"section");function q2(e){let{changes:t,baseline:r}=e,n=e.groups.filter(({waiting:o})=>o).length,s=r?`*The audit is on.* This was its first run: ${e.groups.
length===0?"no failure found.":`${e.groups.length} ${e.groups.length===1?"cause":"causes"} found, ${n} of them ${n===1?"waits":"wait"} for room on the dashboard\
.`}`:"*What changed*";return t.length===0?r?s:"":bv(s,t.slice(0,qc).map(({change:o,title:a,severity:c,total:l,number:u,url:d})=>{let p=se(a,90),f=u===null?"":d?
` ${hu(`#${u}`,d)}`:` #${u}`;return`${yv[c]} *${j2[o]}*${f} ${mu(p)} · ${l} ${l===1?"failure":"failures"}`}),Math.max(0,t.length-qc))}i(q2,"changesOf");function Z2({
totals:e}){return e.length===0?"":bv("*Failures by task and severity*",e.slice(0,qc).map(({severity:t,task:r,failures:n,groups:s})=>`${yv[t]} ${t} · ${r===null?
"no task named":mu(se(r,120))} · ${n} (${s} ${s===1?"cause":"causes"})`),Math.max(0,e.length-qc))}i(Z2,"totalsOf");function H2(e){let t=i(s=>`${s.slice(0,16).replace(
"T"," ")}`,"time"),r=e.groups.filter(s=>s.waiting).length;return[`Logs ${t(e.coverage.from)} to ${t(e.coverage.to)} UTC, ${e.coverage.complete?"read in full":"*\
not read in full*"}`,`${e.workers} worker ${e.workers===1?"stream":"streams"} alive`,...r>0?[`${r} ${r===1?"cause waits":"causes wait"}`]:[],`${e.savedByRetry} \
saved by retry`,...e.unrecognised>0?[`:warning: ${e.unrecognised} worker errors of an unknown form`]:[],...e.repeat?["may have been sent before"]:[],...e.dashboardUrl?
[hu("Dashboard",e.dashboardUrl)]:[]].join(" · ")}i(H2,"footer");function wv(e){let t=[],r=new Map,n=0;return{writes:t,get requests(){return e.requests},async list(s){let o=await e.list(s);for(let a of o)r.set(a.number,a),n=Math.
max(n,a.number);return o},async get(s){return r.get(s)??e.get(s)},async ensureLabels(){},async create({title:s,body:o,labels:a}){t.push({action:"create",number:null,
title:s,body:o,labels:a,state:"open"}),n+=1;let c={number:n,url:"",title:s,body:o,labels:a,state:"open",stateReason:null,closedAt:null,locked:!1};return r.set(n,
c),c},async edit(s,o){let a=r.get(s)??await e.get(s);if(!a)throw new RangeError(`no issue ${s}`);let c=[...a.labels.filter(u=>!o.removeLabels?.includes(u)),...o.
addLabels??[]],l={...a,labels:c,title:o.title??a.title,body:o.body??a.body,state:o.state??a.state,stateReason:o.stateReason??a.stateReason};return r.set(s,l),t.
push({action:"edit",number:s,title:l.title,body:o.body??null,labels:c,state:o.state??null}),l},async comment(s,o){t.push({action:"comment",number:s,title:r.get(
s)?.title??"",body:o,labels:[],state:null})}}}i(wv,"dryRunTracker");function _v(){let e=i(()=>{throw new pe("there is no issue tracker here","refused")},"refuse");
return{requests:0,list:i(async()=>[],"list"),get:i(async()=>null,"get"),ensureLabels:i(async()=>{},"ensureLabels"),create:e,edit:e,comment:e}}i(_v,"emptyTracker");var Tm="celery-failure-audit/0.1 (+https://github.com/celery-failure-audit/celery-failure-audit)",V2=20*6e4,J2=2e3;async function nre(e,t,r){let{now:n,sleep:s,log:o}=t,
a=await Y2(e,t),c=r===null&&e.github.token!==null?Ev(e,t):null,l=X2(e,c,r,n),u=e.dryRun||!a.hasIds,d=u?wv(l):null,p={userAgent:Tm,sleep:s,log:o},f=n(),m=i(y=>`${new Date(
y).toISOString().slice(0,19)}Z`,"iso");return{deps:{source:a,tracker:d??l,notifiers:eB(e,p,n)},options:{name:e.name,policy:e.policy,publication:await Q2(e,c),digest:e.
digest,dryRun:u,window:{since:e.window.since?m(si(e.window.since,f)):null,until:e.window.until?m(si(e.window.until,f)):null,automaticUntil:e.source.kind==="arch\
ive"?null:m(f-e.window.queryDelayMs),lookbackMs:e.window.lookbackMs,maxCatchUpMs:e.window.maxCatchUpMs}},writes:i(()=>d?.writes??[],"writes"),heartbeat:e.heartbeatUrl===
null||u?null:rB(e.heartbeatUrl,p)}}i(nre,"compose");async function Y2({source:e},{now:t,sleep:r,stdin:n,folder:s,log:o}){let a={maxPages:J2,maxMs:V2,userAgent:Tm,
sleep:r,now:t,log:o};switch(e.kind){case"papertrail":return MT({...e,...a});case"solarwinds":return nv({...e,...a});case"archive":return dy({files:await Jg(e.patterns,
s,n,t)})}}i(Y2,"sourceOf");function Ev({github:e},{now:t,sleep:r,log:n}){return F_({token:e.token??"",userAgent:Tm,sleep:r,now:t,spacingMs:e.spacingMs,log:n})}i(
Ev,"githubOf");function X2({github:{repository:e}},t,r,n){return r!==null?NT({folder:r,now:n}):t!==null&&e!==null?B_({github:t,repository:e}):_v()}i(X2,"tracker\
Of");async function Q2({policy:e,github:{repository:t}},r){return e.publish!=="auto"?e.publish:r===null||t===null||await z_(r,t)==="private"?"full":"minimal"}i(
Q2,"publicationOf");function eB({channels:e},t,r){let{slack:n,teamsUrl:s,discordUrl:o,webhook:a}=e;return[...n===null?[]:[tB(n,t)],...s===null?[]:[iv(s,t)],...o===
null?[]:[Pw(o,t)],...a===null?[]:[WT(a,{...t,now:r})]]}i(eB,"notifiersOf");function tB(e,t){return{name:"Slack",send:i(r=>e.kind==="webhook"?av(e.url,km(r),t):cv(
e,km(r),t),"send")}}i(tB,"slackNotifier");function rB(e,t){return()=>lv(e,t)}i(rB,"heartbeatOf");async function sre(e,t,r){if(t.workspace!==null)try{return await W2(
K2(t.workspace,e),"utf8")}catch{}if(!t.repository||!t.sha||!t.token)return null;let n=Ev({github:{token:t.token,repository:t.repository,spacingMs:0}},r);return G_(
n,t.repository,e,t.sha)}i(sre,"readPolicyText");function ore(e){return e instanceof ie||e instanceof pe?{message:e.message,advice:e.advice,known:!0}:e instanceof
tt?{message:e.message,advice:null,known:!0}:{message:e instanceof Error?e.message:String(e),advice:null,known:!1}}i(ore,"explain");function cre(e){return`${e.where}: ${e.text}`}i(cre,"problemText");function Zt(e,t){return`found ${e}, expected ${t.expected}.${t.hint?` ${t.hint}`:""}`}i(Zt,"s\
entence");function St(e){return e.length<3?e.join(" or "):`one of ${e.join(", ")}`}i(St,"oneOf");function mt(e){return e===null?void 0:`Did you mean "${e}"?`}i(
mt,"didYouMean");var nB=64;function _r(e,t){let r=kv(e);if(r===""||r.length>nB)return null;let n=null,s=Number.POSITIVE_INFINITY;for(let o of t){let a=sB(r,kv(o));
a<s&&a<=Math.max(1,Math.floor(o.length/3))&&([n,s]=[o,a])}return n}i(_r,"nearest");function kv(e){return e.trim().toLowerCase().replaceAll(/[_\s]+/g,"-")}i(kv,"\
plain");function sB(e,t){let r=[],n=Array.from({length:t.length+1},(s,o)=>o);for(let s=1;s<=e.length;s+=1){let o=[s];for(let a=1;a<=t.length;a+=1){let c=e[s-1]===
t[a-1],l=Math.min(oi(n,a)+1,oi(o,a-1)+1,oi(n,a-1)+(c?0:1));s>1&&a>1&&e[s-1]===t[a-2]&&e[s-2]===t[a-1]&&(l=Math.min(l,oi(r,a-2)+1)),o.push(l)}[r,n]=[n,o]}return oi(
n,t.length)}i(sB,"typingDistance");function oi(e,t){return e[t]??Number.POSITIVE_INFINITY}i(oi,"at");var vv=Ir(Wi(),1);function ht(e){return typeof e=="object"&&e!==null&&Object.hasOwn(e,"expected")}i(ht,"isRefusal");var Sm=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;function Dt(e,t=500){return e.
trim()!==""&&e.length<=t&&!Sm.test(e)?e.trim():{expected:`one line of 1 to ${t} printable characters`}}i(Dt,"readLine");function Ss(e){return/^[\x21-\x7e]+$/.test(
e)?e:{expected:"a single token of printable ASCII characters without spaces or line breaks"}}i(Ss,"readToken");function xm(e){return/^(?:true|True|TRUE)$/.test(
e)?!0:/^(?:false|False|FALSE)$/.test(e)?!1:/^(?:yes|y|on|1|true)$/i.test(e)?{expected:"true or false",hint:mt("true")}:/^(?:no|n|off|0|false)$/i.test(e)?{expected:"\
true or false",hint:mt("false")}:{expected:"true or false",hint:mt(_r(e,["true","false"]))}}i(xm,"readBoolean");function Sv(e,t){return t.find(r=>r===e)??{expected:St(
t),hint:mt(_r(e,t))}}i(Sv,"readChoice");var vm="an https:// address without a user name or password in it (http:// only for this machine itself)";function Er(e){
if(!(!/[\s\\]/.test(e)&&!Sm.test(e)&&URL.canParse(e))){let s=/^[\w-]+(?:\.[\w-]+)+(?:[:/?#][^\s@\\]*)?$/.test(e)&&URL.canParse(`https://${e}`);return{expected:vm,
hint:s?mt(`https://${e}`):void 0}}let r=new URL(e);return!/^https?:\/\//i.test(e)||r.username!==""||r.password!==""?{expected:vm}:r.protocol==="https:"||oB(r.hostname)?
e:{expected:vm,hint:mt(e.replace(/^http:/i,"https:"))}}i(Er,"readUrl");function Zc(e){let t=Er(e);return ht(t)?t:/[?#]/.test(t)?{expected:"an address without ? \
or #, because paths are added to it"}:t.replace(/\/+$/,"")}i(Zc,"readBaseUrl");function oB(e){return e==="localhost"||e==="[::1]"||/^127(?:\.\d{1,3}){3}$/.test(
e)}i(oB,"isLoopback");function xv(e){let t=/^[a-z0-9][a-z0-9-]{0,38}$/;if(t.test(e))return e;let r=e.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replace(/^-+/,"").
slice(0,39).replace(/-+$/,"");return{expected:"at most 39 lower-case letters, digits and hyphens, a letter or digit first",hint:mt(t.test(r)?r:null)}}i(xv,"read\
AuditName");function Hc(e){let t=/^[A-Za-z0-9][\w-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/;if(t.test(e))return e;let r=/^(?:https?:\/\/[^/@\s]+\/|git@[^:\s]+:)(?<name>[^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.
exec(e)?.groups?.name;return{expected:"a repository as owner/name",hint:mt(r!==void 0&&t.test(r)?r:null)}}i(Hc,"readRepository");var Tv=256;function Am(e){let t=e.
trim();if(t===""||t.length>Tv||Sm.test(t))return{expected:`a glob pattern of 1 to ${Tv} characters, such as billing.*`};if(/^!(?!\()/.test(t))return{expected:"a\
 glob pattern that says what to match; one that begins with ! (all but this) is not supported"};try{return vv.default.makeRe(t,{strictBrackets:!0}),t}catch{return{
expected:"a glob pattern whose brackets are all closed (write \\[ for a bracket that stands for itself)"}}}i(Am,"readGlob");function Av(e){let t=[];for(let r of e.
split(/\r?\n/).filter(n=>n.trim()!=="")){let n=Am(r);if(ht(n))return{...n,expected:`on every line ${n.expected}`};t.push(n)}return t}i(Av,"readGlobs");function Rv(e){
return(e.startsWith("@")?/^@[A-Za-z0-9][\w-]{0,38}(?:\/[\w.-]{1,100})?$/.test(e):!ht(Dt(e,80)))?e.trim():{expected:'an owner such as "@org/team", "@user" or a p\
lain name of at most 80 characters'}}i(Rv,"readOwner");function Ov(e){let t="an https:// address or a path from the root of the repository, such as docs/runbook\
s/billing.md";return/^[a-z][a-z0-9+.-]*:/i.test(e)?ht(Er(e))?{expected:t}:e:(e.split("#")[0]??"").split("/").every(s=>s.trim()!==""&&s!=="."&&s!=="..")&&!e.includes(
"\\")&&!ht(Dt(e))?e.trim():{expected:t}}i(Ov,"readRunbook");var ii=["task_id","task","fingerprint","event_id"];function Pv(e){let t=`an https:// address, perhap\
s with the variables ${ii.map(o=>`{${o}}`).join(", ")} after its host`;for(let[,o=""]of e.matchAll(/\{([^{}]*)\}/g)){if(ii.includes(o))continue;let a=_r(o,ii);return{
expected:t,hint:`There is no variable {${o}}.${a===null?"":` Did you mean "{${a}}"?`}`}}let[r=""]=/^https:\/\/[^/?#]*/.exec(e)??[],n=e.replaceAll(/\{[^{}]*\}/g,
"x");return r!==""&&!/[{}]/.test(r)&&!/[{}]/.test(n)&&!ht(Er(n))?e:{expected:t}}i(Pv,"readLinkTemplate");var ai=".github/celery-failure-audit.yml",xs={"papertrail-token":Ue(Ss,"API token of the Papertrail account to read. This, `solarwinds-token` or `archive` is ne\
eded.",{secret:!0,basic:!0}),"solarwinds-token":Ue(Ss,"API token of the SolarWinds Observability organisation to read, which Papertrail accounts are moved to. A\
n ingestion token cannot read.",{secret:!0,basic:!0}),archive:Ue(Av,"Log files to read instead of a log service: glob patterns, one a line (`.tsv`, `.tsv.gz`, `\
.ndjson`, `.ndjson.gz`, or plain worker logs).",{basic:!0}),source:Wc(["papertrail","solarwinds","archive"],null,"Which source to read where more than one of `p\
apertrail-token`, `solarwinds-token` and `archive` is set"),group:Ue(Dt,"Group to search: in Papertrail by name or id, in SolarWinds by name. Without it the who\
le account is searched.",{basic:!0}),system:Ue(Dt,"System (sender) to search: in Papertrail by name or id, in SolarWinds by host name."),query:Ue(e=>Dt(e,2e3),"\
Further search terms in the syntax of the log service, which a line must match as well as the built-in search."),"papertrail-url":tn(Zc,"https://papertrailapp.c\
om","Base address of the Papertrail API."),"solarwinds-url":tn(Zc,"https://api.na-01.cloud.solarwinds.com","Base address of the SolarWinds API: it names the dat\
a centre of the organisation (na-01, na-02, eu-01, ap-01)."),since:Ue(Em,"Start of the time to read, inclusive: an ISO 8601 time (UTC where it names no zone, 00\
:00 where it is only a date) or a duration back from now (`24h`, `7d`). Without it a run goes on where the last one ended.",{basic:!0}),until:Ue(Em,"End of the \
time to read, inclusive, written like `since`. Without it a run reads up to `query-delay` ago."),lookback:Rm("1m","365d","24h","How far back the first run reads\
, and any run that finds no mark of an earlier one.",{basic:!0}),"query-delay":Rm("0s","24h","2m","How long the log service is given to index a line before it i\
s searched for."),"max-catch-up":Rm("1h","365d","7d","The most time that one run reads to catch up after missed runs; what is older is recorded as a gap."),mode:Wc(
["audit"],"audit","What the run does"),name:tn(xv,"default","Name of this audit, where one repository holds several (two apps, two log accounts). Audits never t\
ouch the issues of one with another name."),"config-file":tn(Dt,ai,"Path of the policy file in the repository; no checkout is needed. Where the default file is \
missing, the defaults hold.",{basic:!0}),"github-token":Ue(Ss,"Token that may write issues in `repository`.",{expression:"${{ github.token }}",secret:!0}),repository:Ue(
Hc,"Repository whose issues are kept, as `owner/name`.",{expression:"${{ github.repository }}"}),"slack-webhook-url":Ue(Er,"Incoming webhook of the Slack channe\
l that gets the digest.",{secret:!0,basic:!0}),"slack-bot-token":Ue(Ss,"Slack bot token, in place of a webhook. It needs `slack-channel`.",{secret:!0}),"slack-c\
hannel":Ue(Dt,"Slack channel that the bot posts to, by id (`C0123456789`) or name."),"slack-api-url":tn(Zc,"https://slack.com/api","Base address of the Slack AP\
I."),"teams-webhook-url":Ue(Er,'Address of the Teams workflow ("When a Teams webhook request is received") that posts the digest.',{secret:!0,basic:!0}),"discor\
d-webhook-url":Ue(Er,"Webhook of the Discord channel that gets the digest.",{secret:!0,basic:!0}),"webhook-url":Ue(Er,"Address of a receiver of your own that ge\
ts the digest as signed JSON. It needs `webhook-secret`.",{secret:!0}),"webhook-secret":Ue(Ss,"Secret that digests for `webhook-url` are signed with.",{secret:!0}),
digest:Wc(["always","failures","changes","never"],"changes","When the channels get a digest: after every run, after runs with failures, after runs that changed \
something, or never",{basic:!0}),"heartbeat-url":Ue(Er,"Address that is fetched after every complete run, for a monitor that reports when the audit itself stops\
.",{secret:!0}),"dry-run":tn(xm,"false","Does everything but write, and prints exactly what it would have written.",{basic:!0}),"fail-on-severity":Wc(["never","\
low","medium","high","critical"],"never","Fails the job when the window holds a failure of this severity or a higher one",{basic:!0}),"fail-on-incomplete":tn(xm,
"false","Fails the job when the logs could not be read completely."),"output-dir":Ue(Dt,"Directory for `report.json` and `digest.md`. Without it: `celery-failur\
e-audit` in the temporary directory of the runner.")},ci=Object.keys(xs);function Ue(e,t,r={}){return Om(e,null,t,r)}i(Ue,"optional");function tn(e,t,r,n={}){return Om(
e,t,r,n)}i(tn,"defaulted");function Rm(e,t,r,n,s={}){return tn(o=>jc(o,[e,t]),r,n,s)}i(Rm,"duration");function Wc(e,t,r,n={}){let s=St(e.map(o=>`\`${o}\``));return Om(
o=>Sv(o,e),t,`${r} (${s}).`,n)}i(Wc,"choice");function Om(e,t,r,n){return{description:r,read:e,default:t,expression:n.expression??null,secret:n.secret??!1,basic:n.
basic??!1}}i(Om,"entry");function kre(e){let t=Object.entries(e).filter(([r])=>r.startsWith("INPUT_"));return Object.fromEntries(t.map(([r,n])=>[r.slice(6).toLowerCase(),n]))}i(kre,"inp\
utsFromEnv");var iB=4;function $v(e){let t=ci.filter(n=>xs[n].secret).map(n=>rn(e,n)),r=t.flatMap(n=>n.split(/[\r\n]+/)).map(n=>n.trim()).filter(n=>n.length>=iB);
return[...new Set([...t.filter(n=>n!==""),...r])]}i($v,"secretsOf");function rn(e,t){return(Object.hasOwn(e,t)?e[t]??"":"").trim()}i(rn,"textOf");function Cv(e,t){
let r=aB(e,t),n=ci.map(s=>{let{read:o,default:a}=xs[s],c=rn(e,s),l=c===""?null:o(c);return ht(l)&&r.push(Pm(s,c,l,t)),[s,l===null||ht(l)?a===null?null:o(a):l]});
return{values:Object.fromEntries(n),problems:r,isGiven:i(s=>rn(e,s)!=="","isGiven")}}i(Cv,"readInputs");function aB(e,t){return Object.keys(e).filter(n=>rn(e,n)!==
""&&!Object.hasOwn(xs,n)).map(n=>({where:"inputs",text:t.hidden(Zt(`the unknown input ${t(n)}`,{expected:St(ci),hint:mt(_r(n,ci))})),position:null}))}i(aB,"unkn\
ownInputs");function Pm(e,t,r,n){let s=xs[e].secret&&t!=="",o=s?`a secret of ${t.length} characters`:t===""?"nothing":n(t),a=s||n.isTelling(t)?{expected:r.expected}:
r;return{where:`input ${e}`,text:n.hidden(Zt(o,a)),position:null}}i(Pm,"inputProblem");var je=Ir(pm(),1);var H={};pu(H,{BIGINT_FORMAT_RANGES:()=>Yc,CONSTANT_CATCH:()=>qv,Class:()=>Im,NUMBER_FORMAT_RANGES:()=>pi,aborted:()=>xt,allowsEval:()=>Gm,assert:()=>pB,assertEqual:()=>cB,
assertIs:()=>uB,assertNever:()=>dB,assertNotEqual:()=>lB,assignProp:()=>Ft,attachSchema:()=>fi,base64ToUint8Array:()=>Bv,base64urlToUint8Array:()=>$B,cached:()=>li,
captureStackTrace:()=>Vc,cleanEnum:()=>PB,cleanRegex:()=>ui,clone:()=>Gt,cloneDef:()=>hB,codePointLength:()=>mi,constantCatch:()=>Zv,createTransparentProxy:()=>EB,
defineLazy:()=>Nv,defineLazyInternal:()=>ae,derived:()=>NB,esc:()=>Dm,escapeRegex:()=>vr,explicitlyAborted:()=>Mm,extend:()=>vB,finalizeIssue:()=>Wt,floatSafeRemainder:()=>Nm,
getElementAtPath:()=>gB,getEnumValues:()=>Os,getLengthableOrigin:()=>hi,getParsedType:()=>_B,getSizableOrigin:()=>Mv,hexToUint8Array:()=>IB,hide:()=>el,installLazyProp:()=>zB,
isObject:()=>Rs,isPlainObject:()=>on,issue:()=>$s,joinValues:()=>Kc,jsonStringifyReplacer:()=>Ps,members:()=>jm,merge:()=>xB,mergeDefs:()=>Tr,normalizeParams:()=>Z,
nullish:()=>Lm,numKeys:()=>wB,objectClone:()=>fB,omit:()=>TB,optionalKeys:()=>Um,own:()=>sn,parsedType:()=>Bm,partial:()=>AB,pick:()=>kB,prefixIssues:()=>Ht,primitiveTypes:()=>zv,
promiseAllObject:()=>yB,propertyKeyTypes:()=>zm,randomString:()=>bB,rawShape:()=>di,required:()=>RB,safeExtend:()=>SB,shallowClone:()=>Gv,sizeCaps:()=>Qc,slugify:()=>Fm,
stringifyPrimitive:()=>Jc,toZod:()=>Lv,uint8ArrayToBase64:()=>jv,uint8ArrayToBase64url:()=>CB,uint8ArrayToHex:()=>LB,unwrapMessage:()=>As});function cB(e){return e}i(cB,"assertEqual");function lB(e){return e}i(lB,"assertNotEqual");function Lv(){return e=>e}i(Lv,"toZod");function uB(e){}i(uB,"assertI\
s");function dB(e){throw new Error("Unexpected value in exhaustive check")}i(dB,"assertNever");function pB(e){}i(pB,"assert");function Os(e){let t=Object.values(
e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,s])=>t.indexOf(+n)===-1).map(([n,s])=>s)}i(Os,"getEnumValues");function Kc(e,t="|"){return e.
map(r=>Jc(r)).join(t)}i(Kc,"joinValues");function Ps(e,t){return typeof t=="bigint"?t.toString():t}i(Ps,"jsonStringifyReplacer");var Cm=class{static{i(this,"Cac\
hed")}constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function li(e){
return new Cm(e)}i(li,"cached");function Lm(e){return e==null}i(Lm,"nullish");function ui(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.
slice(t,r)}i(ui,"cleanRegex");function Nm(e,t){let r=e/t,n=Math.round(r),s=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<s?0:r-n}i(Nm,"floatSafe\
Remainder");var Iv=Symbol("evaluating");function Nv(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==Iv)return n===void 0&&(n=Iv,n=r()),n},set(s){Object.defineProperty(
e,t,{value:s})},configurable:!0})}i(Nv,"defineLazy");function fB(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}i(fB,"obj\
ectClone");function Ft(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}i(Ft,"assignProp");function di(e){let t=Object.getOwnPropertyDescriptor(
e,"shape");return t?.get?t.get.raw:t?.value}i(di,"rawShape");function kr(e){return di(e._zod.def)??e._zod.def.shape}i(kr,"sourceShape");function Dv(e,t,r){Object.
defineProperty(e,t,{get(){let n=r();return Ft(this,t,n),n},enumerable:!0,configurable:!0})}i(Dv,"deferProp");function Fv(e,t,r){t in e?Ft(e,t,r):e[t]=r}i(Fv,"pu\
tProp");function Dn(e,t,r,n){let s=kr(t);for(let o of r){let a=Object.getOwnPropertyDescriptor(s,o);a.enumerable&&(a.get?Dv(e,o,()=>{let c=t._zod.def.shape[o];return n?
n(c,o):c}):Fv(e,o,n?n(a.value,o):a.value))}}i(Dn,"mirrorShape");function mB(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&
(n.get?Dv(e,r,()=>t[r]):Fv(e,r,n.value))}}i(mB,"mirrorProps");function Tr(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(
t,n)}return Object.defineProperties({},t)}i(Tr,"mergeDefs");function hB(e){return Tr(e._zod.def)}i(hB,"cloneDef");function gB(e,t){return t?t.reduce((r,n)=>r?.[n],
e):e}i(gB,"getElementAtPath");function yB(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let s={};for(let o=0;o<t.length;o++)s[t[o]]=n[o];
return s})}i(yB,"promiseAllObject");function bB(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}
i(bB,"randomString");function Dm(e){return JSON.stringify(e)}i(Dm,"esc");function Fm(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,
"-").replace(/^-+|-+$/g,"")}i(Fm,"slugify");var Vc="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Rs(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}i(Rs,"isObject");var Gm=li(()=>{if(nt.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;
return new e(""),!0}catch{return!1}});function on(e){if(Rs(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Rs(
r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}i(on,"isPlainObject");function Gv(e){return on(e)?{...e}:Array.isArray(e)?[...e]:e instanceof
Map?new Map(e):e instanceof Set?new Set(e):e}i(Gv,"shallowClone");function wB(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}
i(wB,"numKeys");var _B=i(e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"n\
umber";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?
"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&
e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},
"getParsedType"),zm=new Set(["string","number","symbol"]),zv=new Set(["string","number","bigint","boolean","symbol","undefined"]);function vr(e){return e.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}i(vr,"escapeRegex");function Gt(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}i(Gt,"clo\
ne");function Z(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:i(()=>t,"error")};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Can\
not specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:i(()=>t.error,"error")}:t}i(Z,"no\
rmalizeParams");function EB(e){let t;return new Proxy({},{get(r,n,s){return t??(t=e()),Reflect.get(t,n,s)},set(r,n,s,o){return t??(t=e()),Reflect.set(t,n,s,o)},
has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},
getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,s){return t??(t=e()),Reflect.defineProperty(t,n,s)}})}
i(EB,"createTransparentProxy");function Jc(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}i(Jc,"stringifyPrimitive");function Um(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}i(Um,"optionalKeys");var pi={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Yc={int64:[
BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function kB(e,t){let r=e._zod.def,n=r.checks;if(n&&
n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let o={};return Dn(o,e,Xc(e,t)),Gt(e,Tr(r,{shape:o,checks:[]}))}i(
kB,"pick");function Xc(e,t){let r=kr(e),n=[];for(let s of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,s)?.enumerable)throw new Error(`Unrecognized\
 key: "${String(s)}"`);t[s]&&n.push(s)}return n}i(Xc,"maskedKeys");function TB(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot\
 be used on object schemas containing refinements");let o=new Set(Xc(e,t)),a={};return Dn(a,e,Reflect.ownKeys(kr(e)).filter(c=>!o.has(c))),Gt(e,Tr(r,{shape:a,checks:[]}))}
i(TB,"omit");function vB(e,t){if(!on(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let s=kr(e);
for(let o of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(s,o)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements\
. Use `.safeExtend()` instead.")}return Gt(e,Tr(e._zod.def,{shape:Uv(e,t)}))}i(vB,"extend");function Uv(e,t){let r={};return Dn(r,e,Reflect.ownKeys(kr(e))),mB(r,
t),r}i(Uv,"extended");function SB(e,t){if(!on(t))throw new Error("Invalid input to safeExtend: expected a plain object");return Gt(e,Tr(e._zod.def,{shape:Uv(e,t)}))}
i(SB,"safeExtend");function xB(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`\
.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};Dn(r,e,
Reflect.ownKeys(kr(e))),Dn(r,t,Reflect.ownKeys(kr(t)));let n=Tr(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Gt(
e,n)}i(xB,"merge");function AB(e,t,r,n="partial"){let o=t._zod.def.checks;if(o&&o.length>0)throw new Error(`.${n}() cannot be used on object schemas containing \
refinements`);let c=r?new Set(Xc(t,r)):void 0,l={};return Dn(l,t,Reflect.ownKeys(kr(t)),e&&((u,d)=>c&&!c.has(d)?u:new e({type:"optional",innerType:u}))),Gt(t,Tr(
t._zod.def,{shape:l,checks:[]}))}i(AB,"partial");function RB(e,t,r){let n=r?new Set(Xc(t,r)):void 0,s={};return Dn(s,t,Reflect.ownKeys(kr(t)),(o,a)=>n&&!n.has(a)?
o:new e({type:"nonoptional",innerType:o})),Gt(t,Tr(t._zod.def,{shape:s}))}i(RB,"required");function xt(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.
length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}i(xt,"aborted");function Mm(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.
issues[r]?.continue===!1)return!0;return!1}i(Mm,"explicitlyAborted");function Ht(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}
i(Ht,"prefixIssues");function As(e){return typeof e=="string"?e:e?.message}i(As,"unwrapMessage");function Qc(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.
test(n.check))break;let s=n.maximum??n.length??n.size;s>=0&&t.push([s,r])}return t}i(Qc,"sizeCaps");function fi(e,t,r){var n;for(let s=t;s<e.length;s++)(n=e[s]).
schema??(n.schema=r)}i(fi,"attachSchema");function Wt(e,t,r){var n;let s=e.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(n=e).schema??(n.schema=e.
inst):e.schema=e.inst);let o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,a=e.message?e.message:As(e.inst?._zod.def?.error?.(e))??As(o?.(e))??As(t?.error?.(
e))??As(r.customError?.(e))??As(r.localeError?.(e))??"Invalid input",c={};for(let l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l===
"__proto__"||(c[l]=e[l]);return c.path??(c.path=[]),c.message=a,t?.reportInput&&(c.input=e.input),c}i(Wt,"finalizeIssue");function Mv(e){return e instanceof Set?
"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}i(Mv,"getSizableOrigin");var OB=/[\uD800-\uDBFF]/;function mi(e){let t=e.length;if(!OB.test(e))return t;
let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}i(mi,"codePointLength");function hi(e){return Array.
isArray(e)?"array":typeof e=="string"?"string":"unknown"}i(hi,"getLengthableOrigin");function Bm(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?
"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in
r&&r.constructor)return r.constructor.name}}return t}i(Bm,"parsedType");function $s(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,
inst:n}:{...t}}i($s,"issue");function PB(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}i(PB,"cleanEnum");function Bv(e){
let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}i(Bv,"base64ToUint8Array");function jv(e){let t="";for(let r=0;r<
e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}i(jv,"uint8ArrayToBase64");function $B(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.
length%4)%4);return Bv(t+r)}i($B,"base64urlToUint8Array");function CB(e){return jv(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}i(CB,"uint8ArrayToB\
ase64url");function IB(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<
t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}i(IB,"hexToUint8Array");function LB(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).
join("")}i(LB,"uint8ArrayToHex");var Im=class{static{i(this,"Class")}constructor(...t){}};function jm(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(
t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):DB(e,r,n.value)}}i(jm,"members");function sn(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:n,value:r}),r}i(sn,"own");function el(e,t,r){return sn(e,t,r,!1)}i(el,"hide");function NB(e,t){for(let r in e){let n=e[r];Object.defineProperty(
t,r,{configurable:!0,enumerable:!0,get(){return sn(this,r,n(this))},set(s){sn(this,r,s)}})}return t}i(NB,"derived");function DB(e,t,r){Object.defineProperty(e,t,
{configurable:!0,get(){return this==null?r:sn(this,t,r.bind(this))},set(n){sn(this,t,n)}})}i(DB,"defineBound");function FB(e,t){let r=Object.getPrototypeOf(e);return t in
r?void 0:r}i(FB,"claim");var $m,nn=!1,GB={configurable:!0,get(){nn=!0}};function ae(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&$m!==e._zod){$m=void 0;
return}$m=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,GB);let s=nn;nn=!1;try{let o=r(this);return nn?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:o}),nn=nn||s,o}catch(o){throw delete this[t],nn=nn||s,o}},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:s})}})}i(ae,"defineLazyInternal");function zB(e,t,r,n){let s=FB(e,t);s&&Object.defineProperty(s,t,{configurable:!0,get(){let o={configurable:!0,
writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,o),o.value=r(this),Object.defineProperty(this,t,o),o.value},set(o){Object.defineProperty(
this,t,{configurable:!0,writable:!0,enumerable:n,value:o})}})}i(zB,"installLazyProp");var qv="~constantCatch";function Zv(e){let t=i(()=>e,"fn");return t[qv]=!0,
t}i(Zv,"constantCatch");var Hv,Zm=Object.freeze({status:"aborted"}),qm={value:void 0,enumerable:!1},Wv="captureStackTrace"in Error?Error:null;function UB(e){let t=Wv;if(t){let r=t.stackTraceLimit;
if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return Wv=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}i(UB,"newError");function $(e,t,r,n){
let s={};function o(f){this.def=f,this.constr=p,this.traits=new Set}i(o,"Internals"),o.prototype=s;let a=r,c=a&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.
traits.has(e))return}else{qm.value=new o(m);try{Object.defineProperty(f,"_zod",qm)}finally{qm.value=void 0}}if(f._zod.traits.add(e),t(f,m),c){let g=Object.getPrototypeOf(
f),h=f._zod.constr.prototype,b=g;for(;b&&b!==h;)b=Object.getPrototypeOf(b);let w=b??g;c.has(w)||(c.add(w),jm(w,a))}let y=p.prototype;for(let g in y)Object.prototype.
hasOwnProperty.call(y,g)&&(g in f||(f[g]=y[g].bind(f)))}i(l,"init");let u=n?.Parent??Object;class d extends u{static{i(this,"Definition")}}Object.defineProperty(
d,"name",{value:e});function p(f){let m=n?.Parent?UB(d):this;l(m,f);let y=m._zod.deferred;if(y){for(let h of y)h();m._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.
postProcessor;return g&&g(m),m}return i(p,"_"),Object.defineProperty(p,"init",{value:l}),Object.defineProperty(p,Symbol.hasInstance,{value:i(f=>n?.Parent&&f instanceof
n.Parent?!0:f?._zod?.traits?.has(e),"value")}),Object.defineProperty(p,"name",{value:e}),p}i($,"$constructor");var Kt=class extends Error{static{i(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Cs=class extends Error{static{
i(this,"$ZodEncodeError")}constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(Hv=globalThis).__zod_globalConfig??
(Hv.__zod_globalConfig={});var nt=globalThis.__zod_globalConfig;function gt(e){return e&&Object.assign(nt,e),nt}i(gt,"config");function MB(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Ps,2)),e.message}i(MB,"_getMessage");function BB(e){this._zod.message=e}i(BB,"_s\
etMessage");var jB={get:MB,set:BB,enumerable:!0,configurable:!0},Wm={value:void 0,enumerable:!1},Kv=new WeakSet([Object.prototype,Error.prototype]),Vv=i((e,t)=>{
e.name="$ZodError",Wm.value=t,Object.defineProperty(e,"issues",Wm),Wm.value=void 0,Object.defineProperty(e,"message",jB);let r=Object.getPrototypeOf(e);Kv.has(r)||
(Kv.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=i(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},"initializer"),Jv=$("$ZodErro\
r",Vv),Pre=$("$ZodError",Vv,void 0,{Parent:Error});function qB(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,
t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}i(qB,"node");function Km(e,t=r=>r.message){let r={},n=[];for(let s of e.issues)s.path.length>
0?qB(r,s.path[0],()=>[]).push(t(s)):n.push(t(s));return{formErrors:n,fieldErrors:r}}i(Km,"flattenError");function Vm(e,t=r=>r.message){let r={_errors:[]},n=i((s,o=[])=>{
for(let a of s.issues)if(a.code==="invalid_union"&&a.errors.length)a.errors.map(c=>n({issues:c},[...o,...a.path]));else if(a.code==="invalid_key")n({issues:a.issues},
[...o,...a.path]);else if(a.code==="invalid_element")n({issues:a.issues},[...o,...a.path]);else{let c=[...o,...a.path];if(c.length===0)r._errors.push(t(a));else{
let l=r,u=0;for(;u<c.length;){let d=c[u],p=u===c.length-1;if(d==="_errors"){p&&l._errors.push(t(a)),u++;continue}Object.prototype.hasOwnProperty.call(l,d)||Object.
defineProperty(l,d,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=l[d];p&&f._errors.push(t(a)),l=f,u++}}}},"processError");return n(e),r}
i(Vm,"formatError");function tl(e,t){return{callee:t?.callee??e,Err:t?.Err}}i(tl,"finalizeParams");var rl=i(e=>{let t=i((r,n,s,o)=>{let a=s?{...s,async:!1}:{async:!1},c=r._zod.run(
{value:n,issues:[]},a);if(c instanceof Promise)throw new Kt;if(c.issues.length){let l=new(o?.Err??e)(c.issues.map(u=>Wt(u,a,gt())));throw Vc(l,o?.callee??t),l}return c.
value},"fn");return t},"_parse");var nl=i(e=>{let t=i(async(r,n,s,o)=>{let a=s?{...s,async:!0}:{async:!0},c=r._zod.run({value:n,issues:[]},a);if(c instanceof Promise&&(c=await c),c.issues.length){
let l=new(o?.Err??e)(c.issues.map(u=>Wt(u,a,gt())));throw Vc(l,o?.callee??t),l}return c.value},"fn");return t},"_parseAsync");var sl=i(e=>(t,r,n)=>{let s=n?{...n,async:!1}:{async:!1},o=t._zod.run({value:r,issues:[]},s);if(o instanceof Promise)throw new Kt;return o.issues.length?Yv(e,o.
issues,s):{success:!0,data:o.value}},"_safeParse");function Yv(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(s=>Wt(s,r,gt()))),t=void 0,r=void 0),n},set error(s){n=s,t=void 0,r=void 0}}}i(Yv,
"failure");var ol=i(e=>async(t,r,n)=>{let s=n?{...n,async:!0}:{async:!0},o=t._zod.run({value:r,issues:[]},s);return o instanceof Promise&&(o=await o),o.issues.length?
Yv(e,o.issues,s):{success:!0,data:o.value}},"_safeParseAsync");var ZB=Symbol.for("zod.compile.invalid"),HB=Symbol.for("zod.compile.fallback"),Jm=i(((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==ZB)return!0;if(n.
definite===!0&&r===void 0)return!1}return WB(e,t,r)}),"validate");function WB(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},s=e._zod.bag.
fallbackRun,o;if(s?(n[HB]=!0,o=s({value:t,issues:[]},n)):o=e._zod.run({value:t,issues:[]},n),o instanceof Promise)throw new Kt;return o.issues.length===0}i(WB,"\
validateFallback");var Ym=i(async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},s=e._zod.run({value:t,issues:[]},n);return s instanceof
Promise&&(s=await s),s.issues.length===0},"validateAsync"),Xv=i(e=>{let t=rl(e),r=i((n,s,o,a)=>{let c=o?{...o,direction:"backward"}:{direction:"backward"};return t(
n,s,c,tl(r,a))},"fn");return r},"_encode");var Qv=i(e=>{let t=rl(e),r=i((n,s,o,a)=>t(n,s,o,tl(r,a)),"fn");return r},"_decode");var eS=i(e=>{let t=nl(e),r=i(async(n,s,o,a)=>{let c=o?{...o,direction:"backward"}:{direction:"backward"};return await t(n,s,c,tl(r,a))},"fn");return r},"_encode\
Async");var tS=i(e=>{let t=nl(e),r=i(async(n,s,o,a)=>await t(n,s,o,tl(r,a)),"fn");return r},"_decodeAsync");var rS=i(e=>(t,r,n)=>{let s=n?{...n,direction:"backward"}:{direction:"backward"};return sl(e)(t,r,s)},"_safeEncode");var nS=i(e=>(t,r,n)=>sl(e)(t,r,n),"_safeDecode");var sS=i(e=>async(t,r,n)=>{let s=n?{...n,direction:"backward"}:{direction:"backward"};return ol(e)(t,r,s)},"_safeEncodeAsync");var oS=i(e=>async(t,r,n)=>ol(e)(t,r,n),"_safeDecodeAsync");var iS=/^[cC][0-9a-z]{6,}$/,aS=/^[0-9a-z]+$/,cS=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,lS=/^[0-9a-vA-V]{20}$/,uS=/^[A-Za-z0-9]{27}$/,dS=/^[a-zA-Z0-9_-]{21}$/;
function pS(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}i(pS,"nanoidOfLength");var fS=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var mS=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Qm=i(e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3\
}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
"uuid");var hS=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var KB="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function gS(){return new RegExp(
KB,"u")}i(gS,"emoji");var yS=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,bS=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var wS=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,_S=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
ES=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,kS=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var TS=/^https?$/,vS=/^\+[1-9]\d{6,14}$/;var SS="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function VB(e){return new RegExp(`^${e}$`)}i(VB,"anchor");var xS=VB(SS);function Xm(e){let t="(?:[01]\\d|2[0\
-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}\
:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}i(Xm,"timeSource");function AS(e){return new RegExp(`^${Xm(e)}$`)}i(AS,"time");function RS(e){let t=["Z"];
e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Xm({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${Xm({precision:e.precision})}`:
r;return new RegExp(`^${SS}T(?:${n})$`)}i(RS,"datetime");var OS=/^[\s\S]{0,}$/;var eh=/^-?\d+$/,gi=/^-?\d+(?:\.\d+)?$/,PS=/^(?:true|false)$/i;var $S=/^[^A-Z]*$/,CS=/^[^a-z]*$/;var Ke=$("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var th=i(e=>{let t=e.value;return!Lm(t)&&t.length!==void 0},"_whenHasLength"),il={number:"number",bigint:"bigint",object:"date"},rh=$("$ZodCheckLessThan",(e,t)=>{
Ke.init(e,t);let r=il[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:il[typeof n.value]??r,code:"too_big",
maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),nh=$("$ZodCheckGreaterThan",(e,t)=>{
Ke.init(e,t);let r=il[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:il[typeof n.value]??r,code:"too_sma\
ll",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),IS=$("$ZodCheckMultipleOf",(e,t)=>{
Ke.init(e,t),e._zod.check=r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?
t.value!==BigInt(0)&&r.value%t.value===BigInt(0):Nm(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,
inst:e,continue:!t.abort})}}),LS=$("$ZodCheckNumberFormat",(e,t)=>{Ke.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":"number",
[s,o]=pi[t.format];e._zod.check=a=>{let c=a.value;if(r){if(!Number.isInteger(c)){a.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:c,
inst:e});return}if(!Number.isSafeInteger(c)){c>0?a.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe in\
teger range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):a.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be wi\
thin the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}c<s&&a.issues.push({origin:"number",input:c,code:"too_small",minimum:s,inclusive:!0,
inst:e,continue:!t.abort}),c>o&&a.issues.push({origin:"number",input:c,code:"too_big",maximum:o,inclusive:!0,inst:e,continue:!t.abort})}});var NS=$("$ZodCheckMaxLength",(e,t)=>{var r;Ke.init(e,t),(r=e._zod.def).when??(r.when=th),e._zod.check=n=>{let s=n.value,o=s.length;if((typeof s=="string"&&o>t.
maximum?mi(s):o)<=t.maximum)return;let c=hi(s);n.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),DS=$(
"$ZodCheckMinLength",(e,t)=>{var r;Ke.init(e,t),(r=e._zod.def).when??(r.when=th),e._zod.check=n=>{let s=n.value,o=s.length;if((typeof s=="string"&&o>=t.minimum&&
o<t.minimum*2?mi(s):o)>=t.minimum)return;let c=hi(s);n.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),
FS=$("$ZodCheckLengthEquals",(e,t)=>{var r;Ke.init(e,t),(r=e._zod.def).when??(r.when=th),e._zod.check=n=>{let s=n.value,o=s.length,a=typeof s=="string"&&o>=t.length&&
o<=t.length*2?mi(s):o;if(a===t.length)return;let c=hi(s),l=a>t.length;n.issues.push({origin:c,...l?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.
length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),yi=$("$ZodCheckStringFormat",(e,t)=>{var r,n;Ke.init(e,t),t.pattern?(r=e._zod).check??
(r.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.
pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),GS=$("$ZodCheckRegex",(e,t)=>{yi.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=
0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
zS=$("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=$S),yi.init(e,t)}),US=$("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=CS),yi.init(e,t)}),MS=$("$Zod\
CheckIncludes",(e,t)=>{Ke.init(e,t);let r=vr(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=s=>{s.value.
includes(t.includes,t.position)||s.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:s.value,inst:e,continue:!t.abort})}}),
BS=$("$ZodCheckStartsWith",(e,t)=>{Ke.init(e,t);let r=new RegExp(`^${vr(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),jS=$("$ZodCheckEndsWith",(e,t)=>{
Ke.init(e,t);let r=new RegExp(`.*${vr(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var qS=$("$ZodCheckOverwrite",(e,t)=>{Ke.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var al=class{static{i(this,"Doc")}constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{
this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(a=>a),s=Math.min(...n.map(a=>a.length-a.trimStart().length)),o=n.map(a=>a.slice(s)).map(a=>" ".repeat(this.indent*2)+a);for(let a of o)this.content.push(
a)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var HS={major:4,minor:6,patch:7};var _e=$("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=HS;let n=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,
...n??[]]:n?.length?[...n]:[];for(let o of s)for(let a of o._zod.onattach)a(e);if(s.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e.
_zod.run=e._zod.parse});else{let o=i((c,l,u)=>{if(c.memo)return c;let d=xt(c),p;for(let f of l){if(f._zod.def.when){if(Mm(c)||!f._zod.def.when(c))continue}else if(d)
continue;let m=c.issues.length,y=f._zod.check(c);if(y instanceof Promise&&u?.async===!1)throw new Kt;if(p||y instanceof Promise)p=(p??Promise.resolve()).then(async()=>{
await y,c.issues.length!==m&&(fi(c.issues,m,e),d||(d=xt(c,m)))});else{if(c.issues.length===m)continue;fi(c.issues,m,e),d||(d=xt(c,m))}}return p?p.then(()=>c):c},
"runChecks"),a=i((c,l,u)=>{if(xt(c))return c.aborted=!0,c;let d=o(l,s,u);if(d instanceof Promise){if(u.async===!1)throw new Kt;return d.then(p=>e._zod.parse(p,u))}
return e._zod.parse(d,u)},"handleCanaryResult");e._zod.run=(c,l)=>{if(l.skipChecks)return e._zod.parse(c,l);if(l.direction==="backward"){let d=e._zod.parse({value:c.
value,issues:[]},{...l,skipChecks:!0});return d instanceof Promise?d.then(p=>a(p,c,l)):a(d,c,l)}let u=e._zod.parse(c,l);if(u instanceof Promise){if(l.async===!1)
throw new Kt;return u.then(d=>o(d,s,l))}return o(u,s,l)}}},{get"~standard"(){return el(this,"~standard",oh(this))},set"~standard"(e){sn(this,"~standard",e)}}),i0=i(
(e,t)=>e.issues.length?{issues:e.issues.map(r=>Wt(r,t,gt()))}:{value:e.value},"toStandardResult");async function JB(e,t){let r={async:!0};return i0(await e._zod.
run({value:t,issues:[]},r),r)}i(JB,"validateAsync");function oh(e){return{validate:i(t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof
Promise))return i0(n,r)}catch{}return JB(e,t)},"validate"),vendor:"zod",version:1}}i(oh,"standardProps");var dl=$("$ZodString",(e,t)=>{_e.init(e,t),e._zod.pattern=
t.pattern??OS,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invali\
d_type",input:r.value,inst:e}),r}}),ke=$("$ZodStringFormat",(e,t)=>{yi.init(e,t),dl.init(e,t)}),a0=$("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=mS),ke.init(e,t)}),
c0=$("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}\
"`);t.pattern??(t.pattern=Qm(n))}else t.pattern??(t.pattern=Qm());ke.init(e,t)}),l0=$("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=hS),ke.init(e,t)}),u0=1,ll=2;function d0(e){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}i(d0,"canParseURL");function YB(e,t){return!("normali\
ze"in t)&&!("hostname"in t)&&!("protocol"in t)?d0(e)||ll:XB(e,t)}i(YB,"validateURL");function XB(e,t){if(!t.normalize&&t.protocol?.source===TS.source&&!/^https?:\/\//i.
test(e))return u0;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??ll}return new URL(e)}catch{return ll}}i(XB,"parseURLObject");
var QB=/[\t\n\r]/g;function WS(e){return e.replace(QB,"")}i(WS,"stripTabAndNewline");function ej(e,t){return t.lastIndex=0,t.test(e.hostname)}i(ej,"urlHostnameO\
k");function tj(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}i(tj,"urlProtocolOk");var p0=$("$ZodURL",(e,t)=>{ke.
init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),s=YB(n,t);if(s===u0){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,
inst:e,continue:!t.abort});return}if(s===ll){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(s===!0){r.value=
WS(n);return}t.hostname&&!ej(s,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,
continue:!t.abort}),t.protocol&&!tj(s,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,
inst:e,continue:!t.abort}),r.value=t.normalize?s.href:WS(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),
f0=$("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=gS()),ke.init(e,t)}),m0=$("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?dS:pS(t.length)),ke.init(e,t)}),h0=$("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=iS),
ke.init(e,t)}),g0=$("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=aS),ke.init(e,t)}),y0=$("$ZodULID",(e,t)=>{t.pattern??(t.pattern=cS),ke.init(e,t)}),b0=$("$ZodXID",
(e,t)=>{t.pattern??(t.pattern=lS),ke.init(e,t)}),w0=$("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=uS),ke.init(e,t)}),_0=$("$ZodISODateTime",(e,t)=>{t.pattern??(t.
pattern=RS(t)),ke.init(e,t)}),E0=$("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=xS),ke.init(e,t)}),k0=$("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=AS(t)),ke.init(
e,t)}),T0=$("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=fS),ke.init(e,t)}),v0=$("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=yS),ke.init(e,t)}),rj=/^[0-9a-fA-F:.]+$/;
function S0(e){return rj.test(e)?d0(`http://[${e}]`):!1}i(S0,"isValidIPv6");var x0=$("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=bS),ke.init(e,t),e._zod.check=r=>{
S0(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var A0=$("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=wS),ke.init(e,t)});function nj(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let s=Number(
n);return`${s}`!==n||s<0||s>128?!1:S0(r)}i(nj,"isValidCIDRv6");var R0=$("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=_S),ke.init(e,t),e._zod.check=r=>{nj(r.value)||
r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function O0(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==
0)return!1;try{return atob(e),!0}catch{return!1}}i(O0,"isValidBase64");var ih=/^[0-9a-zA-Z+/]*={0,2}$/,P0=$("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=ih),ke.init(
e,t),e._zod.check=r=>{O0(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),pl=/^[A-Za-z0-9_-]*$/;function sj(e){
if(!pl.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return O0(r)}i(sj,"isValidBase64URL");var $0=$("$Zod\
Base64URL",(e,t)=>{t.pattern??(t.pattern=pl),ke.init(e,t),e._zod.check=r=>{sj(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,
continue:!t.abort})}}),C0=$("$ZodE164",(e,t)=>{t.pattern??(t.pattern=vS),ke.init(e,t)});function oj(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let s=JSON.parse(atob(n));return!("typ"in s&&s?.typ!=="JWT"||!s.alg||
t&&(!("alg"in s)||s.alg!==t))}catch{return!1}}i(oj,"isValidJWT");var I0=$("$ZodJWT",(e,t)=>{ke.init(e,t),e._zod.check=r=>{oj(r.value,t.alg)||r.issues.push({code:"\
invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var ah=$("$ZodNumber",(e,t)=>{_e.init(e,t),e._zod.pattern=gi,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let s=r.value;if(typeof s=="num\
ber"&&!Number.isNaN(s)&&Number.isFinite(s))return r;let o=typeof s=="number"?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return r.issues.push(
{expected:"number",code:"invalid_type",input:s,inst:e,...o?{received:o}:{}}),r}}),L0=$("$ZodNumberFormat",(e,t)=>{LS.init(e,t),ah.init(e,t)}),N0=$("$ZodBoolean",
(e,t)=>{_e.init(e,t),e._zod.pattern=PS,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let s=r.value;return typeof s=="boolean"||r.issues.push({expected:"\
boolean",code:"invalid_type",input:s,inst:e}),r}});var D0=$("$ZodUnknown",(e,t)=>{_e.init(e,t),e._zod.parse=r=>r}),F0=$("$ZodNever",(e,t)=>{_e.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"\
invalid_type",input:r.value,inst:e}),r)});function ij(e,t){let r=Qc(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(o=>o[0])),s=e._zod.parse;e._zod.parse=(o,a)=>{let c=t(o.value);if(c>n&&
!a?.skipChecks&&a?.direction!=="backward"){for(let[l,u]of Qc(e._zod.def.checks))if(c>l&&u._zod.def.when(o)){let d=o.issues.length;return u._zod.check(o),o.issues[d].
continue=!1,fi(o.issues,d,e),o}}return s(o,a)}}i(ij,"capSize");var aj=i(e=>Array.isArray(e)?e.length:-1,"arraySize");function KS(e,t,r){e.issues.length&&t.issues.push(...Ht(r,e.issues)),t.value[r]=e.value}i(KS,"handleArrayResult");var G0=$("$ZodArray",(e,t)=>{_e.init(e,t);let r=nt.
memoizer;r?.attach(e),e._zod.parse=(n,s)=>{let o=n.value;if(!Array.isArray(o))return n.issues.push({expected:"array",code:"invalid_type",input:o,inst:e}),n;n.value=
r?r.alloc(e,n,Array(o.length),s):Array(o.length);let a=[],c=s?.abortEarly;for(let l=0;l<o.length;l++){let u=o[l],d=t.element._zod.run({value:u,issues:[]},s);if(d instanceof
Promise)a.push(d.then(p=>KS(p,n,l)));else if(KS(d,n,l),c&&d.issues.length!==0&&xt(d))break}return a.length?Promise.all(a).then(()=>n):n},ij(e,aj)});function ul(e,t,r,n,s,o){
let a=r in n,c=o==="optional";if(!(!a&&c&&s==="optional")){if(e.issues.length){if(s!==void 0&&c&&!a)return;t.issues.push(...Ht(r,e.issues))}if(!a&&s===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(a||s==="defaulted"&&!c)&&(t.value[r]=void 0):
t.value[r]=e.value}}i(ul,"handlePropertyResult");var cj=[];function z0(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:cj,s=n.
length?[...t,...n]:t;for(let a of s)if(!e.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schem\
a`);let o=Um(e.shape);return{...e,allKeys:s,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}}i(z0,"normalizeDef");function U0(e,t,r,n,s,o,a){
let c=[],l=s.keySet,u=s.catchall._zod,d=u.def.type,p=u.optin,f=u.optout,m=0;for(let y in t){if(a&&r.issues.length!==m){if(xt(r,m))break;m=r.issues.length}if(l.has(
y))continue;if(y==="__proto__"){d==="never"&&c.push(y);continue}if(d==="never"){c.push(y);continue}let g=u.run({value:t[y],issues:[]},n);g instanceof Promise?e.
push(g.then(h=>ul(h,r,y,t,p,f))):ul(g,r,y,t,p,f)}return c.length&&r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:o,continue:!0}),e.length?Promise.all(
e).then(()=>r):r}i(U0,"handleCatchall");var lj=$("$ZodObject",(e,t)=>{_e.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??
{};if(n){let u=i(()=>{let d={...n};return Object.defineProperty(t,"shape",{value:d}),u.raw=d,d},"get");u.raw=n,Object.defineProperty(t,"shape",{get:u})}let s=li(
()=>z0(t));ae(e,"propValues",u=>{let d=u.def.shape,p={};for(let f in d){let m=d[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,f)||Ft(p,f,new Set);
for(let y of m.values)p[f].add(y);m.optin!==void 0&&p[f].add(void 0)}}return p});let o=Rs,a=t.catchall,c,l=nt.memoizer;l?.attach(e),e._zod.parse=(u,d)=>{c??(c=s.
value);let p=u.value;if(!o(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),u;u.value=l?l.alloc(e,u,{},d):{};let f=[],m=c.shape,y=d?.
abortEarly,g=u.issues.length;for(let h of c.allKeys){if(y&&u.issues.length!==g){if(xt(u,g))break;g=u.issues.length}if(h==="__proto__")continue;let b=m[h],w=b._zod.
optin,k=b._zod.optout,E=b._zod.run({value:p[h],issues:[]},d);E instanceof Promise?f.push(E.then(A=>ul(A,u,h,p,w,k))):ul(E,u,h,p,w,k)}return a?U0(f,p,u,d,s.value,
e,y===!0):f.length?Promise.all(f).then(()=>u):u}}),M0=$("$ZodObjectJIT",(e,t)=>{lj.init(e,t);let r=e._zod.parse,n=li(()=>z0(t)),s=nt.memoizer,o=i(m=>{let y=n.value,
g=y.symbolKeys,h=new al(["payload","ctx"],{shape:m,inst:e,memo:s,syms:g}),b=i(A=>`shape[${A}]._zod.run({ value: input[${A}], issues: [] }, ctx)`,"parseStr"),w=i(
(A,T)=>`
          let ${A}_ab = false;
          for (let i = 0; i < ${A}.issues.length; i++) {
            const iss = ${A}.issues[i];
            iss.path = iss.path ? [${T}, ...iss.path] : [${T}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${A}_ab = true;
          }
          if (${A}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`,"prefixStr");h.write("const input = payload.value;");let k=Object.create(null),E=0;for(let A of y.allKeys)k[A]=`key_${E++}`;h.write(s?"const newRes\
ult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let A of y.allKeys){if(A==="__proto__")continue;let T=k[A],I=typeof A=="symbol"?`syms[${g.
indexOf(A)}]`:Dm(A),v=`${I} in input`,C=m[A],x=C?._zod?.optin,D=x!==void 0,G=C?._zod?.optout==="optional";if(h.write(`const ${T} = ${b(I)};`),D&&G){let W=x==="o\
ptional"?`${T}_present`:`${T}.value !== undefined || ${T}_present`;h.write(`
        const ${T}_present = ${v};
        if (!${T}.issues.length || ${T}_present) {
          if (${T}.issues.length) {${w(T,I)}
          }

          if (${W}) {
            newResult[${I}] = ${T}.value;
          }
        }

      `)}else D?(h.write(`
        if (${T}.issues.length) {${w(T,I)}
        }
      `),x==="defaulted"?h.write(`newResult[${I}] = ${T}.value;`):h.write(`
        if (${T}.value !== undefined || ${v}) {
          newResult[${I}] = ${T}.value;
        }
      `)):h.write(`
        const ${T}_present = ${v};
        if (${T}.issues.length) {${w(T,I)}
        }
        if (!${T}_present && !${T}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${I}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${T}_present) {
          newResult[${I}] = ${T}.value;
        }

      `)}return h.write("payload.value = newResult;"),h.write("return payload;"),h.compile()},"generateFastpass"),a,c=Rs,l=!nt.jitless,d=l&&Gm.value,p=t.catchall,
f;e._zod.parse=(m,y)=>{f??(f=n.value);let g=m.value;return c(g)?l&&d&&y?.async===!1&&y.jitless!==!0?(a||(a=o(t.shape)),m=a(m,y),p?U0([],g,m,y,f,e,y?.abortEarly===
!0):m):r(m,y):(m.issues.push({expected:"object",code:"invalid_type",input:g,inst:e}),m)}});function VS(e,t,r,n){for(let o of e)if(o.issues.length===0)return t.value=
o.value,t;let s=e.filter(o=>!xt(o));return s.length===1?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(o=>o.issues.
map(a=>Wt(a,n,gt())))}),t)}i(VS,"handleUnionResults");var B0=$("$ZodUnion",(e,t)=>{_e.init(e,t),ae(e,"optin",n=>n.def.options.some(s=>s._zod.optin==="defaulted")?
"defaulted":n.def.options.some(s=>s._zod.optin!==void 0)?"optional":void 0),ae(e,"optout",n=>n.def.options.some(s=>s._zod.optout==="optional")?"optional":void 0),
ae(e,"values",n=>{if(n.def.options.every(s=>s._zod.values))return new Set(n.def.options.flatMap(s=>Array.from(s._zod.values)))}),ae(e,"pattern",n=>{if(n.def.options.
every(s=>s._zod.pattern)){let s=n.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${s.map(o=>ui(o.source)).join("|")})$`)}});let r=t.options.length===1?
t.options[0]._zod.run:null;e._zod.parse=(n,s)=>{if(r)return r(n,s);let o=!1,a=[];for(let c of t.options){let l=c._zod.run({value:n.value,issues:[]},s);if(l instanceof
Promise)a.push(l),o=!0;else{if(l.issues.length===0)return l;a.push(l)}}return o?Promise.all(a).then(c=>VS(c,n,e,s)):VS(a,n,e,s)}});var j0=$("$ZodIntersection",(e,t)=>{_e.init(e,t),e._zod.parse=(r,n)=>{let s=r.value,o=t.left._zod.run({value:s,issues:[]},n),a=t.right._zod.run({value:s,issues:[]},
n);return o instanceof Promise||a instanceof Promise?Promise.all([o,a]).then(([l,u])=>JS(r,l,u)):JS(r,o,a)}});function sh(e,t){if(e===t)return{valid:!0,data:e};
if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(on(e)&&on(t)){let r=Object.keys(t),n=Object.keys(e).filter(o=>r.indexOf(o)!==-1),s={...e,
...t};Object.prototype.hasOwnProperty.call(s,"__proto__")&&delete s.__proto__;for(let o of n){if(o==="__proto__")continue;let a=sh(e[o],t[o]);if(!a.valid)return{
valid:!1,mergeErrorPath:[o,...a.mergeErrorPath]};s[o]=a.data}return{valid:!0,data:s}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,
mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let s=e[n],o=t[n],a=sh(s,o);if(!a.valid)return{valid:!1,mergeErrorPath:[n,...a.mergeErrorPath]};r.push(a.
data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}i(sh,"mergeValues");function JS(e,t,r){let n=new Map,s,o=new Map,a=i((u,d)=>{let p;if(u.code===
"unrecognized_keys"&&!u.path?.length)s??(s=u),p=u.keys;else if(u.code==="invalid_key"&&u.origin==="record"&&u.path?.length===1){let f=String(u.path[0]);o.has(f)||
o.set(f,u),p=[f]}else return!1;for(let f of p)n.has(f)||n.set(f,{}),n.get(f)[d]=!0;return!0},"collect");for(let u of t.issues)a(u,"l")||e.issues.push(u);for(let u of r.
issues)a(u,"r")||e.issues.push(u);let c=[...n].filter(([,u])=>u.l&&u.r).map(([u])=>u);if(c.length){let u=s?c.filter(d=>s.keys.includes(d)):[];u.length&&e.issues.
push({...s,keys:u});for(let d of c)!u.includes(d)&&o.has(d)&&e.issues.push(o.get(d))}let l=sh(t.value,r.value);if(!l.valid){if(xt(e))return e;throw new Error(`U\
nmergable intersection. Error path: ${JSON.stringify(l.mergeErrorPath)}`)}return e.value=l.data,e}i(JS,"handleIntersectionResults");var q0=$("$ZodTuple",(e,t)=>{
_e.init(e,t);let r=t.items,n=nt.memoizer;n?.attach(e),e._zod.parse=(s,o)=>{let a=s.value;if(!Array.isArray(a))return s.issues.push({input:a,inst:e,expected:"tup\
le",code:"invalid_type"}),s;s.value=n?n.alloc(e,s,[],o):[];let c=[],l=YS(r,"optin"),u=YS(r,"optout");if(!t.rest){if(a.length<l)return s.issues.push({code:"too_s\
mall",minimum:l,inclusive:!0,input:a,inst:e,origin:"array"}),s;a.length>r.length&&s.issues.push({code:"too_big",maximum:r.length,inclusive:!0,input:a,inst:e,origin:"\
array"})}let d=new Array(r.length),p=t.rest?o?.abortEarly:void 0,f=!1;for(let m=0;m<r.length;m++){let y=r[m]._zod.run({value:a[m],issues:[]},o);y instanceof Promise?
c.push(y.then(g=>{d[m]=g})):(d[m]=y,p&&!f&&y.issues.length&&(f=xt(y)))}if(t.rest&&!f){let m=r.length-1,y=a.slice(r.length),g=s.issues.length;for(let h of y){if(p&&
s.issues.length!==g){if(xt(s,g))break;g=s.issues.length}m++;let b=t.rest._zod.run({value:h,issues:[]},o);b instanceof Promise?c.push(b.then(w=>XS(w,s,m))):XS(b,
s,m)}}return c.length?Promise.all(c).then(()=>QS(d,s,r,a,u)):QS(d,s,r,a,u)}});function YS(e,t){for(let r=e.length-1;r>=0;r--)if(!(t==="optin"?e[r]._zod.optin!==
void 0:e[r]._zod.optout==="optional"))return r+1;return 0}i(YS,"getTupleOptStart");function XS(e,t,r){e.issues.length&&t.issues.push(...Ht(r,e.issues)),t.value[r]=
e.value}i(XS,"handleTupleResult");function QS(e,t,r,n,s){for(let o=0;o<r.length;o++){let a=e[o],c=o<n.length;if(!c&&o>=s&&r[o]._zod.optin==="optional"){t.value.
length=o;break}if(a.issues.length){if(!c&&o>=s){t.value.length=o;break}t.issues.push(...Ht(o,a.issues))}t.value[o]=a.value}for(let o=t.value.length-1;o>=n.length&&
(r[o]._zod.optout==="optional"&&t.value[o]===void 0);o--)t.value.length=o;return t}i(QS,"handleTupleResults");var Z0=$("$ZodRecord",(e,t)=>{_e.init(e,t);let r=nt.
memoizer;r?.attach(e),e._zod.parse=(n,s)=>{let o=n.value;if(!on(o))return n.issues.push({expected:"record",code:"invalid_type",input:o,inst:e}),n;let a=[],c=t.keyType.
_zod.values;if(c&&!t.partial){n.value=r?r.alloc(e,n,{},s):{};let l=new Set;for(let d of c)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(l.add(
typeof d=="number"?d.toString():d),d==="__proto__")continue;let p=t.keyType._zod.run({value:d,issues:[]},s);if(p instanceof Promise)throw new Error("Async schem\
as not supported in object keys currently");if(p.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(y=>Wt(y,s,gt())),input:d,path:[
d],inst:e});continue}let f=p.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:o[d],issues:[]},s);m instanceof Promise?a.push(m.then(y=>{y.issues.
length&&n.issues.push(...Ht(d,y.issues)),n.value[f]=y.value})):(m.issues.length&&n.issues.push(...Ht(d,m.issues)),n.value[f]=m.value)}let u;for(let d in o)if(!l.
has(d))if(t.mode==="loose"){if(d==="__proto__")continue;n.value[d]=o[d]}else u=u??[],u.push(d);u&&u.length>0&&n.issues.push({code:"unrecognized_keys",input:o,inst:e,
keys:u,continue:!0})}else{n.value=r?r.alloc(e,n,{},s):{};let l;for(let u of Reflect.ownKeys(o)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(
o,u))continue;let d=t.keyType._zod.run({value:u,issues:[]},s);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u==
"string"&&gi.test(u)&&d.issues.length){let y=t.keyType._zod.run({value:Number(u),issues:[]},s);if(y instanceof Promise)throw new Error("Async schemas not suppor\
ted in object keys currently");y.issues.length===0&&(d=y)}if(d.issues.length){t.mode==="loose"?n.value[u]=o[u]:c?(l=l??[],l.push(u)):n.issues.push({code:"invali\
d_key",origin:"record",issues:d.issues.map(y=>Wt(y,s,gt())),input:u,path:[u],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.
run({value:o[u],issues:[]},s);m instanceof Promise?a.push(m.then(y=>{y.issues.length&&n.issues.push(...Ht(u,y.issues)),n.value[f]=y.value})):(m.issues.length&&n.
issues.push(...Ht(u,m.issues)),n.value[f]=m.value)}l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:l,continue:!0})}return a.length?Promise.
all(a).then(()=>n):n}});var H0=$("$ZodEnum",(e,t)=>{_e.init(e,t);let r=Os(t.entries),n=new Set(r);e._zod.values=n,ae(e,"pattern",s=>{let o=Os(s.def.entries).filter(a=>zm.has(typeof a));
return new RegExp(o.length?`^(${o.map(a=>vr(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(s,o)=>{let a=s.value;return n.has(a)||s.issues.push({code:"\
invalid_value",values:r,input:a,inst:e}),s}}),W0=$("$ZodLiteral",(e,t)=>{_e.init(e,t);let r=new Set(t.values);e._zod.values=r,ae(e,"pattern",n=>{let s=n.def.values;
return new RegExp(s.length?`^(${s.map(o=>typeof o=="string"?vr(o):o?vr(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,s)=>{let o=n.value;
return r.has(o)||n.issues.push({code:"invalid_value",values:t.values,input:o,inst:e}),n}});var K0=$("$ZodTransform",(e,t)=>{_e.init(e,t),e._zod.optin="optional",nt.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Cs(e.constructor.
name);let s=t.transform(r.value,r);if(n.async)return(s instanceof Promise?s:Promise.resolve(s)).then(a=>(r.value=a,r));if(s instanceof Promise)throw new Kt;return r.
value=s,r}});function e0(e,t){return e.value=t.issues.length?void 0:t.value,e}i(e0,"handleOptionalResult");var ch=$("$ZodOptional",(e,t)=>{_e.init(e,t),ae(e,"op\
tin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ae(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set(
[...n,void 0]):void 0}),ae(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${ui(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===
void 0){if(t.innerType._zod.optin!=="defaulted")return r;let s=t.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>e0(r,o)):
e0(r,s)}return t.innerType._zod.run(r,n)}}),V0=$("$ZodExactOptional",(e,t)=>{ch.init(e,t),ae(e,"values",r=>r.def.innerType._zod.values),ae(e,"pattern",r=>r.def.
innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),J0=$("$ZodNullable",(e,t)=>{_e.init(e,t),ae(e,"optin",r=>r.def.innerType._zod.optin),ae(
e,"optout",r=>r.def.innerType._zod.optout),ae(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${ui(n.source)}|null)$`):void 0}),ae(e,"\
values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),Y0=$(
"$ZodDefault",(e,t)=>{_e.init(e,t),e._zod.optin="defaulted",ae(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.
innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(o=>t0(o,t)):t0(s,
t)}});function t0(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}i(t0,"handleDefaultResult");var X0=$("$ZodPrefault",(e,t)=>{_e.init(e,t),e._zod.optin=
"defaulted",ae(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType.
_zod.run(r,n))}),Q0=$("$ZodNonOptional",(e,t)=>{_e.init(e,t),ae(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(s=>s!==void 0)):
void 0}),e._zod.parse=(r,n)=>{let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(o=>r0(o,e)):r0(s,e)}});function r0(e,t){return!e.issues.length&&
e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}i(r0,"handleNonOptionalResult");function n0(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(s=>Wt(s,n,gt()))},input:e.value}),e):(e.value=t.
value,t.memo&&(e.memo=!0),e)}i(n0,"handleCatchResult");var ex=$("$ZodCatch",(e,t)=>{_e.init(e,t),ae(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defau\
lted":"optional"),ae(e,"optout",r=>r.def.innerType._zod.optout),ae(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.
innerType._zod.run(r,n);let s=t.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>n0(r,o,t,n)):n0(r,s,t,n)}});var tx=$("$ZodPipe",(e,t)=>{_e.init(e,t),ae(e,"values",r=>r.def.in._zod.values),ae(e,"optin",r=>r.def.in._zod.optin),ae(e,"optout",r=>r.def.out._zod.optout),ae(
e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let o=t.out._zod.run(r,n);return o instanceof Promise?o.then(a=>cl(
a,t.in,n)):cl(o,t.in,n)}let s=t.in._zod.run(r,n);return s instanceof Promise?s.then(o=>cl(o,t.out,n)):cl(s,t.out,n)}});function cl(e,t,r){return e.issues.some(n=>n.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}i(cl,"handlePipeResult");var rx=$("$ZodReadonly",(e,t)=>{_e.init(e,t),ae(e,"propValues",r=>r.def.innerType._zod.propValues),ae(e,"values",r=>r.def.innerType._zod.values),ae(e,"optin",r=>r.
def.innerType?._zod?.optin),ae(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let s=t.
innerType._zod.run(r,n);return s instanceof Promise?s.then(s0):s0(s)}});function s0(e){return e.memo||(e.value=Object.freeze(e.value)),e}i(s0,"handleReadonlyRes\
ult");var nx=$("$ZodCustom",(e,t)=>{Ke.init(e,t),_e.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,s=t.fn(n);if(s instanceof Promise)return s.then(o=>o0(
o,r,n,e));o0(s,r,n,e)}});function o0(e,t,r,n){if(!e){let s={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&
(s.params=n._zod.def.params),t.issues.push($s(s))}}i(o0,"handleRefineResult");var uh=class extends Error{static{i(this,"$ZodCyclicError")}constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="Zod\
CyclicError"}},dh="~memo",sx=[];function ox(e){return e!==null&&typeof e=="object"}i(ox,"isRef");function lh(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:
{...t})}i(lh,"cloneIssues");var ix=new WeakMap,bi=0,hl=1,wi=2;function gl(e,t,r){let n=ix.get(e);if(n!==void 0)return n?wi:bi;if(t.has(e))return wi;t.add(e);let s=bi,
o=i(d=>{if(s!==wi&&d?._zod){let p=gl(d,t,r);p>s&&(s=p)}},"check"),a=i((d,p)=>{let f=bi;for(let m of Reflect.ownKeys(d)){let y=Object.getOwnPropertyDescriptor(d,
m);if(p&&!y.enumerable)continue;let g=y.get?hl:y.value?._zod?gl(y.value,t,r):bi;g>f&&(f=g)}return f},"shape"),c=i(d=>{d>s&&(s=d)},"merge"),l=e._zod.def,u=l.type;
switch(u){case"object":{let d=di(l);c(d?a(d,!0):hl),o(l.catchall);break}case"array":o(l.element);break;case"tuple":for(let d of l.items)o(d);o(l.rest);break;case"\
record":case"map":o(l.keyType),o(l.valueType);break;case"set":o(l.valueType);break;case"union":for(let d of l.options)o(d);break;case"intersection":o(l.left),o(
l.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":o(l.innerType);
break;case"pipe":o(l.in),o(l.out);break;case"function":o(l.input),o(l.output);break;case"lazy":{let d=l._cachedInner??(r?e._zod.innerType:void 0);c(d?gl(d,t,!1):
hl);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"\
any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let d in l){let p=Object.getOwnPropertyDescriptor(
l,d);if(!p||p.get)continue;let f=p.value;if(!(!f||typeof f!="object")){if(f._zod)o(f);else if(Array.isArray(f))for(let m of f)o(m)}}}return t.delete(e),uj(e,s)}
i(gl,"isRecursive");function uj(e,t){return t!==hl&&ix.set(e,t===wi),t}i(uj,"settle");function dj(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}i(dj,"bucketFor");var fl,ml=[],pj={alloc(e,t,r){let n=fl;if(!n)return r;fl=
void 0;let s={value:r,issues:null};return n.set(t.value,s),ml.push(s),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.
parse,n=i((s,o)=>{if(o.direction!=="backward"&&fj(o,s.value))throw new uh;return r(s,o)},"wrapped");e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;
let r,n=!1,s,o;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let a=e._zod.parse,c=i((l,u)=>{if(r===void 0){let b=gl(e,new Set,!1);if(b===bi)return e.
_zod.parse=a,e._zod.run===c&&(e._zod.run=a),a(l,u);b===wi||n?r=!0:n=!0}let d=l.value;if(!ox(d))return a(l,u);let p=u[dh];p||(p={buckets:new WeakMap,backEdges:void 0},
u[dh]=p);let f;s===u?f=o:(f=dj(p,e),s=u,o=f);let m=f.get(d);if(m)return l.value=m.value,m.issues?m.issues.length&&l.issues.push(...lh(m.issues)):(l.memo=!0,p.backEdges??
(p.backEdges=new WeakSet),p.backEdges.add(m.value)),l;fl=f;let y=ml.length,g=a(l,u);fl=void 0;let h=ml.length>y?ml.pop():void 0;return g instanceof Promise?g.then(
b=>(h&&(h.issues=b.issues.length?lh(b.issues):sx),b)):(h&&(h.issues=g.issues.length?lh(g.issues):sx),g)},"wrapped");e._zod.parse=c,e._zod.run===a&&(e._zod.run=c)})}};
function ph(){return pj}i(ph,"memoizer");function fj(e,t){let r=e[dh]?.backEdges;return r!==void 0&&ox(t)&&r.has(t)}i(fj,"isBackEdge");var mj=i(()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to\
 have"},map:{unit:"entries",verb:"to have"}};function t(o){return e[o]??null}i(t,"getSizing");let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"\
ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base\
64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card num\
ber",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function s(o,a){return o==="number"&&typeof a=="number"&&!Number.isFinite(a)?String(a):n[o]??
o}return i(s,"getTypeName"),o=>{switch(o.code){case"invalid_type":{let a=s(o.expected),c=Bm(o.input),l=s(c,o.input);return`Invalid input: expected ${a}, receive\
d ${l}`}case"invalid_value":return o.values.length===1?`Invalid input: expected ${Jc(o.values[0])}`:`Invalid option: expected one of ${Kc(o.values,"|")}`;case"t\
oo_big":{let a=o.exact?"exactly ":o.inclusive?"<=":"<",c=t(o.origin);return c?`Too big: expected ${o.origin??"value"} to have ${a}${o.maximum.toString()} ${c.unit??
"elements"}`:`Too big: expected ${o.origin??"value"} to be ${a}${o.maximum.toString()}`}case"too_small":{let a=o.exact?"exactly ":o.inclusive?">=":">",c=t(o.origin);
return c?`Too small: expected ${o.origin} to have ${a}${o.minimum.toString()} ${c.unit}`:`Too small: expected ${o.origin} to be ${a}${o.minimum.toString()}`}case"\
invalid_format":{let a=o;return a.format==="starts_with"?`Invalid string: must start with "${a.prefix}"`:a.format==="ends_with"?`Invalid string: must end with "${a.
suffix}"`:a.format==="includes"?`Invalid string: must include "${a.includes}"`:a.format==="regex"?`Invalid string: must match pattern ${a.pattern}`:`Invalid ${r[a.
format]??o.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${o.divisor}`;case"unrecognized_keys":return`Unrecognized key${o.keys.length>
1?"s":""}: ${Kc(o.keys,", ")}`;case"invalid_key":return`Invalid key in ${o.origin}`;case"invalid_union":return o.options&&Array.isArray(o.options)&&o.options.length>
0?`Invalid discriminator value. Expected ${o.options.map(c=>`'${c}'`).join(" | ")}`:o.inclusive===!1?"Invalid input: more than one option matched":"Invalid inpu\
t";case"invalid_element":return`Invalid value in ${o.origin}`;default:return"Invalid input"}}},"error");function fh(){return{localeError:mj()}}i(fh,"default");var ax;var mh=class{static{i(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n==
"object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r==
"object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let s={...n,...this.
_map.get(t)};return Object.keys(s).length?s:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function cx(){return new mh}i(cx,"registry");(ax=globalThis).
__zod_globalRegistry??(ax.__zod_globalRegistry=cx());var an=globalThis.__zod_globalRegistry;function lx(e){return e.checks&&(e.checks=[...e.checks]),e}i(lx,"snapshotChecks");function ux(e,t){return new e(lx({type:"string",...Z(t)}))}i(ux,"_string");function dx(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...Z(t)})}i(dx,"_email");function px(e,t){return new e({type:"string",
format:"guid",check:"string_format",abort:!1,...Z(t)})}i(px,"_guid");function fx(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...Z(
t)})}i(fx,"_uuid");function mx(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...Z(t)})}i(mx,"_uuidv4");function hx(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...Z(t)})}i(hx,"_uuidv6");function gx(e,t){return new e({type:"string",format:"\
uuid",check:"string_format",abort:!1,version:"v7",...Z(t)})}i(gx,"_uuidv7");function yx(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,
...Z(t)})}i(yx,"_url");function bx(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...Z(t)})}i(bx,"_emoji");function wx(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...Z(t)})}i(wx,"_nanoid");function _x(e,t){return new e({type:"string",format:"cuid",check:"string\
_format",abort:!1,...Z(t)})}i(_x,"_cuid");function Ex(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...Z(t)})}i(Ex,"_cuid2");function kx(e,t){
return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...Z(t)})}i(kx,"_ulid");function Tx(e,t){return new e({type:"string",format:"xid",check:"\
string_format",abort:!1,...Z(t)})}i(Tx,"_xid");function vx(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...Z(t)})}i(vx,"_ksuid");
function Sx(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...Z(t)})}i(Sx,"_ipv4");function xx(e,t){return new e({type:"string",format:"\
ipv6",check:"string_format",abort:!1,...Z(t)})}i(xx,"_ipv6");function Ax(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...Z(t)})}i(Ax,"_cidrv4");function Rx(e,t){return new e({type:"strin\
g",format:"cidrv6",check:"string_format",abort:!1,...Z(t)})}i(Rx,"_cidrv6");function Ox(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,
...Z(t)})}i(Ox,"_base64");function Px(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...Z(t)})}i(Px,"_base64url");function $x(e,t){
return new e({type:"string",format:"e164",check:"string_format",abort:!1,...Z(t)})}i($x,"_e164");function Cx(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...Z(t)})}i(Cx,"_jwt");function Ix(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...Z(t)})}i(Ix,"_isoDateTime");function Lx(e,t){
return new e({type:"string",format:"date",check:"string_format",...Z(t)})}i(Lx,"_isoDate");function Nx(e,t){return new e({type:"string",format:"time",check:"str\
ing_format",precision:null,...Z(t)})}i(Nx,"_isoTime");function Dx(e,t){return new e({type:"string",format:"duration",check:"string_format",...Z(t)})}i(Dx,"_isoD\
uration");function Fx(e,t){return new e(lx({type:"number",checks:[],...Z(t)}))}i(Fx,"_number");function Gx(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...Z(t)})}i(Gx,"_int");function zx(e,t){return new e({type:"boolean",...Z(t)})}i(zx,"_boolean");function Ux(e){return new e({type:"unknown"})}i(Ux,"_unknown");function Mx(e,t){return new e({type:"never",...Z(t)})}i(Mx,"_never");function yl(e,t){return new rh({check:"less_than",...Z(t),value:e,inclusive:!1})}i(yl,"_lt");function _i(e,t){return new rh({check:"less_than",...Z(t),value:e,inclusive:!0})}
i(_i,"_lte");function bl(e,t){return new nh({check:"greater_than",...Z(t),value:e,inclusive:!1})}i(bl,"_gt");function Ei(e,t){return new nh({check:"greater_than",...Z(t),value:e,
inclusive:!0})}i(Ei,"_gte");function wl(e,t){return new IS({check:"multiple_of",...Z(t),value:e})}i(wl,"_multipleOf");function _l(e,t){return new NS({check:"max_length",...Z(t),maximum:e})}i(_l,"_maxLength");function Ls(e,t){return new DS({check:"min_length",...Z(t),minimum:e})}
i(Ls,"_minLength");function El(e,t){return new FS({check:"length_equals",...Z(t),length:e})}i(El,"_length");function hh(e,t){return new GS({check:"string_format",
format:"regex",...Z(t),pattern:e})}i(hh,"_regex");function gh(e){return new zS({check:"string_format",format:"lowercase",...Z(e)})}i(gh,"_lowercase");function yh(e){
return new US({check:"string_format",format:"uppercase",...Z(e)})}i(yh,"_uppercase");function bh(e,t){return new MS({check:"string_format",format:"includes",...Z(
t),includes:e})}i(bh,"_includes");function wh(e,t){return new BS({check:"string_format",format:"starts_with",...Z(t),prefix:e})}i(wh,"_startsWith");function _h(e,t){
return new jS({check:"string_format",format:"ends_with",...Z(t),suffix:e})}i(_h,"_endsWith");function cn(e){return new qS({check:"overwrite",tx:e})}i(cn,"_overwrite");function Eh(e){return cn(t=>t.normalize(e))}i(Eh,"_normalize");function kh(){return cn(
e=>e.trim())}i(kh,"_trim");function Th(){return cn(e=>e.toLowerCase())}i(Th,"_toLowerCase");function vh(){return cn(e=>e.toUpperCase())}i(vh,"_toUpperCase");function Sh(){
return cn(e=>Fm(e))}i(Sh,"_slugify");function Bx(e,t,r){return new e({type:"array",element:t,...Z(r)})}i(Bx,"_array");function jx(e,t,r){return new e({type:"custom",check:"custom",fn:t,...Z(r)})}i(jx,"_refine");function qx(e,t){let r=hj(n=>(n.addIssue=s=>{if(typeof s=="string")
n.issues.push($s(s,n.value,r._zod.def));else{let o=s;o.fatal&&(o.continue=!1),o.code??(o.code="custom"),"input"in o||(o.input=n.value),o.inst??(o.inst=r),o.continue??
(o.continue=!r._zod.def.abort),n.issues.push($s(o))}},e(n.value,n)),t);return r}i(qx,"_superRefine");function hj(e,t){let r=new Ke({check:"custom",...Z(t)});return r.
_zod.check=e,r}i(hj,"_check");function ki(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&Ft(e,n,r[n]);return e}i(ki,"assignProps");function Ah(e){
let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??an,
target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}i(Ah,"initializeContext");function Sr(e,t,r,n,s){let o=typeof t.
unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:s}):t.unrepresentable;if(o==="any")return!1;if(o===void 0||o==="throw")throw new Error(
s);return Object.assign(r,o),!0}i(Sr,"handleUnrepresentable");function Ae(e,t,r={path:[],schemaPath:[]}){var n;let s=e._zod.def,o=t.seen.get(e);if(o)return o.count++,
r.schemaPath.includes(e)&&(o.cycle=r.path),o.schema;let a={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,a),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=
void 0;let c=e._zod.toJSONSchema?.();if(c)a.schema=c;else{let d={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(
t,a.schema,d);else{let f=a.schema,m=t.processors[s.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${s.type}`);m(e,t,f,d)}let p=e.
_zod.parent;p&&(a.ref||(a.ref=p),Ae(p,t,d),t.seen.get(p).isParent=!0)}let l=t.metadataRegistry.get(e);return l&&ki(a.schema,l),t.io==="input"&&st(e)&&(delete a.
schema.examples,delete a.schema.default),t.io==="input"&&"_prefault"in a.schema&&((n=a.schema).default??(n.default=a.schema._prefault)),delete a.schema._prefault,
t.seen.get(e).schema}i(Ae,"processSchema");function Zx(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}i(Zx,"encodeJSONPointerSegment");function Rh(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unpr\
ocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let a of e.seen.entries()){let c=e.metadataRegistry.
get(a[0])?.id;if(c){let l=n.get(c);if(l&&l!==a[0])throw new Error(`Duplicate schema id "${c}" detected during JSON Schema conversion. Two different schemas cann\
ot share the same id when converted together.`);n.set(c,a[0])}}let s=i(a=>{let c=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let p=e.external.
registry.get(a[0])?.id,f=e.external.uri??(y=>y);if(p)return{ref:f(p)};let m=a[1].defId??a[1].schema.id??`schema${e.counter++}`;return a[1].defId=m,{defId:m,ref:`${f(
"__shared")}#/${c}/${Zx(m)}`}}let l="#",u=`${l}/${c}/`;if(a[1]===r&&!a[1].schema.id)return{ref:l};let d=a[1].schema.id??`__schema${e.counter++}`;return{defId:d,
ref:u+Zx(d)}},"makeURI"),o=i(a=>{if(a[1].schema.$ref)return;let c=a[1],{ref:l,defId:u}=s(a);c.def={...c.schema},u&&(c.defId=u);let d=c.schema;for(let p in d)delete d[p];
d.$ref=l},"extractToDef");if(e.cycles==="throw")for(let a of e.seen.entries()){let c=a[1];if(c.cycle)throw new Error(`Cycle detected: #/${c.cycle?.join("/")}/<r\
oot>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let a of e.seen.entries()){let c=a[1];if(t===a[0]){o(a);continue}if(e.external){
let u=e.external.registry.get(a[0])?.id;if(t!==a[0]&&u){o(a);continue}}if(e.metadataRegistry.get(a[0])?.id){o(a);continue}if(c.cycle){o(a);continue}c.count>1&&e.
reused==="ref"&&o(a)}e.external&&(e.sharedDefsExtractedFor=e.external)}i(Rh,"extractDefs");function Kx(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==
void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;Kx(n);let s=Object.keys(n);if(s.length!==1||s[0]!=="type")return;let o=n.type;for(let a of Array.
isArray(o)?o:[o]){if(typeof a!="string")return;r.includes(a)||r.push(a)}}delete e.anyOf,e.type=r.length===1?r[0]:r}i(Kx,"compactTypeUnion");var Vx=new Set(["typ\
e","properties","required","additionalProperties"]),Hx=["oneOf","anyOf"];function Wx(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="objec\
t"||t===null?null:Object.keys(t).length?t:null}i(Wx,"undeclaredConstraint");function xh(e){let t=[];for(let o of e){if(typeof o!="object"||o.type!=="object")return null;
for(let a in o)if(!Vx.has(a))return null;t.push(o)}let r={},n=new Set;for(let o of t){for(let a in o.properties){if(Object.prototype.hasOwnProperty.call(r,a))continue;
let c=[];for(let u of t){let d=u.properties?.[a]??Wx(u);d!=null&&(c.some(p=>JSON.stringify(p)===JSON.stringify(d))||c.push(d))}let l=c.length===1?c[0]:xh(c)??{allOf:c};
Ft(r,a,l)}for(let a of o.required??[])n.add(a)}let s={type:"object",properties:r};if(n.size&&(s.required=[...n]),t.every(o=>o.additionalProperties===!1))s.additionalProperties=
!1;else{let o=[];for(let a of t){let c=Wx(a);c&&!o.some(l=>JSON.stringify(l)===JSON.stringify(c))&&o.push(c)}o.length===1?s.additionalProperties=o[0]:o.length>1&&
(s.additionalProperties={allOf:o})}return s}i(xh,"foldObjects");function gj(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let s of Vx)if(s in e)return;
let r=t.filter(s=>Hx.some(o=>Array.isArray(s[o]))),n=null;if(!r.length)n=xh(t);else{let s=r[0],o=Hx.find(l=>Array.isArray(s[l]));if(Object.keys(s).length!==1)return;
let a=t.filter(l=>l!==s),c=s[o].map(l=>xh([...a,l]));if(c.some(l=>!l))return;n={[o]:c}}n&&(delete e.allOf,ki(e,n))}i(gj,"foldIntersection");function Oh(e,t){let r=e.
seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let n=i(c=>{let l=e.seen.get(c);if(l.ref===null)return;let u=l.def??l.schema,d={...u},
p=l.ref;if(l.ref=null,p){n(p);let m=e.seen.get(p),y=m.schema;if(y.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(u.allOf=u.allOf??
[],u.allOf.push(y)):ki(u,y),ki(u,d),c._zod.parent===p)for(let h in u)h==="$ref"||h==="allOf"||h in d||delete u[h];if(y.$ref&&m.def)for(let h in u)h==="$ref"||h===
"allOf"||h in m.def&&JSON.stringify(u[h])===JSON.stringify(m.def[h])&&delete u[h]}let f=c._zod.parent;if(f&&f!==p){n(f);let m=e.seen.get(f);if(m?.schema.$ref&&(u.
$ref=m.schema.$ref,m.def))for(let y in u)y==="$ref"||y==="allOf"||y in m.def&&JSON.stringify(u[y])===JSON.stringify(m.def[y])&&delete u[y]}e.override({zodSchema:c,
jsonSchema:u,path:l.path??[]})},"flattenRef");if(!e.external||e.sharedEmitDoneFor!==e.external){for(let c of[...e.seen.entries()].reverse())n(c[0]);if(e.target!==
"openapi-3.0")for(let c of e.seen.entries())Kx(c[1].def??c[1].schema);for(let c of e.deferred)c();if(e.intersections.length){let c=new Map;for(let l of e.seen.values())
for(let u of[l.schema,l.def]){let d=u?.allOf;if(!Array.isArray(d))continue;let p=c.get(d);p?p.push(u):c.set(d,[u])}for(let l of e.intersections)for(let u of c.get(
l)??[])gj(u)}}let s={};if(e.target==="draft-2020-12"?s.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?s.$schema="http://json-schem\
a.org/draft-07/schema#":e.target==="draft-04"?s.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let c=e.external.registry.get(t)?.id;
if(!c)throw new Error("Schema is missing an `id` property");s.$id=e.external.uri(c)}ki(s,r.defId?r.schema:r.def??r.schema);let o=e.metadataRegistry.get(t)?.id;o!==
void 0&&s.id===o&&delete s.id;let a=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let c of e.seen.entries()){let l=c[1];l.def&&l.defId&&
(l.def.id===l.defId&&delete l.def.id,Ft(a,l.defId,l.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(a).length>0&&(e.target==="draft-2\
020-12"?s.$defs=a:s.definitions=a);try{let c=JSON.parse(JSON.stringify(s));return Object.defineProperty(c,"~standard",{value:{...t["~standard"],jsonSchema:{input:Ti(
t,"input",e.processors),output:Ti(t,"output",e.processors)}},enumerable:!1,writable:!1}),c}catch{throw new Error("Error converting schema to JSON.")}}i(Oh,"fina\
lize");function st(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return st(
n.element,r);if(n.type==="set")return st(n.valueType,r);if(n.type==="lazy")return st(n.getter(),r);if(n.type==="promise"||n.type==="optional"||n.type==="nonopti\
onal"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return st(n.innerType,r);if(n.type==="intersection")return st(
n.left,r)||st(n.right,r);if(n.type==="record"||n.type==="map")return st(n.keyType,r)||st(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?
!0:st(n.in,r)||st(n.out,r);if(n.type==="object"){for(let s in n.shape)if(st(n.shape[s],r))return!0;return!1}if(n.type==="union"){for(let s of n.options)if(st(s,
r))return!0;return!1}if(n.type==="tuple"){for(let s of n.items)if(st(s,r))return!0;return!!(n.rest&&st(n.rest,r))}return!1}i(st,"isTransforming");var Jx=i((e,t={})=>r=>{
let n=Ah({...r,processors:t});return Ae(e,n),Rh(n,e),Oh(n,e)},"createToJSONSchemaMethod"),Ti=i((e,t,r={})=>n=>{let{libraryOptions:s,target:o}=n??{},a=Ah({...s??
{},target:o,io:t,processors:r});return Ae(e,a),Rh(a,e),Oh(a,e)},"createStandardJSONSchemaMethod");var Ns=i((e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},"narrowMin"),Ds=i((e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},"narrowMax"),Yx=i((e,t)=>{Ns(e,"minimum",t),
Ds(e,"maximum",t)},"narrowBoth"),tA=i((e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},"addDivisor"),rA=i((e,t)=>{e.patterns??
(e.patterns=new Set),e.patterns.add(t)},"addPattern"),nA=i((e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},"intersectMime"),sA=i((e,t)=>{e.format=
t,t.includes("int")&&(e.isInt=!0)},"setFormat"),Xx=i((e,t)=>Ns(e,"minimum",t.minimum),"minContributor"),Qx=i((e,t)=>Ds(e,"maximum",t.maximum),"maxContributor"),
eA=i(e=>(t,r)=>{sA(t,r.format);let[n,s]=e[r.format];Ns(t,"minimum",n),Ds(t,"maximum",s)},"formatContributor"),yj={greater_than:i((e,t)=>Ns(e,t.inclusive?"minimu\
m":"exclusiveMinimum",t.value),"greater_than"),less_than:i((e,t)=>Ds(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),"less_than"),multiple_of:i((e,t)=>tA(e,
t.value),"multiple_of"),number_format:eA(pi),bigint_format:eA(Yc),min_length:Xx,max_length:Qx,length_equals:i((e,t)=>Yx(e,t.length),"length_equals"),min_size:Xx,
max_size:Qx,size_equals:i((e,t)=>Yx(e,t.size),"size_equals"),string_format:i((e,t)=>{sA(e,t.format),t.pattern&&rA(e,t.pattern),(t.format==="base64"||t.format===
"base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},"string_format"),mime_type:i((e,t)=>nA(e,t.mime),"mime_type")};function At(e){
let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let o of n)yj[o._zod.def.check]?.(t,o._zod.def);let s=e._zod.bag;s.minimum!==
void 0&&Ns(t,"minimum",s.minimum),s.exclusiveMinimum!==void 0&&Ns(t,"exclusiveMinimum",s.exclusiveMinimum),s.maximum!==void 0&&Ds(t,"maximum",s.maximum),s.exclusiveMaximum!==
void 0&&Ds(t,"exclusiveMaximum",s.exclusiveMaximum),s.multipleOf!==void 0&&tA(t,s.multipleOf),s.format!==void 0&&(t.format??(t.format=s.format),s.format.includes(
"int")&&(t.isInt=!0)),s.mime&&nA(t,s.mime);for(let o of s.patterns??[])rA(t,o);return t}i(At,"aggregateChecks");var bj={guid:"uuid",url:"uri",datetime:"date-tim\
e",json_string:"json-string",regex:""},wj=new Map([[ih,ES],[pl,kS]]),oA=i(e=>wj.get(e)??e,"exactPattern"),iA=i((e,t,r,n)=>{let s=r;s.type="string";let{minimum:o,
maximum:a,format:c,patterns:l,contentEncoding:u,laxFormat:d}=At(e);if(typeof o=="number"&&(s.minLength=o),typeof a=="number"&&(s.maxLength=a),c&&(s.format=bj[c]??
c,s.format===""&&delete s.format,(c==="time"||d)&&delete s.format),u&&(s.contentEncoding=u),l&&l.size>0){let p=[...l].map(oA);p.length===1?s.pattern=p[0].source:
p.length>1&&(s.allOf=[...p.map(f=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:f.source}))])}},"string\
Processor"),aA=i((e,t,r,n)=>{let s=r,{minimum:o,maximum:a,multipleOf:c,exclusiveMaximum:l,exclusiveMinimum:u,isInt:d}=At(e);s.type=d?"integer":"number";let p=typeof u==
"number"&&u>=(o??Number.NEGATIVE_INFINITY),f=typeof l=="number"&&l<=(a??Number.POSITIVE_INFINITY),m=t.target==="draft-04"||t.target==="openapi-3.0";if(p?m?(s.minimum=
u,s.exclusiveMinimum=!0):s.exclusiveMinimum=u:typeof o=="number"&&(s.minimum=o),f?m?(s.maximum=l,s.exclusiveMaximum=!0):s.exclusiveMaximum=l:typeof a=="number"&&
(s.maximum=a),c){let y=new Set;for(let b of c)Number.isFinite(b)&&b!==0?y.add(Math.abs(b)):Sr(e,t,s,n,`A multipleOf divisor of ${b} cannot be represented in JSO\
N Schema`);let[g,...h]=y;g!==void 0&&(s.multipleOf=g),h.length&&(s.allOf=[...s.allOf??[],...h.map(b=>({multipleOf:b}))])}},"numberProcessor"),cA=i((e,t,r,n)=>{r.
type="boolean"},"booleanProcessor");var lA=i((e,t,r,n)=>{r.not={}},"neverProcessor");var uA=i((e,t,r,n)=>{},"unknownProcessor");var dA=i((e,t,r,n)=>{let s=e._zod.def,o=Os(s.entries);if(o.length===0){r.not={};return}o.every(a=>typeof a=="number")&&(r.type="number"),o.every(a=>typeof a=="s\
tring")&&(r.type="string"),r.enum=o},"enumProcessor"),pA=i((e,t,r,n)=>{let s=e._zod.def;if(s.values.length===0){r.not={};return}let o=[];for(let a of s.values)if(a===
void 0){if(Sr(e,t,r,n,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof a=="bigint"){if(Sr(e,t,r,n,"BigInt literals cannot be re\
presented in JSON Schema"))return;o.push(Number(a))}else o.push(a);if(o.length!==0)if(o.length===1){let a=o[0];r.type=a===null?"null":typeof a,t.target==="draft\
-04"||t.target==="openapi-3.0"?r.enum=[a]:r.const=a}else o.every(a=>typeof a=="number")&&(r.type="number"),o.every(a=>typeof a=="string")&&(r.type="string"),o.every(
a=>typeof a=="boolean")&&(r.type="boolean"),o.every(a=>a===null)&&(r.type="null"),r.enum=o},"literalProcessor");var fA=i((e,t,r,n)=>{Sr(e,t,r,n,"Custom types cannot be represented in JSON Schema")},"customProcessor");var mA=i((e,t,r,n)=>{Sr(e,t,r,n,"Transforms cannot be represented in JSON Schema")},"transformProcessor");var hA=i((e,t,r,n)=>{let s=r,o=e._zod.def,{minimum:a,maximum:c}=At(e);typeof a=="number"&&(s.minItems=a),typeof c=="number"&&(s.maxItems=c),s.type="array",s.items=
Ae(o.element,t,{...n,path:[...n.path,"items"]})},"arrayProcessor");function vi(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?
vi(t.out):t.type==="catch"?vi(t.innerType):e._zod.optin}i(vi,"inputOptin");var gA=i((e,t,r,n)=>{let s=r,o=e._zod.def,a=o.shape;if(Object.getOwnPropertySymbols(a).
length&&Sr(e,t,s,n,"Symbol keys cannot be represented in JSON Schema"))return;s.type="object",s.properties={};for(let u in a)Ft(s.properties,u,Ae(a[u],t,{...n,path:[
...n.path,"properties",u]}));let l=[];for(let u of Object.keys(a)){let d=o.shape[u];(t.io==="input"?vi(d)===void 0:d._zod.optout===void 0)&&l.push(u)}l.length>0&&
(s.required=l),o.catchall?._zod.def.type==="never"?s.additionalProperties=!1:o.catchall?o.catchall&&(s.additionalProperties=Ae(o.catchall,t,{...n,path:[...n.path,
"additionalProperties"]})):t.io==="output"&&(s.additionalProperties=!1)},"objectProcessor"),yA=i((e,t,r,n)=>{let s=e._zod.def,o=s.inclusive===!1,a=s.options.map(
(c,l)=>Ae(c,t,{...n,path:[...n.path,o?"oneOf":"anyOf",l]}));o?r.oneOf=a:r.anyOf=a},"unionProcessor"),bA=i((e,t,r,n)=>{let s=e._zod.def,o=Ae(s.left,t,{...n,path:[
...n.path,"allOf",0]}),a=Ae(s.right,t,{...n,path:[...n.path,"allOf",1]}),c=i(u=>"allOf"in u&&Object.keys(u).length===1,"isSimpleIntersection"),l=[...c(o)?o.allOf:
[o],...c(a)?a.allOf:[a]];r.allOf=l,t.intersections.push(l)},"intersectionProcessor"),wA=i((e,t,r,n)=>{let s=r,o=e._zod.def;s.type="array";let a=t.target==="draf\
t-2020-12"?"prefixItems":"items",c=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",l=o.items.map((g,h)=>Ae(g,t,{...n,path:[...n.path,
a,h]})),u=o.rest?Ae(o.rest,t,{...n,path:[...n.path,c,...t.target==="openapi-3.0"?[o.items.length]:[]]}):null,d=o.items.length;for(;d>0;){let g=o.items[d-1];if(!(t.
io==="input"?vi(g)!==void 0:g._zod.optout==="optional"))break;d--}let p=o.items.length,f=!o.rest;t.target==="draft-2020-12"?(s.prefixItems=l,f?s.items=!1:u&&(s.
items=u),d>0&&(s.minItems=d),f&&(s.maxItems=p)):t.target==="openapi-3.0"?(s.items={anyOf:l},u&&s.items.anyOf.push(u),d>0&&(s.minItems=d),f&&(s.maxItems=p)):(s.items=
l,f?s.additionalItems=!1:u&&(s.additionalItems=u),d>0&&(s.minItems=d),f&&(s.maxItems=p));let{minimum:m,maximum:y}=At(e);typeof m=="number"&&(s.minItems=m),typeof y==
"number"&&(s.maxItems=y)},"tupleProcessor");function Ph(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let y=e.get(t)?.def;if(!y)return t;let g=Ph(e,y,r);return g===
y?t:g}for(let y of["anyOf","oneOf"]){let g=t[y];if(!Array.isArray(g))continue;let h=g.map(b=>Ph(e,b,r));h.some((b,w)=>b!==g[w])&&(t={...t,[y]:h})}let n=Array.isArray(
t.type)?t.type:[t.type],s=!n.includes("string")&&n.some(y=>y==="number"||y==="integer"),o=t.enum??(t.const!==void 0?[t.const]:void 0);if(!s&&!o?.some(y=>typeof y==
"number"))return t;let{minimum:a,maximum:c,exclusiveMinimum:l,exclusiveMaximum:u,multipleOf:d,format:p,id:f,...m}=t;return m.enum?m.enum=m.enum.map(y=>typeof y==
"number"?String(y):y):typeof m.const=="number"&&(m.const=String(m.const)),s&&(m.type="string",o||(m.pattern=(n.includes("number")?gi:eh).source)),m}i(Ph,"string\
ifyKeyNames");var $h=new WeakMap;function _j(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of $h.
get(e)??[]){let s=e.seen.get(n),o=(s?.def??s?.schema)?.propertyNames;if(!o||o===!0||r.has(o))continue;let a=Ph(t,o,new Set);a!==o&&r.set(o,a)}if(r.size)for(let n of e.
seen.values())for(let s of[n.schema,n.def]){let o=s&&r.get(s.propertyNames);o&&(s.propertyNames=o)}}i(_j,"rewriteKeyNames");var _A=i((e,t,r,n)=>{let s=r,o=e._zod.
def;s.type="object";let a=o.keyType,c=At(a).patterns;if(o.mode==="loose"&&c&&c.size>0){let d=Ae(o.valueType,t,{...n,path:[...n.path,"patternProperties","*"]});s.
patternProperties={};for(let p of c)Ft(s.patternProperties,oA(p).source,d)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){s.propertyNames=Ae(o.keyType,
t,{...n,path:[...n.path,"propertyNames"]});let d=$h.get(t);d||(d=[],$h.set(t,d),t.deferred.push(()=>_j(t))),d.push(e)}s.additionalProperties=Ae(o.valueType,t,{...n,
path:[...n.path,"additionalProperties"]})}let l=a._zod.values,u=t.io==="input"&&vi(o.valueType)!==void 0;if(l&&!o.partial&&!u){let d=[...l].filter(p=>typeof p==
"string"||typeof p=="number");d.length>0&&(s.required=d.map(String))}},"recordProcessor"),EA=i((e,t,r,n)=>{let s=e._zod.def,o=Ae(s.innerType,t,n),a=t.seen.get(e);
t.target==="openapi-3.0"?(a.ref=s.innerType,r.nullable=!0):r.anyOf=[o,{type:"null"}]},"nullableProcessor"),kA=i((e,t,r,n)=>{let s=e._zod.def;Ae(s.innerType,t,n);
let o=t.seen.get(e);o.ref=s.innerType},"nonoptionalProcessor"),Ch=Symbol();function TA(e,t,r,n,s){let o=!1,a=JSON.stringify(e,(c,l)=>typeof l!="bigint"?l:(o=!0,
null));return o?(Sr(t,r,n,s,"BigInt defaults cannot be represented in JSON Schema"),Ch):JSON.parse(a)}i(TA,"serializeDefaultValue");var vA=i((e,t,r,n)=>{let s=e.
_zod.def;Ae(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType;let a=TA(s.defaultValue,e,t,r,n);a!==Ch&&(r.default=a)},"defaultProcessor"),SA=i((e,t,r,n)=>{
let s=e._zod.def;Ae(s.innerType,t,n);let o=t.seen.get(e);if(o.ref=s.innerType,t.io!=="input")return;let a=TA(s.defaultValue,e,t,r,n);a!==Ch&&(r._prefault=a)},"p\
refaultProcessor"),xA=i((e,t,r,n)=>{let s=e._zod.def;Ae(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType;let a;try{a=s.catchValue(void 0)}catch{Sr(e,t,r,n,
"Dynamic catch values are not supported in JSON Schema");return}r.default=a},"catchProcessor"),AA=i((e,t,r,n)=>{let s=e._zod.def,o=s.in._zod.traits.has("$ZodTra\
nsform"),a=t.io==="input"?o?s.out:s.in:s.out;Ae(a,t,n);let c=t.seen.get(e);c.ref=a},"pipeProcessor"),RA=i((e,t,r,n)=>{let s=e._zod.def;Ae(s.innerType,t,n);let o=t.
seen.get(e);o.ref=s.innerType,r.readOnly=!0},"readonlyProcessor");var Ih=i((e,t,r,n)=>{let s=e._zod.def;Ae(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType},"optionalProcessor");var OA=new WeakSet([Object.prototype,Error.prototype]);function Tl(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.
defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}i(Tl,"_lazyMethod");
var Oj=i((e,t)=>{Jv.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);OA.has(r)||(OA.add(r),Tl(r,"format",n=>s=>Vm(n,s)),Tl(r,"flatten",n=>s=>Km(n,s)),
Tl(r,"addIssue",n=>s=>{n.issues.push(s),n.message=JSON.stringify(n.issues,Ps,2)}),Tl(r,"addIssues",n=>s=>{n.issues.push(...s),n.message=JSON.stringify(n.issues,
Ps,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},"initializer");var Rt=$("ZodError",Oj,void 0,{Parent:Error});var PA=rl(Rt),$A=nl(Rt),CA=sl(Rt),IA=ol(Rt),LA=Xv(Rt),NA=Qv(Rt),DA=eS(Rt),FA=tS(Rt),GA=rS(Rt),zA=nS(Rt),UA=sS(Rt),MA=oS(Rt);function $j(){nt.localeError||gt(fh())}i($j,"_ensureDefaultLocale");function Si(){nt.memoizer||gt({memoizer:ph()})}i(Si,"_ensureDefaultMemoizer");var Se=$("ZodT\
ype",(e,t)=>($j(),_e.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(H.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Gt(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},refine(e,t){return this.check(xq(e,t))},superRefine(e,t){return this.check(Aq(e,t))},overwrite(e){return this.check(cn(
e))},optional(){return qA(this)},exactOptional(){return fq(this)},nullable(){return ZA(this)},nullish(){return qA(ZA(this))},nonoptional(e){return wq(this,e)},array(){
return Ye(this)},or(e){return Ai([this,e])},and(e){return cq(this,e)},transform(e){return HA(this,pq(e))},default(e){return gq(this,e)},prefault(e){return bq(this,
e)},catch(e){return Eq(this,e)},pipe(e){return HA(this,e)},readonly(){return vq(this)},describe(e){let t=this.clone();return an.add(t,{description:e}),t},meta(...e){
if(e.length===0)return an.get(this);let t=this.clone();return an.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(
null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return H.hide(this,"~standard",{...oh(this),jsonSchema:{input:Ti(this,"i\
nput"),output:Ti(this,"output")}})},set"~standard"(e){H.own(this,"~standard",e)},parse:i(function e(t,r){return PA(this,t,r,{callee:e})},"_parse"),parseAsync:i(
async function e(t,r){return await $A(this,t,r,{callee:e})},"_parseAsync"),safeParse(e,t){return CA(this,e,t)},async safeParseAsync(e,t){return IA(this,e,t)},get spa(){
return this?.safeParseAsync},set spa(e){H.own(this,"spa",e)},validate(e,t){return Jm(this,e,t)},validateAsync(e,t){return Ym(this,e,t)},encode:i(function e(t,r){
return LA(this,t,r,{callee:e})},"_encode"),decode:i(function e(t,r){return NA(this,t,r,{callee:e})},"_decode"),encodeAsync:i(async function e(t,r){return await DA(
this,t,r,{callee:e})},"_encodeAsync"),decodeAsync:i(async function e(t,r){return await FA(this,t,r,{callee:e})},"_decodeAsync"),safeEncode(e,t){return GA(this,e,
t)},safeDecode(e,t){return zA(this,e,t)},async safeEncodeAsync(e,t){return UA(this,e,t)},async safeDecodeAsync(e,t){return MA(this,e,t)},toJSONSchema(e){return Jx(
this,{})(e)},get description(){return an.get(this)?.description},get _def(){return this._zod.def}}),WA=$("_ZodString",(e,t)=>{dl.init(e,t),Se.init(e,t),e._zod.processJSONSchema=
(r,n,s)=>iA(e,r,n,s)},H.derived({format:i(e=>At(e).format??null,"format"),minLength:i(e=>At(e).minimum??null,"minLength"),maxLength:i(e=>At(e).maximum??null,"ma\
xLength")},{regex(...e){return this.check(hh(...e))},includes(...e){return this.check(bh(...e))},startsWith(...e){return this.check(wh(...e))},endsWith(...e){return this.
check(_h(...e))},min(...e){return this.check(Ls(...e))},max(...e){return this.check(_l(...e))},length(...e){return this.check(El(...e))},nonempty(...e){return this.
check(Ls(1,...e))},lowercase(e){return this.check(gh(e))},uppercase(e){return this.check(yh(e))},trim(){return this.check(kh())},normalize(...e){return this.check(
Eh(...e))},toLowerCase(){return this.check(Th())},toUpperCase(){return this.check(vh())},slugify(){return this.check(Sh())}})),Cj=$("ZodString",(e,t)=>{dl.init(
e,t),WA.init(e,t)},{email(e){return this.check(dx(Fj,e))},url(e){return this.check(yx(zj,e))},jwt(e){return this.check(Cx(eq,e))},emoji(e){return this.check(bx(
Uj,e))},guid(e){return this.check(px(Gj,e))},uuid(e){return this.check(fx(vl,e))},uuidv4(e){return this.check(mx(vl,e))},uuidv6(e){return this.check(hx(vl,e))},
uuidv7(e){return this.check(gx(vl,e))},nanoid(e){return this.check(wx(Mj,e))},cuid(e){return this.check(_x(Bj,e))},cuid2(e){return this.check(Ex(jj,e))},ulid(e){
return this.check(kx(qj,e))},base64(e){return this.check(Ox(Yj,e))},base64url(e){return this.check(Px(Xj,e))},xid(e){return this.check(Tx(Zj,e))},ksuid(e){return this.
check(vx(Hj,e))},ipv4(e){return this.check(Sx(Wj,e))},ipv6(e){return this.check(xx(Kj,e))},cidrv4(e){return this.check(Ax(Vj,e))},cidrv6(e){return this.check(Rx(
Jj,e))},e164(e){return this.check($x(Qj,e))},datetime(e){return this.check(Ix(Ij,e))},date(e){return this.check(Lx(Lj,e))},time(e){return this.check(Nx(Nj,e))},
duration(e){return this.check(Dx(Dj,e))}});function me(e){return ux(Cj,e)}i(me,"string");var Re=$("ZodStringFormat",(e,t)=>{ke.init(e,t),WA.init(e,t)}),Ij=$("Zo\
dISODateTime",(e,t)=>{_0.init(e,t),Re.init(e,t)}),Lj=$("ZodISODate",(e,t)=>{E0.init(e,t),Re.init(e,t)}),Nj=$("ZodISOTime",(e,t)=>{k0.init(e,t),Re.init(e,t)}),Dj=$(
"ZodISODuration",(e,t)=>{T0.init(e,t),Re.init(e,t)}),Fj=$("ZodEmail",(e,t)=>{l0.init(e,t),Re.init(e,t)});var Gj=$("ZodGUID",(e,t)=>{a0.init(e,t),Re.init(e,t)});var vl=$("ZodUUID",(e,t)=>{c0.init(e,t),Re.init(e,t)});var zj=$("ZodURL",(e,t)=>{p0.init(e,t),Re.init(e,t)});var Uj=$("ZodEmoji",(e,t)=>{f0.init(e,t),Re.init(e,t)});var Mj=$("ZodNanoID",(e,t)=>{m0.init(e,t),Re.init(e,t)});var Bj=$("ZodCUID",(e,t)=>{h0.init(e,t),Re.init(e,t)});var jj=$("ZodCUID2",(e,t)=>{g0.init(e,t),Re.init(e,t)});var qj=$("ZodULID",(e,t)=>{y0.init(e,t),Re.init(e,t)});var Zj=$("ZodXID",(e,t)=>{b0.init(e,t),Re.init(e,t)});var Hj=$("ZodKSUID",(e,t)=>{w0.init(e,t),Re.init(e,t)});var Wj=$("ZodIPv4",(e,t)=>{v0.init(e,t),Re.init(e,t)});var Kj=$("ZodIPv6",(e,t)=>{x0.init(e,t),Re.init(e,t)});var Vj=$("ZodCIDRv4",(e,t)=>{A0.init(e,t),Re.init(e,t)});var Jj=$("ZodCIDRv6",(e,t)=>{R0.init(e,t),Re.init(e,t)});var Yj=$("ZodBase64",(e,t)=>{P0.init(e,t),Re.init(e,t)});var Xj=$("ZodBase64URL",(e,t)=>{$0.init(e,t),Re.init(e,t)});var Qj=$("ZodE164",(e,t)=>{C0.init(e,t),Re.init(e,t)});var eq=$("ZodJWT",(e,t)=>{I0.init(e,t),Re.init(e,t)});var KA=$("ZodNumber",(e,t)=>{ah.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>aA(e,r,n,s),e.isFinite=!0},H.derived({minValue:i(e=>{let{minimum:t,exclusiveMinimum:r}=At(
e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},"minValue"),maxValue:i(e=>{let{maximum:t,exclusiveMaximum:r}=At(e);return Math.min(
t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},"maxValue"),isInt:i(e=>{let{isInt:t,multipleOf:r}=At(e);return!!t||!!r?.some(Number.isSafeInteger)},"i\
sInt"),format:i(e=>At(e).format??null,"format")},{gt(e,t){return this.check(bl(e,t))},gte(e,t){return this.check(Ei(e,t))},min(e,t){return this.check(Ei(e,t))},
lt(e,t){return this.check(yl(e,t))},lte(e,t){return this.check(_i(e,t))},max(e,t){return this.check(_i(e,t))},int(e){return this.check(Sl(e))},safe(e){return this.
check(Sl(e))},positive(e){return this.check(bl(0,e))},nonnegative(e){return this.check(Ei(0,e))},negative(e){return this.check(yl(0,e))},nonpositive(e){return this.
check(_i(0,e))},multipleOf(e,t){return this.check(wl(e,t))},step(e,t){return this.check(wl(e,t))},finite(){return this}}));function sr(e){return Fx(KA,e)}i(sr,"\
number");var tq=$("ZodNumberFormat",(e,t)=>{L0.init(e,t),KA.init(e,t)});function Sl(e){return Gx(tq,e)}i(Sl,"int");var rq=$("ZodBoolean",(e,t)=>{N0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>cA(e,r,n,s)});function VA(e){return zx(rq,e)}i(VA,"boolean");var nq=$("ZodUnknown",(e,t)=>{D0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>uA(e,r,n,s)});function BA(){return Ux(nq)}i(BA,"unknown");var sq=$("Zo\
dNever",(e,t)=>{F0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>lA(e,r,n,s)});function JA(e){return Mx(sq,e)}i(JA,"never");var oq=$("ZodArray",(e,t)=>{Si(),G0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>hA(e,r,n,s),e.element=t.element},{min(e,t){return this.check(Ls(e,t))},
nonempty(e){return this.check(Ls(1,e))},max(e,t){return this.check(_l(e,t))},length(e,t){return this.check(El(e,t))},unwrap(){return this.element}});function Ye(e,t){
return Bx(oq,e,t)}i(Ye,"array");var YA=$("ZodObject",(e,t)=>{Si(),M0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>gA(e,r,n,s),H.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{
keyof(){return Gs(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(H.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(H.mergeDefs(
this._zod.def,{catchall:BA()}))},loose(){return this.clone(H.mergeDefs(this._zod.def,{catchall:BA()}))},strict(){return this.clone(H.mergeDefs(this._zod.def,{catchall:JA()}))},
strip(){return this.clone(H.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return H.extend(this,e)},safeExtend(e){return H.safeExtend(this,e)},merge(e){
return H.merge(this,e)},pick(e){return H.pick(this,e)},omit(e){return H.omit(this,e)},partial(...e){return H.partial(Nh,this,e[0])},exactPartial(...e){return H.
partial(eR,this,e[0],"exactPartial")},required(...e){return H.required(tR,this,e[0])}});function xi(e,t){let r={type:"object",shape:e??{},...H.normalizeParams(t)};
return new YA(r)}i(xi,"object");function XA(e,t){return new YA({type:"object",shape:e,catchall:JA(),...H.normalizeParams(t)})}i(XA,"strictObject");var iq=$("ZodUnion",(e,t)=>{B0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>yA(e,r,n,s),e.options=t.options});function Ai(e,t){return new iq({type:"\
union",options:e,...H.normalizeParams(t)})}i(Ai,"union");var aq=$("ZodIntersection",(e,t)=>{j0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>bA(e,r,n,s)});function cq(e,t){return new aq({type:"intersection",
left:e,right:t})}i(cq,"intersection");var lq=$("ZodTuple",(e,t)=>{Si(),q0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>wA(e,r,n,s)},{rest(e){return this.
clone({...this._zod.def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refin\
ements");return this.clone({...e,items:e.items.map(t=>new Nh({type:"optional",innerType:t}))})}});function ln(e,t,r){let n=t instanceof _e,s=n?r:t,o=n?t:null;return new lq(
{type:"tuple",items:e,rest:o,...H.normalizeParams(s)})}i(ln,"tuple");var jA=$("ZodRecord",(e,t)=>{Si(),Z0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>_A(
e,r,n,s),e.keyType=t.keyType,e.valueType=t.valueType});function Fs(e,t,r){return!t||!t._zod?new jA({type:"record",keyType:me(),valueType:e,...H.normalizeParams(
t)}):new jA({type:"record",keyType:e,valueType:t,...H.normalizeParams(r)})}i(Fs,"record");var Lh=$("ZodEnum",(e,t)=>{H0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(n,s,o)=>dA(e,n,s,o),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.
keys(t.entries));e.extract=(n,s)=>{let o={};for(let a of n)if(r.has(a))o[a]=t.entries[a];else throw new Error(`Key ${a} not found in enum`);return new Lh({...t,
checks:[],...H.normalizeParams(s),entries:o})},e.exclude=(n,s)=>{let o={...t.entries};for(let a of n)if(r.has(a))delete o[a];else throw new Error(`Key ${a} not \
found in enum`);return new Lh({...t,checks:[],...H.normalizeParams(s),entries:o})}});function Gs(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):
e;return new Lh({type:"enum",entries:r,...H.normalizeParams(t)})}i(Gs,"_enum");var uq=$("ZodLiteral",(e,t)=>{W0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>pA(e,r,n,s),e.values=new Set(t.values),Object.defineProperty(e,"value",
{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function QA(e,t){
return new uq({type:"literal",values:Array.isArray(e)?e:[e],...H.normalizeParams(t)})}i(QA,"literal");var dq=$("ZodTransform",(e,t)=>{Si(),K0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>mA(e,r,n,s),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Cs(
e.constructor.name);r.addIssue=o=>{if(typeof o=="string")r.issues.push(H.issue(o,r.value,t));else{let a=o;a.fatal&&(a.continue=!1),a.code??(a.code="custom"),"in\
put"in a||(a.input=r.value),a.inst??(a.inst=e),r.issues.push(H.issue(a))}};let s=t.transform(r.value,r);return s instanceof Promise?s.then(o=>(r.value=o,r)):(r.
value=s,r)}});function pq(e){return new dq({type:"transform",transform:e})}i(pq,"transform");var Nh=$("ZodOptional",(e,t)=>{ch.init(e,t),Se.init(e,t),e._zod.processJSONSchema=
(r,n,s)=>Ih(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function qA(e){return new Nh({type:"optional",innerType:e})}i(qA,"optional");var eR=$("ZodExactOptional",
(e,t)=>{V0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Ih(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function fq(e){return new eR({type:"optional",
innerType:e})}i(fq,"exactOptional");var mq=$("ZodNullable",(e,t)=>{J0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>EA(e,r,n,s),e.unwrap=()=>e._zod.def.
innerType});function ZA(e){return new mq({type:"nullable",innerType:e})}i(ZA,"nullable");var hq=$("ZodDefault",(e,t)=>{Y0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>vA(e,r,n,s),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
function gq(e,t){return new hq({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():H.shallowClone(t)}})}i(gq,"_default");var yq=$("Zo\
dPrefault",(e,t)=>{X0.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>SA(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function bq(e,t){return new yq({type:"\
prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():H.shallowClone(t)}})}i(bq,"prefault");var tR=$("ZodNonOptional",(e,t)=>{Q0.init(e,t),Se.
init(e,t),e._zod.processJSONSchema=(r,n,s)=>kA(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function wq(e,t){return new tR({type:"nonoptional",innerType:e,...H.
normalizeParams(t)})}i(wq,"nonoptional");var _q=$("ZodCatch",(e,t)=>{ex.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>xA(e,r,n,s),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function Eq(e,t){
return new _q({type:"catch",innerType:e,catchValue:typeof t=="function"?t:H.constantCatch(t)})}i(Eq,"_catch");var kq=$("ZodPipe",(e,t)=>{tx.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>AA(e,r,n,s),e.in=t.in,e.out=t.out});function HA(e,t){return new kq({type:"\
pipe",in:e,out:t})}i(HA,"pipe");var Tq=$("ZodReadonly",(e,t)=>{rx.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>RA(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function vq(e){return new Tq(
{type:"readonly",innerType:e})}i(vq,"readonly");var Sq=$("ZodCustom",(e,t)=>{nx.init(e,t),Se.init(e,t),e._zod.processJSONSchema=(r,n,s)=>fA(e,r,n,s)});function xq(e,t={}){return jx(Sq,e,t)}i(xq,"refine");function Aq(e,t){return qx(e,t)}i(Aq,"superRefine");var nR=Fn(Am,"a glob pattern"),sR="one glob pattern or a list of them",Dh=Rl(nR,sR),Rq=Gn({name:Fn(e=>Dt(e,40),"a name of at most 40 characters").meta({description:"\
Name of the environment in issues, digests and reports."}),match:Dh.meta({description:"Glob pattern, or a list of them, on the sender or the program of a line."}),
issues:iR().prefault(!0).meta({description:"Whether failures in this environment may open, reopen and keep open issues."})}),Oq=Gn({task:Dh.optional().meta({description:"\
Glob pattern, or a list of them, on the name of the task."}),exception:Dh.optional().meta({description:"Glob pattern, or a list of them, on the class of the exc\
eption."}),kind:Rl(Gh(Hs),St(Hs)).optional().meta({description:"Kind of failure, or a list of them."})}),Pq=Gn({name:Fn(e=>Dt(e,80),"a name of at most 80 charac\
ters").meta({description:"Name of the rule; issues name the rule that decided."}),match:Oq.refine(e=>Object.keys(e).length>0,"task, exception or kind; leave `ma\
tch` out for a rule that matches every failure").optional().meta({description:"Which failures the rule is for: all the keys that are given must match. Without i\
t: every failure."}),severity:Gh(kt).optional().meta({description:"Severity of these failures."}),owners:Rl(Fn(Rv,'an owner such as "@org/team"'),"one owner or \
a list of them",0).optional().meta({description:"Whose failures these are: teams (`@org/team`), users (`@user`) or plain names."}),runbook:Fn(Ov,"an https:// ad\
dress or a path in the repository").optional().meta({description:"What to do about them: an address, or a path in the repository such as `docs/runbooks/billing.\
md`."}),ignore:iR().optional().meta({description:"Whether these failures are counted only, and never become an issue."})}).refine(({severity:e,owners:t,runbook:r,
ignore:n})=>[e,t,r,n].some(s=>s!==void 0),"at least one of severity, owners, runbook and ignore, for a rule has to set something").refine(e=>e.match!==void 0||e.
ignore!==!0,"`match` beside `ignore: true`, for a rule that ignores every failure would blind the audit"),$q=Gn({failures:Al(1,1e6,3,"So many failures of one ca\
use `within` this time open an issue."),within:xl("1h","90d","24h","The time in which `failures` are counted."),days:Al(1,7,2,"Failures on so many different day\
s of the last seven open an issue, too.")}),Cq=Gn({open:$q.prefault({}).meta({description:"When a cause gets an issue."}),reopen:xl("0s","365d","14d","So long a\
fter closing, an issue whose cause returns is reopened; later a new one opens."),close:xl("3d","90d","90d","The longest quiet time after which an issue is close\
d."),"max-new":Al(0,100,5,"The most issues that one run opens; critical ones are not held back."),"max-open":Al(0,1e3,30,"The most issues that are open at one t\
ime; critical ones are not held back.")}),Iq=/^[A-Za-z0-9](?:[\w .-]{0,38}[\w.-])?$/,Lq=Fn(Pv,"an https:// address"),Fh=Gn({version:QA(1,{error:i(()=>"1 without\
 quotes, the version of this format","error")}).meta({description:"Version of the format of this file."}),apps:Rl(nR,sR,0).prefault([]).meta({description:"Glob \
pattern such as `billing.*`, or a list of them, on the names of the tasks in scope; failures of other tasks are only counted. Without it every task is in scope."}),
environments:Ye(Rq,{error:i(()=>"a list of environments","error")}).prefault([]).meta({description:"Environments, told apart by sender or program; the first tha\
t matches is taken."}),defaults:Cq.prefault({}).meta({description:"When issues open, reopen and close, and how many there may be."}),rules:Ye(Pq,{error:i(()=>"a\
 list of rules","error")}).prefault([]).meta({description:"Rules, in order; the first rule that sets a key (severity, owners, runbook, ignore) wins that key."}),
links:Fs(me().regex(Iq),Lq,{error:i(e=>e.code==="invalid_key"?"a name of at most 40 letters, digits, spaces, dots, hyphens and underscores":"a mapping of names \
to addresses","error")}).prefault({}).meta({description:`Links in every issue, by name, such as \`sentry: "https://example.sentry.io/issues/?query=celery_task_id\
%3A{task_id}"\`; ${ii.map(e=>`\`{${e}}\``).join(", ")} are filled in, percent-encoded.`}),publish:Gh(["auto","minimal","full"]).prefault("auto").meta({description:"\
How much of a failure is published: `minimal` leaves out arguments and messages, `auto` is minimal in public repositories and full (redacted) in private ones."}),
github:Gn({spacing:xl("0s","1m","1s","Least time between two writes to GitHub; those that notify people wait three times as long.")}).prefault({}).meta({description:"\
How GitHub is written to."})}).transform(e=>({policy:{apps:e.apps,environments:e.environments,open:{failures:e.defaults.open.failures,withinMs:e.defaults.open.within,
days:e.defaults.open.days},reopenMs:e.defaults.reopen,closeMs:e.defaults.close,maxNew:e.defaults["max-new"],maxOpen:e.defaults["max-open"],rules:e.rules.map(t=>({
name:t.name,match:{task:t.match?.task??null,exception:t.match?.exception??null,kind:t.match?.kind??null},severity:t.severity??null,owners:t.owners??null,runbook:t.
runbook??null,ignore:t.ignore??null})),links:Object.entries(e.links).map(([t,r])=>({name:t,template:r})),publish:e.publish},spacingMs:e.github.spacing})),oR=Fh.
parse({version:1});function Fn(e,t){return me({error:i(()=>t,"error")}).transform((r,n)=>{let s=e(r);return ht(s)?(n.issues.push({code:"custom",input:r,message:s.
expected,params:{hint:s.hint}}),Zm):s})}i(Fn,"leaf");function xl(e,t,r,n){return Fn(s=>jc(s,[e,t]),`a duration from ${e} to ${t}`).prefault(r).meta({description:`${n}\
 A duration from ${e} to ${t}, such as \`${r}\`.`})}i(xl,"duration");function Al(e,t,r,n){let s=i(()=>`a whole number from ${e} to ${t}`,"error");return Sl({error:s}).
min(e,{error:s}).max(t,{error:s}).prefault(r).meta({description:n})}i(Al,"count");function iR(){return VA({error:i(()=>"true or false","error")})}i(iR,"flag");function Gh(e){
return Gs(e,{error:i(()=>St(e),"error")})}i(Gh,"choice");function Rl(e,t,r=1){let n=i(()=>t,"error");return Ai([e.transform(s=>[s]),Ye(e,{error:n}).min(r,{error:i(
()=>"at least one entry","error")})],{error:n})}i(Rl,"oneOrMany");function Gn(e){let t=Object.keys(e);return XA(e,{error:i(r=>r.code==="unrecognized_keys"?t.join(
", "):`a mapping with the keys ${t.join(", ")}`,"error")})}i(Gn,"mapping");var aR=256*1024,zh=100,Nq=10;function lR(e,t){let r=new je.LineCounter,n=i((f,m)=>{let{line:y,col:g}=r.linePos(f),h={file:e.path,line:Math.max(y,1),column:Math.
max(g,1)},b=`${e.path}:${h.line}:${h.column}`;return{where:t.hidden(b),text:t.hidden(m),position:h}},"problem");if(e.text.length>aR)return[n(0,`found ${e.text.length}\
 characters, expected at most ${aR}.`)];let s=(0,je.parseDocument)(e.text,{lineCounter:r,prettyErrors:!1}),o=[...s.errors,...s.warnings].toSorted((f,m)=>f.pos[0]-
m.pos[0]);if(o.length>0)return o.map(m=>n(m.pos[0],Dq(m,e.text,t))).filter(Gq).slice(0,Nq);let a=Fq(s),c=`found more aliases (*name) than expected: ${zh} at mos\
t, counting the repetitions inside repetitions.`;if(a.length>zh)return[n(Ri(a[0]),c)];let l=a.filter(f=>f.resolve(s)===void 0);if(l.length>0)return l.map(f=>n(Ri(
f),uR(f.source,t)));let u;try{u=s.toJS({maxAliasCount:zh})}catch{return[n(Ri(a[0]),c)]}if(u===null)return[n(0,"found an empty file, expected at least the line `\
version: 1`.")];let d=Fh.safeParse(u),p=[...d.success?[]:zq(d.error.issues).flatMap(f=>dR(f,[],u,t)),...cR(u,"rules",t),...cR(u,"environments",t),...Uq(u)];return d.
success&&p.length===0?d.data:p.map(f=>({offset:Mq(s,f),text:f.text})).toSorted((f,m)=>f.offset-m.offset).map(({offset:f,text:m})=>n(f,m))}i(lR,"readPolicyFile");
function Dq(e,t,r){let n=t.slice(e.pos[0]);if(e.code==="DUPLICATE_KEY"){let s=/^(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\n:,{}[\]]*))/.exec(n)?.
groups??{};return`found the key ${r(s.double??s.single??s.plain?.trim()??"")} a second time, expected every key once.`}if(e.code==="BAD_ALIAS")return uR("",r);if(e.
code==="BAD_SCALAR_START"||e.code==="TAG_RESOLVE_FAILED"){let s=/^[^\s,[\]{}]*/.exec(n)?.[0]??"";return`found ${r(s)} without quotes, expected quotes around a t\
ext that begins with ${s.slice(0,1)}: "${r.hidden(s)}".`}return e.code==="RESOURCE_EXHAUSTION"?"found lists or mappings that are nested far too deeply, expected\
 the few levels of this format.":e.code==="MULTIPLE_DOCS"?"found a second document, expected one (no line with only --- between).":`the text is no valid YAML: ${e.
message}.`}i(Dq,"syntaxText");function uR(e,t){return`found ${t(`*${e}`)} without quotes, which YAML takes for an alias, expected quotes around a pattern that b\
egins with *: "*${t.hidden(e)}".`}i(uR,"aliasText");function Fq(e){let t=[];return(0,je.visit)(e,{Alias(r,n){t.push(n)}}),t}i(Fq,"aliasesOf");function Gq(e,t,r){
return t===0||r[t-1]?.position?.line!==e.position?.line}i(Gq,"isFirstOfItsLine");function zq(e){let t=new Set(e.filter(({code:r})=>r==="unrecognized_keys").map(
({path:r})=>r.join(".")));return e.filter(({code:r,path:n})=>r!=="custom"||!t.has(n.join(".")))}i(zq,"withoutEchoes");function dR(e,t,r,n){let s=[...t,...e.path],
o=Pl(r,s),a=typeof o=="string"&&n.isTelling(o),c=i(({expected:l,hint:u})=>[{path:s,text:`${Ol(s,n)}${Zt(n(o),{expected:l,hint:a?void 0:u})}`}],"finding");switch(e.
code){case"unrecognized_keys":{let l=e.message.split(", ");return e.keys.map(u=>({path:[...s,u],onKey:!0,text:`${Ol(s,n)}${Zt(`the unknown key ${n(u)}`,{expected:St(
l),hint:mt(_r(u,l))})}`}))}case"invalid_key":return[{path:s,onKey:!0,text:`${Ol(s.slice(0,-1),n)}${Zt(n(s.at(-1)),{expected:e.message})}`}];case"invalid_union":
return(typeof o=="string"?e.errors[0]:Array.isArray(o)?e.errors[1]:void 0)?.flatMap(u=>dR(u,s,r,n))??c({expected:e.message});case"invalid_value":{let l=e.values.
filter(d=>typeof d=="string"),u=typeof o=="string"?_r(o,l):null;return c({expected:e.message,hint:mt(u)})}case"custom":return c({expected:e.message,hint:e.params?.
hint});default:return c({expected:e.message})}}i(dR,"findingsOf");function Ol(e,t){let r=e.map(n=>typeof n=="number"?`[${n}]`:/^[\w-]+$/.test(String(n))?`.${String(
n)}`:`[${t(String(n))}]`);return r.length===0?"":`${r.join("").replace(/^\./,"")}: `}i(Ol,"subject");function Pl(e,t){let r=e;for(let n of t){if(typeof r!="obje\
ct"||r===null||!Object.hasOwn(r,n))return;r=Reflect.get(r,n)}return r}i(Pl,"valueAt");function cR(e,t,r){let n=Pl(e,[t]);if(!Array.isArray(n))return[];let s=new Set;
return n.flatMap((o,a)=>{let c=Pl(o,["name"]);if(typeof c!="string"||!s.has(c.trim()))return typeof c=="string"&&s.add(c.trim()),[];let l=[t,a,"name"];return[{path:l,
text:`${Ol(l,r)}${Zt(`${r(c)} a second time`,{expected:"a name of its own for every entry"})}`}]})}i(cR,"repeatedNames");function Uq(e){let t=["links","__proto_\
_"];return Pl(e,t)===void 0?[]:[{path:t,onKey:!0,text:'links: found "__proto__", expected another name.'}]}i(Uq,"protoLink");function Mq(e,{path:t,onKey:r=!1}){
let n=e.contents,s=Ri(n);for(let[o,a]of t.entries()){if((0,je.isAlias)(n)&&(n=n.resolve(e)),(0,je.isMap)(n)){let c=n.items.find(({key:l})=>((0,je.isScalar)(l)?String(
l.value):String(l))===a);if(c===void 0)return s;n=r&&o===t.length-1?c.key:c.value??c.key}else if((0,je.isSeq)(n)&&typeof a=="number")n=n.items[a];else return s;
s=Ri(n)||s}return s}i(Mq,"locate");function Ri(e){return((0,je.isScalar)(e)||(0,je.isMap)(e)||(0,je.isSeq)(e)||(0,je.isAlias)(e))&&e.range?e.range[0]:0}i(Ri,"of\
fsetOf");function fR(e){let t=e.filter(s=>s.length>=4).toSorted((s,o)=>o.length-s.length),r=i(s=>t.reduce((o,a)=>o.replaceAll(a,"***"),s),"hidden");return Object.assign(
i(s=>s===void 0?"nothing":s===null?"an empty value":typeof s=="string"?pR(r(s)):Array.isArray(s)?s.length===0?"an empty list":`a list of ${s.length}`:typeof s==
"object"?Bq(Object.keys(s).map(o=>pR(r(o)))):typeof s=="number"||typeof s=="boolean"?String(s):`a ${typeof s}`,"show"),{hidden:r,isTelling:i(s=>r(s)!==s,"isTell\
ing")})}i(fR,"showWithout");function pR(e){let t=Array.from(e),r=t.length>60?`${t.slice(0,60).join("")}…`:e;return JSON.stringify(r).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
n=>`\\u{${n.codePointAt(0)?.toString(16)}}`)}i(pR,"quoted");function Bq(e){return e.length===0?"an empty mapping":`a mapping with ${e.slice(0,6).join(", ")}${e.
length>6?", …":""}`}i(Bq,"mapping");function jq(e){return rn(e,"config-file").replace(/^(?:\.\/+)+/,"")||ai}i(jq,"policyFilePath");function Woe({inputs:e,file:t,env:r,now:n,github:s="required"}){let o=$v(
e),a=fR(o),{values:c,problems:l,isGiven:u}=Cv(e,a),d=[...l],p=i((b,w)=>{d.push(Pm(b,rn(e,b),w,a))},"refuse"),f=qq(c,u,p,d),m={slack:Hq(c,u,p),teamsUrl:c["teams-\
webhook-url"],discordUrl:c["discord-webhook-url"],webhook:Wq(c,u,p)};Kq(c,f?.kind==="archive",n,a(rn(e,"until")),p),s==="required"&&!u("github-token")&&p("githu\
b-token",{expected:"a token that may write issues",hint:"Leave the input out, and the token of the workflow is taken."});let y=(r.GITHUB_REPOSITORY??"").trim(),
g=c.repository??(u("repository")||y===""?null:Hc(y));ht(g)&&d.push({where:"environment GITHUB_REPOSITORY",text:a.hidden(Zt(a(y),g)),position:null}),s==="require\
d"&&g===null&&!u("repository")&&p("repository",{expected:"a repository as owner/name"}),t===null&&jq(e)!==ai&&c["config-file"]!==ai&&p("config-file",{expected:"\
the path of a file in the workspace, or in the repository at the commit of this run"});let h=t===null?oR:lR(t,a);return mR(h)&&d.push(...h),d.length>0||f===null||
mR(h)||ht(g)?{problems:d}:{config:{source:f,window:{since:c.since,until:c.until,lookbackMs:c.lookback,queryDelayMs:c["query-delay"],maxCatchUpMs:c["max-catch-up"]},
mode:c.mode,name:c.name,github:{token:c["github-token"],repository:g,spacingMs:h.spacingMs},channels:m,digest:c.digest,heartbeatUrl:c["heartbeat-url"],dryRun:c["\
dry-run"],failOn:{severity:c["fail-on-severity"]==="never"?null:c["fail-on-severity"],incomplete:c["fail-on-incomplete"]},outputDir:c["output-dir"]??`${r.RUNNER_TEMP?.
trim()||"."}/celery-failure-audit`,policy:h.policy,secrets:o}}}i(Woe,"loadConfig");var $l=[{kind:"papertrail",input:"papertrail-token",use:"to search Papertrail",
expected:"a token"},{kind:"solarwinds",input:"solarwinds-token",use:"to search SolarWinds Observability",expected:"a token"},{kind:"archive",input:"archive",use:"\
to read log files",expected:"glob patterns of log files"}];function qq(e,t,r,n){let s=$l.filter(({input:y})=>t(y));if(s.length>1&&!t("source"))return r("source",
{expected:St(s.map(({kind:y})=>y)),hint:`${s.length===2?"Both ":""}${Zq(s.map(({input:y})=>y))} are set, so it has to say which one to read.`}),null;if(s.length===
0)return n.push({where:`inputs ${$l.map(({input:y})=>y).join(", ")}`,text:Zt("none",{expected:`one of them: ${$l.map(({input:y,use:g})=>`${y} ${g}`).join(", ")}`,
hint:"A secret that does not exist, or that a run from a fork may not see, arrives as an empty input."}),position:null}),null;let o=$l.find(({kind:y})=>y===(e.source??
s[0]?.kind));if(o===void 0)return null;let{kind:a,input:c,expected:l}=o;if(t(c)||r(c,{expected:`${l}, because source is ${a}`}),a==="archive"){for(let y of["gro\
up","system","query"])t(y)&&r(y,{expected:"nothing, because an archive is read as a whole",hint:"It narrows a search of a log service only."});return e.archive&&
{kind:a,patterns:e.archive}}let{[`${a}-token`]:u,[`${a}-url`]:d,group:p,system:f,query:m}=e;return u===null?null:{kind:a,token:u,url:d,group:p,system:f,query:m}}
i(qq,"chooseSource");function Zq(e){return`${e.slice(0,-1).join(", ")} and ${e.at(-1)??""}`}i(Zq,"listOf");function Hq(e,t,r){let{"slack-webhook-url":n,"slack-b\
ot-token":s,"slack-channel":o,"slack-api-url":a}=e,[c,l,u]=[t("slack-webhook-url"),t("slack-bot-token"),t("slack-channel")];return c&&l&&r("slack-bot-token",{expected:"\
nothing, because slack-webhook-url is set and one way into Slack is enough"}),l&&!u&&r("slack-channel",{expected:"the channel that the bot of slack-bot-token po\
sts to"}),u&&!l&&r("slack-channel",{expected:`nothing, because ${c?"a webhook posts to the one channel it was made for":"only slack-bot-token makes use of it"}`}),
n!==null?{kind:"webhook",url:n}:s!==null&&o!==null?{kind:"bot",token:s,channel:o,apiUrl:a}:null}i(Hq,"chooseSlack");function Wq(e,t,r){let{"webhook-url":n,"webh\
ook-secret":s}=e,[o,a]=[t("webhook-url"),t("webhook-secret")];return o&&!a&&r("webhook-secret",{expected:"the secret that digests for webhook-url are signed wit\
h"}),a&&!o&&r("webhook-url",{expected:"the address of the receiver that knows webhook-secret"}),n!==null&&s!==null?{url:n,secret:s}:null}i(Wq,"chooseWebhook");function Kq({
since:e,until:t,"query-delay":r},n,s,o,a){let c=s===void 0?null:Date.parse(s),l=i(p=>si(p,c??0),"milliseconds");c!==null&&t!==null&&l(t)>c&&a("until",{expected:`\
a time that has come (it is ${s} now)`});let u=t??(n?null:{kind:"back",ms:r});if(e===null||u===null||e.kind!==u.kind&&c===null||l(e)<=l(u))return;let d=t===null?
"the end of the window, which lies back by query-delay":`until, which is ${o}`;a("since",{expected:`a time before ${d}`})}i(Kq,"checkWindow");function mR(e){return Array.
isArray(e)}i(mR,"isProblems");function Vq(e){return e.length}i(Vq,"defaultStringLength");function Cl(e,t){let r=t||{},n=(r.align||[]).concat(),s=r.stringLength||Vq,o=[],a=[],c=[],l=[],u=0,d=-1;
for(;++d<e.length;){let g=[],h=[],b=-1;for(e[d].length>u&&(u=e[d].length);++b<e[d].length;){let w=Jq(e[d][b]);if(r.alignDelimiters!==!1){let k=s(w);h[b]=k,(l[b]===
void 0||k>l[b])&&(l[b]=k)}g.push(w)}a[d]=g,c[d]=h}let p=-1;if(typeof n=="object"&&"length"in n)for(;++p<u;)o[p]=hR(n[p]);else{let g=hR(n);for(;++p<u;)o[p]=g}p=-1;
let f=[],m=[];for(;++p<u;){let g=o[p],h="",b="";g===99?(h=":",b=":"):g===108?h=":":g===114&&(b=":");let w=r.alignDelimiters===!1?1:Math.max(1,l[p]-h.length-b.length),
k=h+"-".repeat(w)+b;r.alignDelimiters!==!1&&(w=h.length+w+b.length,w>l[p]&&(l[p]=w),m[p]=w),f[p]=k}a.splice(1,0,f),c.splice(1,0,m),d=-1;let y=[];for(;++d<a.length;){
let g=a[d],h=c[d],b=r.fillRows===!1?Math.max(1,a[d===1?0:d].length):u;p=-1;let w=[];for(;++p<b;){let k=g[p]||"",E="",A="";if(r.alignDelimiters!==!1){let T=l[p]-
(h[p]||0),I=o[p];if(I===114)E=" ".repeat(T);else if(I===99){let v=T/2;T%2?(E=" ".repeat(v+.5),A=" ".repeat(v-.5)):(E=" ".repeat(v),A=E)}else A=" ".repeat(T)}r.delimiterStart!==
!1&&!p&&w.push("|"),r.padding!==!1&&!(r.alignDelimiters===!1&&k==="")&&(r.delimiterStart!==!1||p)&&w.push(" "),r.alignDelimiters!==!1&&w.push(E),w.push(k),r.alignDelimiters!==
!1&&w.push(A),r.padding!==!1&&w.push(" "),(r.delimiterEnd!==!1||p!==b-1)&&w.push("|")}y.push(r.delimiterEnd===!1?w.join("").replace(/ +$/,""):w.join(""))}return y.
join(`
`)}i(Cl,"markdownTable");function Jq(e){return e==null?"":String(e)}i(Jq,"serialize");function hR(e){let t=typeof e=="string"?e.codePointAt(0):0;return t===67||
t===99?99:t===76||t===108?108:t===82||t===114?114:0}i(hR,"toAlignment");var Yq=900*1024,Xq=100,Qq={open:"new",reopen:"back again",close:"closed","severity-changed":"severity changed",milestone:"milestone"};function tie(e){let{coverage:t,
changes:r,totals:n,groups:s}=e,o=i((l,u)=>{if(l===null)return"";let d=u===null?null:Et(u);return d===null?`#${l}`:`[#${l}](${d})`},"issue"),a=i(l=>Cl(l,{alignDelimiters:!1}),
"table"),c=[`## ${Yt(Qt(e))}`,"",`Logs from ${at(t.from)} to ${at(t.to)}: ${t.complete?"read in full":"**not read in full**"}, ${e.workers} worker ${e.workers===
1?"stream":"streams"} alive.`,"",...e.baseline?["The audit is on. This was its first run: what it found is the baseline, and from now on *new* means new.",""]:[],
...e.repeat?["_This digest may have been sent before._",""]:[],...[...e.problems,...t.reasons].map(l=>`> [!WARNING]
> ${Yt(l)}
`),...r.length>0?["### What changed","",a([["Change","Cause","Severity","Failures","Issue"],...r.map(({change:l,title:u,severity:d,total:p,number:f,url:m})=>[Qq[l],
it(u),d,String(p),o(f,m)])]),""]:[],...n.length>0?["### Failures by task and severity","",a([["Severity","Task","Failures","Causes"],...n.map(({severity:l,task:u,
failures:d,groups:p})=>[l,u===null?"no task named":it(u),String(d),String(p)])]),""]:[],...s.length>0?[`<details><summary>${s.length} ${s.length===1?"cause":"ca\
uses"}</summary>`,"",a([["Cause","Severity","Failures","Trend","Issue"],...s.slice(0,Xq).map(({title:l,severity:u,count:d,trend:p,number:f,url:m,waiting:y})=>[it(
l),u,String(d),p,o(f,m)||(y?"waiting":"")])]),"","</details>",""]:[],e4(e),...e.dashboardUrl&&Et(e.dashboardUrl)?["",qn("Dashboard",e.dashboardUrl)]:[],""];return Eg(
c.join(`
`),Yq)}i(tie,"renderMarkdown");function e4(e){return`Also seen: ${[`${e.expected} failed as their code expects`,`${e.savedByRetry} saved by a retry`,...e.swallowed>
0?[`${e.swallowed} ${e.swallowed===1?"failure was":"failures were"} logged and swallowed (task succeeded)`]:[],...e.ignored>0?[`${e.ignored} ignored by a rule`]:
[],...e.otherApps>0?[`${e.otherApps} of other apps`]:[],...e.unrecognised>0?[`${e.unrecognised} worker errors of an unknown form`]:[]].join(", ")}.`}i(e4,"count\
ed");function gR(e){let{coverage:t,log:r,groups:n}=e;return{schema:1,name:e.name,window:{from:t.from,to:t.to,complete:t.complete,reasons:t.reasons,streams:r.streams.
map((s,o)=>e.showStreams?s:{...s,name:`stream ${o+1}`})},totals:Yi(n).map(s=>({...s,previous:null})),failures:n.flatMap(s=>s.failures.map(o=>r4(o,s))).toSorted(
(s,o)=>s.at<o.at?-1:s.at>o.at?1:s.eventId.length-o.eventId.length||(s.eventId<o.eventId?-1:1)),groups:e.plan.flatMap(({cause:s,change:o,reason:a})=>s.group?[yR(
s.group,{change:o,reason:a},e)]:[]).concat(t4(e)),receipts:e.receipts.map(s=>({...s,result:e.dryRun&&s.result==="done"?"dry-run":s.result})),expected:r.expected,
savedByRetry:r.savedByRetry,swallowed:r.swallowed.map(({taskId:s,task:o,exception:a,at:c,eventId:l,text:u})=>({taskId:s,task:e.redact(o),exception:e.redact(a),at:c,
eventId:l,text:e.showStreams?e.redact(u).slice(0,500):null})),interrupted:r.interrupted,unrecognised:{count:r.unrecognised.count,samples:r.unrecognised.samples.
map(({at:s,eventId:o,level:a,text:c})=>({at:s,eventId:o,level:a,text:e.sample(c)}))},otherApps:e.otherApps,problems:e.problems,cost:e.cost}}i(gR,"reportOf");function t4(e){
let t=new Set(e.plan.map(({cause:r})=>r.fingerprint));return e.groups.filter(({fingerprint:r})=>!t.has(r.hash)).map(r=>yR(r,{change:"skip",reason:r.silent?"sile\
nt-environment":"nothing-new"},e))}i(t4,"silentGroups");function r4(e,{fingerprint:t}){return{taskId:e.taskId,task:e.task,kind:e.kind,exception:e.exception,message:e.
message,retries:e.retries,attempts:e.attempts,softLimit:e.softLimit,deliveries:e.deliveries,runSeconds:e.runSeconds,related:e.related,args:e.args,at:e.at,eventId:e.
eventId,environment:e.environment,host:e.host,program:e.program,fingerprint:t.hash,traceback:e.traceback,frames:e.exceptions.flatMap(({frames:r})=>r.map(({file:n,
line:s,function:o,own:a})=>({file:n,line:s,function:o,own:a}))),candidates:e.candidates}}i(r4,"reportedFailure");function yR(e,t,r){let n=r.dryRun?void 0:r.numbers.
get(e.fingerprint.hash),s={};for(let{environment:o}of e.failures)o!==null&&(s[o]=(s[o]??0)+1);return{fingerprint:e.fingerprint.hash,version:e.fingerprint.version,
parts:e.fingerprint.parts,task:e.failures[0]?.task??null,title:e.title,severity:e.severity,decidedBy:e.decidedBy,count:e.failures.length,firstSeen:e.ledger?.firstSeen||
(e.failures[0]?.at??""),lastSeen:e.ledger?.lastSeen||(e.failures.at(-1)?.at??""),byEnvironment:s,trend:e.trend,issue:n?{number:n.number,url:n.url}:null,decision:t}}
i(yR,"reportedGroup");function oie(e,t,r){return{schema:1,name:e,window:{from:t,to:t,complete:!1,reasons:[r],streams:[]},totals:[],failures:[],groups:[],receipts:[],
expected:0,savedByRetry:[],swallowed:[],interrupted:0,unrecognised:{count:0,samples:[]},otherApps:0,problems:[r],cost:{logRequests:0,githubRequests:0,events:0,ms:0}}}
i(oie,"reportOfFailure");var n4={"below-threshold":"below the threshold","over-budget":"waiting, as no more new issues fit into this run","open-limit":"waiting, as enough issues are ope\
n",baseline:"waiting, as a first run opens five at most","nothing-new":"without anything new","ignored-by-rule":"ignored by a rule","silent-environment":"in env\
ironments without issues","no-ids":"only reported, as these lines have no event ids"},zs=12;function uie(e,t,r,n){let{coverage:s,totals:o}=e,a=[Qt(e),`Logs ${bR(
s.from)} to ${bR(s.to)} UTC, ${s.complete?"read in full":"NOT read in full"}; ${e.expected} expected failures, ${e.savedByRetry} saved by a retry`,""],c=Math.max(
20,Math.min(48,n-42));for(let{severity:p,task:f,failures:m,groups:y}of o.slice(0,zs))a.push(`  ${p.padEnd(8)} ${se(f??"(no task named)",c).padEnd(c)} ${String(m).
padStart(4)}  ${y} ${y===1?"cause":"causes"}`);if(o.length>zs){let p=o.slice(zs);a.push(`  … and ${p.reduce((f,{failures:m})=>f+m,0)} failures of ${p.length} \
more rows`)}o.length>0&&a.push("");let l=t.filter(({change:p})=>p!=="skip"),u=r?"would ":"";for(let{change:p,cause:f,reason:m}of l.slice(0,zs))a.push(`  ${u}${p}\
 (${m}): ${se(f.title,Math.max(30,n-30))}`);l.length>zs&&a.push(`  … and ${l.length-zs} more changes`);let d=new Map;for(let{change:p,reason:f}of t)p==="skip"&&
d.set(f,(d.get(f)??0)+1);for(let[p,f]of[...d].toSorted((m,y)=>y[1]-m[1]))a.push(`  ${f} ${f===1?"cause":"causes"} ${n4[p]??p}`);for(let p of[...e.problems,...s.
complete?[]:s.reasons])a.push(`  ! ${p}`);return a.map(p=>fu(p))}i(uie,"renderTerminal");function die(e,t){return["Plan:",...e.map(({change:r,reason:n,cause:s})=>`\
  ${r.padEnd(6)} ${n.padEnd(18)} ${s.judgement.severity.padEnd(8)} ${s.title}`),"",`Writes (${t.length}):`,...t.flatMap(({action:r,number:n,title:s,labels:o,state:a,
body:c})=>[`  ${r}${n===null?"":` #${n}`}${a===null?"":` (${a})`} ${s}${o.length>0?` [${o.join(", ")}]`:""}`,...(c??"").split(`
`).filter(l=>!l.startsWith("<!--")).map(l=>`  | ${se(l,200)}`)])].map(r=>fu(r))}i(die,"renderPlan");function bR(e){return e.slice(0,16).replace("T"," ")}i(bR,"c\
lock");var wR={fingerprint:"",change:"baseline"},Uh=i(({change:e})=>e===wR.change,"isBaseline");function _R(e,t,r){return e.map(n=>{let{name:s}=n,o=t.find(l=>l.name===
s)??{name:s,intent:null,delivered:null,pending:r.first?[wR]:[]},a=o4(o.pending,r.changes),c=!r.mute&&i4({...o,pending:a},r);return{notifier:n,sending:c,repeat:o.
intent!==null,memory:{...o,pending:a,intent:o.intent??(c?r.key:null)}}})}i(_R,"prepare");function Mh(e,t){return[...new Map([...e,...t].map(n=>[n.name,n])).values()].
toSorted((n,s)=>n.name<s.name?-1:1)}i(Mh,"remember");async function ER(e,t,r){let n=[],s=[],o=e.filter(({sending:c})=>c),a=await Promise.all(o.map(({notifier:c,
repeat:l,memory:{pending:u}})=>{let d=u.some(Uh);return s4(c,{...t,repeat:l,baseline:d,changes:u.flatMap(r)})}));for(let[c,{memory:l}]of o.entries()){let u=a[c];
if(u)if(u.delivered){let d=l.delivered!==null&&l.delivered>t.key?l.delivered:t.key;n.push({name:l.name,intent:null,delivered:d,pending:[]})}else s.push(`${l.name}\
: ${u.problem}`)}return{arrived:n,problems:s}}i(ER,"announce");async function s4(e,t){try{return await e.send(t)}catch(r){return{delivered:!1,retryable:!0,problem:`\
posting failed unexpectedly (${r instanceof Error?r.name:typeof r})`}}}i(s4,"send");function o4(e,t){let r=[...e.filter(s=>!Uh(s)),...t],n=[...new Map(r.map(s=>[
`${s.fingerprint} ${s.change}`,s])).values()];return[...e.filter(Uh),...n.slice(-200)]}i(o4,"merged");function i4({intent:e,delivered:t,pending:r},{when:n,key:s,
fresh:o}){let a=e!==null;switch(n){case"never":return!1;case"always":return!0;case"failures":return a||o;case"changes":return a||r.length>0||t===null||Date.parse(
s)-Date.parse(t)>=6048e5}}i(i4,"isDue");var a4=String.raw`\[[^[\]\s]{1,255}\] (?:raised |retry: |succeeded |received|ignored|reject |INTERNAL |Task already)`,Xe=String.raw`(?<task>\S(?:(?!${a4}).){0,250}?)(?<! )\[(?<id>[^[\]\s]{1,255})\]`,
X=i((e,t,r,n,s)=>({phrase:e,holds:t,pattern:new RegExp(`^(?:${r})`,"s"),example:n,reason:s}),"row");function c4(e){return e.map(([t,r,n])=>X("harmless",/^[\w ':/]{4,}/.
exec(t)?.[0]??"",t,r,n))}i(c4,"harmless");var Bh=[X("failed","] raised unexpected: ",`Task ${Xe} raised unexpected: (?<detail>.*)`,"Task h.tasks.email.send[5fbb\
…] raised unexpected: ValueError('x')","THE terminal failure of a body; logged once an execution, never for a retry"),X("expected","] raised expected: ",`Task\
 ${Xe} raised expected: (?<detail>.*)`,"Task a.b[5fbb…] raised expected: NotFound()","declared in `throws`: failed, but as its author planned"),X("retry","] r\
etry: ",`Task ${Xe} retry: (?<detail>.*)`,"Task a.b[5fbb…] retry: Retry in 5s: OSError()","will run again: never a failure"),X("succeeded","] succeeded in ",`\
Task ${Xe} succeeded in (?<detail>.*)`,"Task a.b[5fbb…] succeeded in 0.01s: None","ended well"),X("received","] received",`Task ${Xe} received$`,"Task a.b[5fb\
b…] received","a delivery (5.1 and later); once for each retry and redelivery"),X("received","Received task: ",`Received task: ${Xe}(?: (?<detail>.*))?$`,"Rec\
eived task: a.b[5fbb…]  ","a delivery (up to 5.0); teams overwrite LOG_RECEIVED to show the arguments behind the id"),X("received","Got task from broker: ",`G\
ot task from broker: ${Xe}(?: .*)?$`,"Got task from broker: a.b[5fbb…]","a delivery (up to 3.0)"),X("accepted","Task accepted: ",`Task accepted: ${Xe} pid:(?<\
detail>\\d+)`,"Task accepted: a.b[5fbb…] pid:123","DEBUG: joins id and process"),X("ignored","] ignored",`Task ${Xe} ignored$`,"Task a.b[5fbb…] ignored","th\
e task raised Ignore"),X("rejected","] reject requeue=",`Task ${Xe} reject requeue=(?:True|False): ?(?<detail>.*)`,"Task a.b[5fbb…] reject requeue=False: reason",
"deliberate Reject, or a retry that could not be published: only the traceback tells"),X("internal","] INTERNAL ERROR: ",`Task ${Xe} INTERNAL ERROR: (?<detail>.\
*)`,"Task a.b[5fbb…] INTERNAL ERROR: KeyError()","a policy of trace.py that no run has shown yet"),X("already-done","] Task already completed",`Task ${Xe} Tas\
k already completed successfully`,"Task a.b[5fbb…] Task already completed successfully.","redelivered after success (5.1+)"),X("failed","] raised exception: ",
`Task ${Xe} raised exception: (?<detail>.*)`,"Task a.b[5fbb…] raised exception: OSError()","the same failure as Celery 2.x and 3.0 word it"),X("failed"," rais\
ed exception:",String.raw`Task (?<task>\S{1,250}) with id (?<id>[^\s[\]]{1,255}) raised exception:\s*(?<detail>.*)`,"Task a.b with id 5fbb… raised exception:",
"the mail that Celery up to 3.1 sends, where a team logs it: the repr stands on the next line"),X("hard-limit","Hard time limit",String.raw`Hard time limit \((?<detail>[\d.]+s?)\) exceeded for ${Xe}`,
"Hard time limit (240s) exceeded for a.b[5fbb…]","killed by its time limit; two more records without id tell the same"),X("soft-limit","Soft time limit",String.
raw`Soft time limit \((?<detail>[\d.]+s?)\) exceeded for ${Xe}`,"Soft time limit (120s) exceeded for a.b[5fbb…]","a warning: the task may catch it, retry or f\
ail"),X("revoked","Discarding revoked task",`Discarding revoked task: ${Xe}`,"Discarding revoked task: a.b[5fbb…]","stopped by an operator, or expired"),X("ha\
ndler-error","Task handler raised error",'"?Task handler raised error: (?<detail>.*)',"Task handler raised error: WorkerLostError('Worker exited prematurely: si\
gnal 9 (SIGKILL) Job: 12.')","from the main process, without id: lost child, or the twin of a time limit"),X("outside-body","Exception raised outside body","\\S*\
(?:: )?RuntimeWarning: Exception raised outside body: (?<detail>.*)","/x/celery/app/trace.py:662: RuntimeWarning: Exception raised outside body: KeyError():","t\
he tracer itself failed; without id"),X("pool-callback","Pool callback raised","Pool callback raised exception: (?<detail>.*)","Pool callback raised exception: \
ResponseError('OOM command not allowed')","the main process could not handle a result"),X("process-exited"," exited with ","Process '(?<detail>[^']+)' pid:\\d+ e\
xited with ","Process 'ForkPoolWorker-2' pid:123 exited with 'signal 9 (SIGKILL)'","always accompanied by another record"),X("unregistered","Received unregister\
ed task",String.raw`Received unregistered task of type u?['"](?<task>[^'"]*)['"]`,"Received unregistered task of type 'a.b'.","nobody knows this task; the id st\
ands in the dumped headers"),X("invalid","Received invalid task message",String.raw`Received invalid task message: (?<detail>[^\n]*)`,"Received invalid task mes\
sage: Task keyword arguments must be a mapping","the message is gone, no state stored"),X("invalid","Invalid task ignored: ",String.raw`Invalid task ignored: (?<detail>[^\n]*)`,
"Invalid task ignored: InvalidTaskError('…')","the same as Celery 2.x words it"),X("undecodable","Can't decode message body","Can't decode message body: (?<de\
tail>.*)","Can't decode message body: DecodeError(…) [type:… headers:{…}]","the message is gone"),X("unknown-message","Received and deleted unknown messag\
e","Received and deleted unknown message","Received and deleted unknown message.  Wrong destination?!?","no task message at all"),X("chord-error","Chord ",String.
raw`Chord (?:callback )?(?:for )?u?['"](?<detail>[^'"]*['"] raised: .*)`,"Chord 'a047…' raised: ChordError('Dependency 923e… raised ValueError()')","the bod\
y of a chord never runs; the id is the group, not the task"),X("bad-eta","Couldn't convert ETA","Couldn't convert ETA (?<detail>.*)","Couldn't convert ETA '…' t\
o timestamp: …. Task: {…}","message rejected: a lost task"),X("cannot-apply","Couldn't apply scheduled task","(?:Message Error: )?Couldn't apply scheduled t\
ask (?<task>[^:]+): (?<detail>.*)","Message Error: Couldn't apply scheduled task nightly: …","beat lost a run of a periodic task"),X("unrecoverable","Unrecove\
rable error: ","Unrecoverable error: (?<detail>.*)","Unrecoverable error: OSError()","the worker stops; tasks in flight may leave no line"),X("batch-failed",": ",
String.raw`(?:Error|There was an Exception): (?<detail>[A-Za-z_][\w.]*\(.*)`,"Error: ValueError('x')","celery_batches: a whole batch failed, no id named; an app\
lication may word its own errors so: only the traceback tells"),X("undispatched","Failed to dispatch chain/callbacks",String.raw`Failed to dispatch chain/callbacks for deduplicated task (?<detail>\S+)`,
"Failed to dispatch chain/callbacks for deduplicated task 5fbb…","5.6.3+: the task itself is done, what was to follow it is lost"),X("boot-failed","Unable to \
load celery application","(?:Error: (?:Invalid value for [^:]{1,40}: *)?)?Unable to load celery application[.:]? ?(?<detail>[^\\n]*)","Unable to load celery app\
lication.","the worker never started; the reason stands on the next line"),X("log-broken","Message: 'Task %(",String.raw`Message: 'Task %\(name\)s\[%\(id\)s\] %\(description\)s: %\(exc\)s'`,
"Message: 'Task %(name)s[%(id)s] %(description)s: %(exc)s'","Python could not format the record of a failure (`--- Logging error ---`): its values stand in `Arg\
uments: {…}`"),X("applied","TaskPool: Apply ",String.raw`TaskPool: Apply (?<detail>.*)`,"TaskPool: Apply <function fast_trace_task at 0x7f…> (args:('a.b', '5f\
bb…', {'argsrepr': '(1,)', …}) kwargs:{})","DEBUG: the headers of the task that is run, arguments among them"),...c4([["Process cleanup failed: ","Process c\
leanup failed: KeyError()","after the task"],["Signal handler ","Signal handler <function f> raised: KeyError()","a receiver of a signal failed, not the task"],
["Tasks flagged as revoked: ","Tasks flagged as revoked: 5fbb…","an order; each discarded task says so itself"],["Terminating ","Terminating 5fbb… (Signals.SI\
GTERM)","an order of an operator"],["Restoring \\d+ unack","Restoring 3 unacknowledged message(s)","will be delivered again"],["Timed out waiting for UP message",
"Timed out waiting for UP message from <ForkProcess…>","a child that started slowly"],["Process inqueue damaged","Process inqueue damaged: <ForkProcess…> 'a':\
 OSError()","the pool mends itself"],["Pool process .{1,300}? error: ","Pool process <billiard.pool.Worker…> error: PermissionError(13, 'x')","no task ran"],[
"Thread '?","Thread 'ResultHandler' crashed: OSError()","the pool mends itself"],["consumer: (?:Cannot connect|Connection to broker lost)","consumer: Cannot con\
nect to redis://…","the broker is away"],["Couldn't (?:ack|reject) ","Couldn't ack 12, reason:ConnectionResetError()","will be delivered again"],["Connection \
to Redis lost","Connection to Redis lost: Retry (0/20) now.","is tried again"],["\\s*Retry limit exceeded while trying to reconnect","Retry limit exceeded while\
 trying to reconnect to the Celery redis result store backend.","the results lost by it have records of their own"],["beat: Connection error","beat: Connection \
error: [Errno 111]. Trying again in 2.0 seconds...","is tried again"],["pidbox command error","pidbox command error: KeyError('conf')","a question of an operato\
r was refused"],["Refusing to deserialize","Refusing to deserialize disabled content of type pickle (application/x-python-serialize)","a control message, no tas\
k"],["Task \\S+ cannot be acknowledged","Task a.b[5fbb…] cannot be acknowledged after a connection loss","ended here and delivered again"],["child process exi\
ting","child process exiting after exceeding memory limit (300KiB / 200KiB)","between two tasks"],["Removing corrupted schedule","Removing corrupted schedule fi\
le 'x': EOFError()","beat starts a new one"],["Chord counter incremented","Chord counter incremented too many times for 'a047…'","the chord did run"],["Failed\
 to handle (?:group )?chord error","Failed to handle chord error for task a047…: KeyError()","the failed chord has a record of its own"],["Errback ","Errback \
<…> raised an exception","the failed task has a record of its own"],["Failed operation ","Failed operation store_result. Retrying 3 more times.","is tried aga\
in"],["Too many open files","Too many open files. Aborting...","the consumer stops taking messages"],["Frequent restarts detected","Frequent restarts detected: \
RestartFreqExceeded()","the pool is not started again"]])];var kR=new Set(Bh.filter(({pattern:e})=>e.source.includes("(?<id>")).map(({phrase:e})=>e));function Oi(e){for(let{phrase:t,holds:r,pattern:n}of Bh){if(!e.includes(
r))continue;let s=n.exec(e);if(!s)continue;let o=s.groups??{};return{phrase:t,task:o.task??null,id:o.id??null,detail:o.detail??""}}return null}i(Oi,"readCelery");function un(e){let t=/^([A-Za-z_][\w.<>]*)\(/.exec(e);if(t?.[1]){let s=t[0].length,o=l4(e,s)??d4(e,s);return{type:t[1],message:f4(e.slice(s,o??void 0)),rest:o===
null?"":e.slice(o+1),closed:o!==null}}let r=/^<Unrepresentable <class '([\w.<>]+)'>/.exec(e);if(r?.[1])return{type:r[1],message:"",rest:"",closed:!0};let n=/^<([A-Za-z_][\w.]*)[ :](.*)>/s.
exec(e);return n?.[1]?{type:n[1],message:n[2]??"",rest:e.slice(n[0].length),closed:!0}:null}i(un,"readRepr");var jh={"(":")","[":"]","{":"}"};function l4(e,t){let r=[
")"],n="";for(let s=t;s<e.length;s++){let o=e.charAt(s);if(n!=="")o==="\\"?s+=1:o===n&&(n="");else if((o==="'"||o==='"')&&u4(e,s))n=o;else if(o in jh)r.push(jh[o]??
"");else if(o===r.at(-1)){if(r.pop(),r.length===0)return s}else if(o===")"||o==="]"||o==="}")return null}return null}i(l4,"closing");function u4(e,t){return!/\w/.
test(e.charAt(t-1))||/(?:^|\W)[bru]{1,2}$/i.test(e.slice(Math.max(0,t-3),t))}i(u4,"startsQuote");function d4(e,t){let r=e.lastIndexOf(")");return r>=t?r:null}i(
d4,"lastParenthesis");var p4=/^(?:b|u)?(['"])((?:\\.|(?!\1)[^\\])*)\1,?$/s;function f4(e){let t=p4.exec(e);return t?TR(t[2]??""):e}i(f4,"unquote");function TR(e){
return e.replace(/\\([\\'"nrt])/g,(t,r)=>({n:`
`,r:"\r",t:"	"})[r]??r)}i(TR,"plainText");function Il(e){let t=new Map,r=0,n=null;for(let s=0;s<e.length;s++){let o=e.charAt(s);if(o==="'"||o==='"'){let a=m4(e,
s);if(a===null)return t;let c=e.slice(s+1,a),l=n===null&&r===1&&e.startsWith(": ",a+1);r===1&&n!==null&&!t.has(n)&&t.set(n,TR(c)),n=l?c:null,s=l?a+1:a}else if(o in
jh)r+=1;else if(o==="}"||o==="]"||o===")"){if(r-=1,r===0)return t}else o===","&&r===1&&(n=null);r>1&&(n=null)}return t}i(Il,"readEntries");function m4(e,t){let r=e.
charAt(t);for(let n=t+1;n<e.length;n++)if(e.charAt(n)==="\\")n+=1;else if(e.charAt(n)===r)return n;return null}i(m4,"closingQuote");var vR=/^([ \t>#|]*)(\+ )?(Exception Group )?Traceback \(most recent call last\):\s*$/;function xr(e){let t=vR.exec(e);if(!t)return null;let[,r="",n="",s=""]=t;
return{outer:n?r.trimEnd():r,margin:r+(n&&"| "),ofGroup:s!==""}}i(xr,"readHeader");function Ar(e){return vR.test(e)}i(Ar,"isTracebackHeader");var qh=/^([ \t]*(?:> ?)?)File "([^"]*)", line (\d{1,9})(?:, in (.*))?$/,
h4=/^[ \t]*(?:> ?)?File "/;function qe(e){let t=qh.exec(e);return t?{file:t[2]??"",line:Number(t[3]),function:t[4]?.trim()||null,bare:t[1]===""}:null}i(qe,"read\
Frame");function Zh(e){return h4.test(e)&&!qh.test(e)}i(Zh,"isBrokenFrame");var SR=/^[ \t]*\.\.\.<\d{1,9} lines?>\.\.\.$/,xR=/^[ \t]*[~^][~^ \t]*$/,g4=[{pattern:xR,
example:"           ~~~^^^"},{pattern:/^[ \t]*\[Previous line repeated \d{1,9} more times?\]$/,example:"  [Previous line repeated 975 more times]"},{pattern:SR,
example:"    ...<4 lines>..."},{pattern:/^[ \t]*File "\.\.\.", line -1, in \[rest/,example:'  File "...", line -1, in [rest of traceback truncated]'},{pattern:/^[ \t]*File "\.\.\.", line -1, in \[rest of traceback truncated\]$/,
example:'  File "...", line -1, in [rest of traceback truncated]'},{pattern:/^[ \t]*[│└]/,example:"    │    └ <Email 'welcome'>"}];function Rr(e){return g4.
some(({pattern:t})=>t.test(e))}i(Rr,"isBetweenFrames");function AR(e){return SR.test(e)}i(AR,"isElision");function Ll(e){return qh.test(e)||xR.test(e)||/^ {4}\S/.
test(e)}i(Ll,"isTracebackPiece");var zn=new Map([["The above exception was the direct cause of the following exception:","cause"],["During handling of the above\
 exception, another exception occurred:","context"]]),y4=/^((?:<unknown>\.)?[\p{L}_][\p{L}\p{N}_.<>]*(?:\([\w.]{1,200}\))?)(?::(?: (.*))?)?$/su,b4=/(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Group|Exceeded)\)?$/;
function yt(e){let t=y4.exec(e),r=t?.[1];if(!t||!r||r.endsWith(".")||r.includes(".."))return null;let n=t[2]??"";return n===""&&!/[.\p{Lu}]/u.test(r)?null:{type:r,
message:n,sure:b4.test(r),hasText:n!==""}}i(yt,"readRaised");function Pi(e){let t=/^[ \t]*\+(-\+)?-{4,}( (?:\d{1,4}|\.\.\.) -{4,})?$/.exec(e);return t?{opens:t[1]!==
void 0,closes:t[2]===void 0}:null}i(Pi,"readGroupRule");function Nl(e){return e.startsWith("<")||e==="stringsource"||/\.(?:pyx|pxd|pxi|c|so)$/.test(e)}i(Nl,"has\
NoSource");function $i(e){let t=0;for(let r of e)r==="("||r==="["||r==="{"?t+=1:(r===")"||r==="]"||r==="}")&&(t-=1);return t>0||/[,\\([{+\-*/%|&=<>]$|"""$|\b(?:and|or|not|in|is|if|else|from)$/.
test(e)}i($i,"isUnfinished");function Dl(e){return/^[)\]}.,+\-*/%|&=<>]|^(?:and|or|if|else|in|is|not|for)\b/.test(e)}i(Dl,"continuesStatement");var w4={DEBUG:"debug",DBG:"debug",D:"debug",INFO:"info",INF:"info",I:"info",NOTICE:"info",WARN:"warning",WARNI:"warning",WARNING:"warning",WRN:"warning",W:"warn\
ing",ERROR:"error",ERR:"error",E:"error",CRITICAL:"critical",CRITI:"critical",CRIT:"critical",CRT:"critical",FATAL:"critical",C:"critical"};function Ii(e){return w4[(e??
"").trim().toUpperCase()]??null}i(Ii,"levelOf");var or="DEBUG|INFO|NOTICE|WARNING|WARNI|WARN|ERROR|CRITICAL|CRITI|FATAL|INF|ERR|WRN|DBG|CRT",Ci=String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9}){0,2}`,
RR=String.raw`(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?`,Vt=[String.raw`\d{4}[-/]\d\d[-/]\d\d[T _]${Ci}${RR}`,String.raw`\d\d[-/][A-Z][a-z]{2}[-/]\d{4}[ :]${Ci}${RR}`,String.
raw`\d\d/\d\d/\d{4} ${Ci}(?: [AP]M)?`,String.raw`\d{4}-\d\d-\d\d \d\d:\d\d(?=\t)`,String.raw`\d{6} ${Ci}`,Ci].join("|"),_4=String.raw`(?:\[[^\]\n]{0,100}\]|\{[^}\n]{0,100}\}|<[^>\n]{0,100}>|\d{1,20}|[a-z_]\w*(?:\.\w+)+|[-|])`,
Hh=String.raw`[ \t:|-]{1,4}`,Ot=i((e,t,r)=>({pattern:new RegExp(e),example:t,where:r}),"head"),E4=[Ot(String.raw`^\[? *(?:(?<stamp>${Vt}): )?(?<level>${or})/(?<process>[^\]\n]{1,120})\] ?`,
"[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] text","Celery's default; copies lose the first bracket, some formats the time"),Ot(String.raw`^(?<stamp>${Vt}) (?<level>${or})/(?<process>[A-Z]\S{0,119}) `,
"2026-05-11 13:16:47,024 ERROR/ForkPoolWorker-1 text","the default without brackets"),Ot(String.raw`^\[(?<stamp>${Vt}): (?<level>${or})\] ?`,"[2026-05-11 13:16:\
47,024: ERROR] text","the default without the process"),Ot(String.raw`^\[?(?<stamp>${Vt})\]?${Hh}(?:${_4}${Hh}){0,4}?\[? *(?<level>${or}) *(?:\]|(?=[\s:|-]))[ \t:|-]{0,4}`,
"2026-05-24 14:34:42,209 ERROR [celery.app.trace:265][MainThread] text","stamp, then level: Pyramid, Django, paperless-ngx, dify, loguru, airflow 2"),Ot(String.
raw`^\[?(?<stamp>${Vt})\]?${Hh}\[(?<level>debug|info|warning|error|critical) *\] `,"2026-05-11T13:16:47.024Z [error    ] text","structlog on a terminal, airflow\
 3"),Ot(String.raw`^\[?(?<level>${or})\]?:? +\[?(?<stamp>${Vt})\]? +`,"WARNING 2026-05-21 23:31:54,015 warnings 32350 140090075426880 text","Django's `verbose`,\
 pretix"),Ot(String.raw`^\[(?<level>${or}):(?<stamp>${Vt}):[^\]\n]{1,120}\] `,"[ERROR:2026-05-11 13:16:47,024:signal.py:280:send] text","rdrf"),Ot(String.raw`^\[(?<level>[DIWEC]) (?<stamp>${Vt}) [^\]\n]{1,160}\] `,
"[E 260511 13:16:47 trace:265] text","tornado, and formats with one letter"),Ot(String.raw`^[a-z_]\w*(?:\.\w+)+ (?<level>${or}) (?<stamp>${Vt}) `,"celery.app.tr\
ace ERROR 2026-05-11 13:16:47,024 [pN:main,p:13126,tN:Thread-9 (start)] text","Galaxy"),Ot(String.raw`^\[? *(?<level>${or})[ /]+\[?(?<process>[A-Z]\w*(?:Worker|Process|Thread)[\w:.-]*)\]? `,
"ERROR ForkPoolWorker-7 text","no time"),Ot(String.raw`^(?<level>${or}):(?=[\w.]+:)`,"ERROR:celery.app.trace:text","Python's basicConfig"),Ot(String.raw`^\[?(?<level>${or})\]?:? +(?=\[[a-z_][\w.]*(?::\d+)?\]|[a-z_]\w*(?:\.\w+)+(?::\d+)?:? )`,
"ERROR [celery.beat:284] text","level, then logger: DefectDojo"),Ot(String.raw`^(?:(?<level>debug|info|warning|error|critical) (?:\k<level> ){0,12}).{0,200}?\bevent=(?=[A-Z])`,
"critical critical pid=7 event=text exc_info=[…]","authentik without JSON")],OR=new RegExp(String.raw`^\[?(?<stamp>${Vt})\]?(?:\.\d\ds)?(?:[ \t|:-]{1,8}|(?<=Z|[+-]\d\d:?\d\d)(?=\S))`),
k4=new RegExp(`^(?:${Vt})$`);function PR(e){return e.length<=40&&k4.test(e)}i(PR,"isStampOnly");var T4=new RegExp(`^(?:${[String.raw`\[[^\]\n]{0,100}\]`,String.
raw`\{[\w.]+:\d+\}`,String.raw`<[^>\n]{1,100}>`,String.raw`[A-Z][A-Za-z]*(?:Worker|Process|Thread)[\w:.-]*`,String.raw`[a-z_]\w*(?:\.\w+)+(?::(?:\d+|[a-z_<][\w<>]*))*(?:\(\))?:?`,
String.raw`(?:PID|TID):\d+`,String.raw`(?:trace|request)=[\w-]+`,String.raw`/\S{1,200}\.py:\d+`,String.raw`[a-z_]\w*\.py \d+`,String.raw`[a-z_]\w*:(?:[\w<>]+:\d+)?`,
String.raw`[a-z_]{3,}(?= \d+ \d+ |  ?Task )`,String.raw`[0-9a-f]{10}(?= Task )`,String.raw`\d+`,String.raw`[-|:]`].join("|")})(?:[ \\t]+|(?<=:)(?=\\S)|(?<=\\])(?=[\
\\[A-Z]))`),v4=/^(?:\[[\w.]{1,200}\([^()\s]{1,255}\)\] ?|\/?[\w./-]{1,200}\.\w{1,4}:\d+(?: - |: )|[\w.]{1,200}\/[\w-]{1,255} (?=Task ))/,S4=8;function $R(e){for(let[
t,{pattern:r}]of E4.entries()){let n=r.exec(e);if(!n)continue;let s=n.groups??{};return{level:Ii(s.level),process:s.process??null,stamp:s.stamp??null,format:t===
0?"celery":"own",head:t,length:n[0].length}}return null}i($R,"readPrefix");function*CR(e,t){let r=e;yield r;let n=t==="celery"?v4:T4;for(let s=0;s<S4;s++){let o=n.
exec(r);if(!o)return;r=r.slice(o[0].length),yield r}}i(CR,"peelings");var Fl=["message","event","msg","log"],Wh=["exc_info","exception","traceback","stack_info"],LR=["levelname","level","severity"],NR=["asctime","timestamp","time"],
DR=["processName","process_name"],FR=["task_name","task"],GR=["task_id","celery_task_id"],x4=new Set([...Fl,...Wh,...LR,...NR,...DR,...FR,...GR]);function Kh(e){
let t=IR(e),r=t??O4(e);if(!r)return null;let n=Or(r,Fl);if(n===null)return null;if(n.startsWith("{")){let d=IR(n);if(d&&Or(d,Fl)!==null&&!Or(d,Fl)?.startsWith("\
{"))return Kh(n)}let s=r.data,o=zR(s)?s:{},{args:a,kwargs:c}={args:o.args,kwargs:o.kwargs},l=Or(r,FR),u=Or(r,GR);return{level:Ii(Or(r,LR)),process:Or(r,DR),stamp:Or(
r,NR),format:"json",cut:t===null,head:null,text:n,traceback:Or(r,Wh),structured:Wh.map(d=>r[d]).find(d=>Array.isArray(d))??null,data:typeof a=="string"&&typeof c==
"string"?{args:a,kwargs:c}:null,tag:l!==null&&u!==null?{task:l,id:u}:null}}i(Kh,"readJsonRecord");function Or(e,t){for(let r of t){let n=e[r];if(typeof n=="stri\
ng")return n}return null}i(Or,"stringOf");function zR(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}i(zR,"isObject");function IR(e){let t=e.includes(
"&#39;")||e.includes("&quot;")?A4(e):e;try{let r=JSON.parse(t);return zR(r)?r:null}catch{return null}}i(IR,"parse");function A4(e){return e.replaceAll("&quot;",
e.startsWith('{"')?'\\"':'"').replaceAll("&#39;","'").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}i(A4,"unescapeHtml");var R4=/"(\w{2,20})": ?"((?:[^"\\]|\\.)*)(?:"|\\?$)/g;
function O4(e){if(!/^\{ ?"/.test(e))return null;let t={};for(let[,r="",n=""]of e.matchAll(R4))!x4.has(r)||r in t||(t[r]=P4(n));return t}i(O4,"readCut");function P4(e){
for(let t of[e,e.replace(/\\u?[0-9a-fA-F]{0,3}$/,"")])try{return JSON.parse(`"${t}"`)}catch{}return e}i(P4,"unescapeJson");var $4=/^(?<text>.*?) level=(?<level>[A-Z]{4,8})(?: process=(?<process>\S{1,120}))?(?: task=(?<task>\S{1,255}) task_id=(?<id>\S{1,255}))?\s*$/s;function Us(e){if(e.
startsWith("{"))return Kh(e);let t=$R(e);if(t){let{level:s,process:o,stamp:a,format:c,head:l,length:u}=t;return{...Gl,level:s,process:o,stamp:a,format:c,head:l,
text:e.slice(u)}}let r=e.includes(" level=")?$4.exec(e)?.groups:void 0,n=Ii(r?.level);if(r&&n){let{task:s,id:o}={task:r.task,id:r.id};return{...Gl,level:n,process:r.
process??null,format:"suffix",text:r.text??"",tag:s&&o?{task:s,id:o}:null}}return null}i(Us,"startOfRecord");function zl(e){let t=OR.exec(e);return t?{...Gl,stamp:t.
groups?.stamp??null,format:"stamp",text:e.slice(t[0].length)}:null}i(zl,"startAtStamp");function Vh(e){return{...Gl,text:e}}i(Vh,"startBare");var Gl={level:null,
process:null,stamp:null,format:"none",head:null,cut:!1,text:"",traceback:null,structured:null,data:null,tag:null};var C4=/\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/[^\]\s]{1,120}\] /g;function UR(e){if(e.indexOf(": ",1)<0||e.indexOf("[20",1)<0||e.startsWith("\
{"))return[e];let t=[],r=0,n=D4(e);for(let{index:s}of e.matchAll(C4)){let o=n.closedAt(s);s<=r||!o||!I4.test(e.charAt(s-1))||N4(e.slice(r,r+L4))&&(t.push(e.slice(
r,s)),r=s,n.restart())}return t.push(e.slice(r)),t}i(UR,"splitGlued");var I4=/[^\s:=,([{<"'`|-]/,L4=200;function N4(e){return/^\[?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/|^Task \S|^[A-Za-z_][\w.]*(?:Error|Exception)\b/.
test(e)}i(N4,"startsRecord");function D4(e){let t=0,r="",n=0;return{closedAt(s){for(;t<s;t++){let o=e.charAt(t);o==="\\"?t+=1:r!==""?o===r&&(r=""):o==='"'||o===
"'"?r=o:o==="("||o==="{"?n+=1:(o===")"||o==="}")&&(n-=1)}return r===""&&n<=0},restart(){r="",n=0}}}i(D4,"readQuotes");var F4=[{pattern:/^(\S(?:(?!\] )[^\n]){0,250}?)\[([^[\]\s]{1,255})\]:? /,example:"h.tasks.send[5fbb…] text"},{pattern:/^\[([\w.]{1,250})\(([^()\s]{1,255})\)\]:? ?/,
example:"[h.tasks.send(5fbb…)] text"},{pattern:/^([\w.]{1,250})\/([0-9a-f-]{36}) /,example:"h.tasks.send/5fbb… text"}];function MR(e){for(let{pattern:t}of F4){
let r=t.exec(e);if(!r)continue;let[n,s="",o=""]=r;return s.startsWith("Task ")?null:{tag:s==="???"?null:{task:s,id:o},length:n.length}}return null}i(MR,"readTag");var G4=/\/(?:pyramid|gunicorn|uvicorn|starlette|fastapi|werkzeug|flask|waitress|tornado|aiohttp|django\/core\/(?:handlers|servers))\//;function Ml(e){let t=qe(e);
return t!==null&&G4.test(t.file)}i(Ml,"isWebFrame");var BR=5e3,z4=1e6,U4=8e3;function Jh(e,t,r,n,s){let o=Ar(e.text);return{event:t,raw:r,foreign:n,lines:o?[e.text]:
[],phase:o?"header":"first",unfinished:e.cut&&r.length>=U4,quoting:!1,damage:null,lastAt:t.at,began:s,touched:s,...Yh(e)}}i(Jh,"openRecord");function Yh(e){let t=e.
format==="celery"?"celery":e.format==="json"?null:"own",r=e.tag;for(let n of t?CR(e.text,t):[e.text]){let s=MR(n);r??=s?.tag??null;let o=Oi(n)??(s?Oi(n.slice(s.
length)):null);if(o)return{start:e,celery:M4(o,e)?o:null,tag:r}}return{start:e,celery:null,tag:r}}i(Yh,"readStart");function M4({phrase:e},{level:t}){return e!==
"failed"||t===null||t==="error"||t==="critical"}i(M4,"isAtItsLevel");function Bl({start:e,celery:t}){return e.level==="info"||e.level==="debug"||t?.phrase==="bo\
ot-failed"}i(Bl,"isSingle");function Li({phase:e}){return e==="header"||e==="frame"||e==="source"||e==="chain"}i(Li,"isInside");var B4=/^[\da-f.:]{3,45} \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:/;
function j4(e,t,r){let{phase:n,lines:s}=e,o=s.at(-1)??"";return Ml(t)?!0:n==="frame"?/^\S/.test(t)&&qe(t)===null&&!Qh(e,t):n==="raised"&&!Ul(r)?xr(t)!==null&&o.
trim()!=='"""'&&!q4(o):n==="source"&&/^\s+\S/.test(t)&&qe(t)===null&&!Rr(t)&&!Rr(o)&&!$i(o.trim())&&!Dl(t.trim())}i(j4,"isOthers");function q4(e){return/^\S*(?:ExceptionWithTraceback|RemoteTraceback):/.
test(e)}i(q4,"isWrapperLine");function Xh(e,t,r){if(e.unfinished)return 2;let n=qR(t);if(!e.foreign&&(B4.test(n)||r&&j4(e,n,t))||Li(e)&&Ul(e.lines.at(-1)??"")&&
!Ul(t)&&t.trim()!=="")return 0;let s=xr(n)!==null,o=zn.has(n.trim());switch(e.phase){case"first":case"text":return Bl(e)?s||Z4(n)?0:1:s?2:1;case"header":return qe(
n)?e.foreign&&!Ml(n)?1:2:s||o||yt(n)?0:1;case"frame":return s||o?0:/^\s/.test(n)||qe(n)?2:1;case"source":return s||o?0:qe(n)||Rr(n)?2:/^\s/.test(n)||n===""?1:yt(
n)?2:/^[([{)\]}"'\w]/.test(n)&&!/^\d+\.\d+\./.test(n)?1:0;case"raised":return o?2:1;case"chain":return s?2:n.trim()===""?1:0}}i(Xh,"fitOf");function qR(e){return Ul(
e)?e.replace(/^[ \t]*\| ?/,""):e}i(qR,"withoutMargin");function Ul(e){return/^[ \t]*\|/.test(e)}i(Ul,"hasMargin");function Z4(e){return qe(e)!==null||Rr(e)}i(Z4,
"isFrameLike");function Qh({celery:e},t){let r=e?un(e.detail)?.type:void 0,n=yt(t)?.type;return r!==void 0&&n!==void 0&&jR(r)===jR(n)}i(Qh,"promises");function jR(e){
return e.slice(e.lastIndexOf(".")+1)}i(jR,"lastPart");function jl(e,t,r,n){if(e.lastAt=r,e.touched=n,e.unfinished){eg(e,t);return}if(e.lines.length>=BR){e.damage=
`it is longer than ${BR} lines`;return}e.lines.push(t),t.trim()==='"""'&&e.phase==="raised"&&(e.quoting=!e.quoting),e.phase=H4(e,t)}i(jl,"append");function H4({
phase:e},t){let r=qR(t);return xr(r)?e==="raised"?"raised":"header":e==="first"||e==="text"?"text":zn.has(r.trim())?"chain":e==="raised"?"raised":qe(r)?"frame":
Rr(r)||/^[\s+|]/.test(r)||r===""?e==="header"||e==="chain"?e:"source":yt(r)?"raised":e}i(H4,"nextPhase");function eg(e,t){let r=e.lines.length-1;if(r>=0){e.lines[r]+=
t;return}if(e.raw.length>z4){e.unfinished=!1;return}if(e.raw+=t,e.start.cut&&!t.endsWith("}"))return;let n=Us(e.raw);e.unfinished&&=n?.cut!==!1,Object.assign(e,
Yh(n??{...e.start,text:e.start.text+t}))}i(eg,"extend");function ZR(e,t){if(e.celery!==null||e.lines.length>0||!/^\[\d{4}-/.test(e.raw)||!/(?:^\[[^\]]*|\] .*(?:Task |limit )\S*)$/.
test(e.raw))return!1;let r=Us(e.raw+t),n=r?Yh(r):null;return n?.celery?(Object.assign(e,n,{raw:e.raw+t}),!0):!1}i(ZR,"mend");var HR=4,W4=5,K4=26,V4=2,WR="another traceback was written between its lines";function VR(e){let t=[],r=null,n=!1,s=!1,o=null,a=0,c=i(({event:f,start:m,celery:y,
tag:g,lines:h,damage:b})=>e({event:f,start:m,celery:y??J4(m,h),tag:g,lines:h,damage:b}),"close"),l=i((f,m,y)=>{let g=JR(f),h=Jh(f,m,y,!1,a),b=h.celery===null&&r!==
null&&g!==r&&g!=="none";h.celery!==null&&g!=="none"&&(r??=g),n||=b;let w=i(E=>Y4(m.at,E.lastAt)>W4?!1:Li(E)?!0:b?!E.foreign:E.phase==="first"&&!E.foreign&&!Bl(E)&&
E.celery!==null&&Bl(h),"stays"),k=[];for(let E of t)w(E)?k.push(E):c(E);k.length>=HR&&c(k.shift()),t=[...k,b?{...h,foreign:b}:h]},"begin"),u=i(f=>{let m=null,y=0;
for(let g of t){let h=Xh(g,f,n);if(!(h===0||h<y)&&!(m?.phase==="chain"&&!m.foreign&&g.foreign&&h===2)){if(m!==null&&h===2&&y===2&&Li(g)&&m.touched>g.began){if(!m.
foreign&&g.foreign&&!Ml(f)&&!tZ(m,f)){m.damage=WR;continue}!g.foreign&&!m.foreign&&(g.damage=WR)}[m,y]=[g,h]}}return m},"follow"),d=i((f,m)=>{let y=u(f);if(y)jl(
y,f,m.at,a);else if(Ar(f)&&t.length<HR){let g=Jh(Vh(""),m,"",!0,a);jl(g,f,m.at,a),t.push(g)}},"goOn"),p=i((f,m)=>{let y=t.at(-1),g=X4(f,r!==null);if(g&&!t.some(
h=>oZ(h,g,f,m,r))){y&&sZ(y,g)?jl(y,g.text,m.at,a):l(g,m,f);return}if(!g){if(rZ(f,r!==null,t)&&!t.some(b=>YR(b,f))){l(Vh(f),m,f);return}if(y&&ZR(y,f))return}d(f,
m)},"read");return{line({text:f,cut:m},y){if(!PR(f)){if(a+=1,o)eg(o,f);else{s||=Q4(f);for(let g of UR(s?eZ(f):f))p(g,y)}o=m?o??t.at(-1)??null:null}},end(){for(let f of t)
c(f);t=[],o=null}}}i(VR,"foldStream");function J4({format:e},t){return e!=="none"||!t[0]||!Ar(t[0])?null:t.some(n=>/\/celery\/(?:__main__|bin\/(?:celery|worker|beat))\.py", line \d/.
test(n))?{phrase:"boot-failed",task:null,id:null,detail:""}:null}i(J4,"readBootFailure");function JR({format:e,head:t}){return t===null?e:`${e} ${t}`}i(JR,"form\
Of");function Y4(e,t){return e===t?0:(Date.parse(e)-Date.parse(t))/1e3}i(Y4,"seconds");function X4(e,t){let r=Us(e);if(r||t)return r;let n=zl(e);return n&&!Ll(n.
text)&&!Ar(n.text)?n:null}i(X4,"startOf");function Q4(e){let t=zl(e)?.text;return t===void 0?!1:Ll(t)||Ar(t)||/^[[\d]/.test(t)&&Us(t)?.stamp!=null}i(Q4,"isStamp\
ed");function eZ(e){let t=zl(e);return t?`${/ ( +)$/.exec(e.slice(0,e.length-t.text.length))?.[1]??""}${t.text}`:e}i(eZ,"withoutStamp");function tZ(e,t){return/^[A-Za-z_]/.
test(t)&&!Qh(e,t)}i(tZ,"disowns");function rZ(e,t,r){let n=Oi(e);return!n||n.phrase==="harmless"?null:kR.has(n.phrase)?t&&!r.some(s=>s.celery?.id===n.id&&s.celery.
phrase===n.phrase)||(n.phrase==="failed"||n.phrase==="expected")&&un(n.detail)===null?null:n:n.phrase==="outside-body"||!t||nZ.has(n.phrase)?n:null}i(rZ,"readBa\
re");var nZ=new Set(["pool-callback","process-exited"]);function sZ(e,t){return t.format!=="celery"||t.level!=="warning"||e.start.level!=="warning"||e.celery!==
null||e.start.process!==t.process?!1:Ar(t.text)?e.phase==="chain"||/^--- Logging error/.test(e.start.text):t.text.trim()===""?e.phase==="raised"||e.phase==="cha\
in":Li(e)&&Xh(e,t.text,!1)===2}i(sZ,"isPrinted");function oZ(e,t,r,n,s){if(YR(e,r))return!0;if(e.phase==="first"||e.phase==="text"||t.stamp===null)return!1;if(e.
quoting&&JR(t)!==s)return!0;let o=KR(t.stamp);return Math.abs(o-Date.parse(n.at))>K4*36e5||KR(e.start.stamp)-o>V4*36e5}i(oZ,"isQuoted");function KR(e){return Date.
parse(`${(e??"").slice(0,19).replace(" ","T")}Z`)}i(KR,"msOf");var iZ=/[\u0000-\u0008\u000b-\u001f\u007f\ufffd]/;function YR(e,t){let[r=""]=t.trimEnd().split(iZ,
1);return r.length<12?!1:(e.celery?.detail||e.start.text).replaceAll("\\","").includes(r.slice(0,400).replaceAll("\\",""))}i(YR,"quotes");var aZ="the logger wrote frames without a file or a line";function XR(e,t=""){let r=cZ(e,t)??uZ(e);if(!r||r.exceptions.length===0)return null;let{exceptions:n,isOdd:s}=r;return{exceptions:n,state:s?"partial":"complete",
why:s?aZ:null}}i(XR,"readStructuredTraceback");function cZ(e,t){let r=tg(Array.isArray(e)?e:zt(e,"stacks")).filter(c=>bt(c.exc_type)!=="");if(r.length===0)return null;
let s=t!==""&&r.at(-1)?.exc_type===t&&r[0]?.exc_type!==t?r.toReversed():r,o=!1;return{exceptions:s.map((c,l)=>{let u=s[l+1],d=Array.isArray(c.exc_notes)?c.exc_notes.
map(bt):[],{frames:p,odd:f}=eO(c.frames,{file:["filename"],name:["name"],source:["line"]}),m=lZ(c.syntax_error);return o||=f,{type:bt(c.exc_type),message:[bt(c.
exc_value),...d].join(`
`).trimEnd(),frames:m?[...p,m]:p,link:u?u.is_cause===!0?"cause":"context":null,group:QR(c,10)}}).toReversed(),isOdd:o}}i(cZ,"readStacks");function QR(e,t){let r=e.
exceptions;return!Array.isArray(r)||t===0?[]:r.flatMap(n=>{let[s]=tg(Array.isArray(n)?n:zt(n,"stacks"));if(!s)return[];let o=QR(s,t-1);return o.length>0?o:bt(s.
exc_type)||[]})}i(QR,"membersOf");function lZ(e){let[t,r]=[bt(zt(e,"filename")),rO(zt(e,"lineno"))];return t===""||r===null?null:{file:t,line:r,function:"<unkno\
wn>",source:bt(zt(e,"line")).trim()||null}}i(lZ,"readSyntaxError");function uZ(e){let t=tg(zt(e,"values")).filter(l=>bt(l.type)!=="");if(t.length===0)return null;
let r=i(l=>bt(zt(l?.mechanism,"source")),"sourceOf"),n=i(l=>r(l).startsWith("exceptions["),"isMember"),s=t.filter(l=>!n(l)),o=new Map;for(let l of t.filter(n)){
let u=zt(l.mechanism,"parent_id");o.set(u,[...o.get(u)??[],bt(l.type)])}let a=!1;return{exceptions:s.map((l,u)=>{let{frames:d,odd:p}=eO(zt(l.stacktrace,"frames"),
{file:["abs_path","filename"],name:["function"],source:["context_line"]});a||=p;let[f,m]=[bt(l.module),bt(l.type)];return{type:f===""||f==="builtins"?m:`${f}.${m}`,
message:bt(l.value),frames:d,link:u===0?null:r(s[u-1])==="__cause__"?"cause":"context",group:o.get(zt(l.mechanism,"exception_id"))??[]}}),isOdd:a}}i(uZ,"readSen\
try");function eO(e,t){let r=[],n=Array.isArray(e)?e:[],s=e!=null&&!Array.isArray(e);for(let o of n){let a=i(d=>d.map(p=>bt(zt(o,p))).find(p=>p!=="")??"","first"),
[c,l,u]=[a(t.file),rO(zt(o,"lineno")),a(t.name)];c===""&&u.startsWith("Skipped frames: ")||(c===""||l===null?s=!0:r.push({file:c,line:l,function:u||"<unknown>",
source:a(t.source).trim()||null}))}return{frames:r,odd:s}}i(eO,"readFrames");function zt(e,t){return tO(e)&&Object.hasOwn(e,t)?e[t]:void 0}i(zt,"fieldOf");function tg(e){
return Array.isArray(e)?e.filter(tO):[]}i(tg,"fieldsIn");function tO(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}i(tO,"isFields");function bt(e){return typeof e==
"string"?e:""}i(bt,"textOf");function rO(e){return typeof e=="number"&&Number.isSafeInteger(e)&&e>=0?e:null}i(rO,"lineOf");var nO="the log ends before the exception line",dZ="the log ends before the next exception of the chain",sO="the log ends inside the exception group",pZ="the lo\
g ends inside the traceback that a worker process sent",Ms="lines are missing from it",Ni="lines of another record stand in it",ql="frames follow that nothing c\
hains to it: quoted by its message, or of another record",fZ=new Set(["ExceptionWithTraceback","RemoteTraceback","_RemoteTraceback"]),Zl=i(e=>fZ.has(e.slice(e.lastIndexOf(
".")+1)),"isWrapper"),rg='"""',oO="<unknown>",mZ=/^\s*warn\(RuntimeWarning\(/,hZ=65536;function Di(e,t=""){return new ng(e,t).read()}i(Di,"readTraceback");var ng=class{static{
i(this,"Reader")}#r;#d;#i=[];#e="before";#n=null;#p="";#a="";#f=!1;#o=null;#l=!1;#g=null;#m=!1;#y=null;constructor(t,r){this.#r=t,this.#d=Hl(r.slice(0,hZ))}read(){
for(let r=0;r<this.#r.length;r++)this.#T(r)&&(r+=1);let t=this.#e;return t==="before"?null:(t==="members"&&this.#o&&(this.#E(),this.#t(sO)),t==="frames"&&this.#t(
this.#n?nO:dZ),t==="text"&&this.#f&&this.#t(sO),(this.#l||this.#n&&Zl(this.#n.type))&&this.#t(pZ),this.#b(),this.#i.length===0&&this.#t(nO),this.#i.some(({frames:r})=>bZ(
r))&&this.#t(Ni),yZ(this.#i.flatMap(({frames:r})=>r))&&this.#t(Ms),{exceptions:this.#i,state:this.#y===null?"complete":"partial",why:this.#y})}#T(t){let r=this.#r[t]??
"",n=Un(this.#p,r);if(this.#e==="members"&&this.#$(n)||this.#v(t,n.trim())||this.#x(t,r))return!1;let s=Un(this.#a,r);if(this.#l&&s.trim()===rg&&this.#e!=="fram\
es")return this.#l=!1,this.#b(),this.#g=this.#i.at(-1)??null,this.#e="ended",!1;switch(this.#e){case"frames":return this.#A(t,s);case"text":return this.#P(s),!1;case"\
ended":return qe(s.trimEnd())&&this.#u(ql),!1;default:return!1}}#v(t,r){let n=zn.get(r);if(!n)return!1;let s=this.#c(t),o=s===null?null:this.#s(s);if(o!==null&&
!xr(o)&&!yt(o.trimEnd())||this.#m&&s!==null&&this.#d.includes(Hl(r))&&this.#k(s))return!1;if(this.#e==="before"){if(o===null)return!1;this.#S(t)}return this.#e===
"frames"&&this.#t(Ms),this.#b(),this.#e="frames",this.#f=this.#m=!1,this.#a=this.#p,this.#n=null,o===null||this.#h(n),!0}#S(t){let r=t-1;for(;r>0&&!yt(this.#s(r).
trimEnd())?.sure;)r-=1;if(r<0)return;let n=yt(this.#s(r).trimEnd());if(!n)return;let s=this.#h(null);s.type=n.type,s.message=[n.message,...this.#r.slice(r+1,t)],
this.#e="text"}#x(t,r){let n=xr(r);if(!n)return!1;let s=this.#n;if(this.#e==="before")this.#l=this.#r.slice(Math.max(0,t-2),t).some(o=>o.trim()===rg),this.#h(null);else if(this.#e===
"text"&&s&&Zl(s.type))this.#l=!0,this.#h(s.link);else if(this.#e==="frames"){if(s&&s.frames.length>0)return this.#u(Ni),!0}else if(this.#e==="text"){let o=this.#c(
t);return o!==null&&this.#k(o)?(this.#m=!0,!1):(this.#u(ql),!0)}else return this.#u(this.#e==="dropped"?ql:Ni),!0;return this.#n&&(this.#n.headed=!0),this.#p=n.
outer,this.#a=n.margin,this.#f=n.ofGroup,!0}#A(t,r){let n=this.#n,s=r.trimEnd();if(!n||s==="")return!1;if(Rr(s))return n.open||=AR(s),!1;let o=t+1<this.#r.length?
Un(this.#a,this.#s(t+1)):null,a=o===null?null:gZ(s,o.trimEnd()),c=a??qe(s);if(c){if(c.function===null&&this.#c(t)===null)return!1;let{file:u,line:d,function:p}=c;
return n.frames.push({file:u,line:d,function:p??oO,source:null}),n.bare=c.bare,n.open=!1,a!==null}if(Zh(s))return o!==null&&this.#t(Ms),!1;if(this.#R(t,s))return!1;
let l=yt(s);return l&&(l.sure||!this.#C(t)&&(l.hasText||!this.#_(t)))?(n.type=l.type,n.message.push(l.message),n.headed&&n.frames.length===0&&this.#t(Ms),this.#e=
"text"):this.#t(Ni),!1}#R(t,r){let n=this.#n,s=n?.frames.at(-1),o=/^\s/.test(r);if(!n||!s)return o;let a=r.trim();if(s.source===null)return!o&&!(n.bare&&this.#O(
t,r,s.file))?!1:(n.frames[n.frames.length-1]={...s,source:a},n.open=$i(a),!0);let c=n.open||Dl(a);return!o&&!(n.bare&&c&&!yt(r)?.sure)?!1:(c||this.#t(Ms),n.open||=
$i(a),!0)}#O(t,r,n){let s=yt(r);if(!s)return!0;let o=this.#c(t),a=o===null?null:Un(this.#a,this.#s(o)).trimEnd();return a!==null&&(qe(a)||Rr(a))?!0:s.sure?!1:this.#_(
t)||!(s.hasText||Nl(n))}#_(t){let r=this.#c(t);return r!==null&&yt(Un(this.#a,this.#s(r)).trimEnd())?.sure===!0}#P(t){let r=this.#n;if(r){if(this.#f&&(Pi(t)??Pi(
t.replace(/^[ \t]*\|/,"")))?.opens){this.#e="members",this.#o=[];return}if(!(Zl(r.type)&&t.trim()===rg)){if(qe(t.trimEnd())?.function&&!this.#m&&!this.#d.includes(
Hl(t.trim()))){this.#u(ql);return}r.message.push(t)}}}#$(t){let r=Pi(t)??Pi(t.replace(/^[ \t]*\| ?/,""));if(r)return r.opens&&(this.#o=[]),this.#E(),this.#o=r.closes?
null:[],!0;let n=/^[ \t]*\| ?/.exec(t);if(n)return this.#o?.push(t.slice(n[0].length)),!0;if(t.trim()==="")return!0;if(this.#o===null)this.#e="ended";else if(zn.
has(t.trim()))this.#t(Ms);else return this.#t(Ni),!0;return!1}#E(){let t=this.#o;if(this.#o=null,!t||t.length===0)return;let r=Di(t)?.exceptions.at(-1)?.type??yt(
(t[0]??"").trimEnd())?.type;r&&this.#n?.group.push(r)}#h(t){let r={frames:[],headed:!1,bare:!1,open:!1,message:[],type:"",link:t,group:[]};return this.#n=r,this.#e=
"frames",r}#b(){let t=this.#n;if(this.#n=null,!t||Zl(t.type)||t.type===""&&t.frames.length===0)return;let{type:r,message:n,frames:s,group:o}=t;for(;n.length>0&&
(n.at(-1)?.trim()===""||mZ.test(n.at(-1)??""));)n.pop();let a=n.join(`
`).trimEnd(),c=this.#g;if(this.#g=null,c&&t.link==="cause"&&c.type===r&&c.message===a)return;let l=this.#i.length===0?null:t.link;this.#i.push({type:r,message:a,
frames:s,link:l,group:o})}#u(t){this.#t(t),this.#e="dropped"}#t(t){this.#y??=t}#s(t){return Un(this.#p,this.#r[t]??"")}#c(t){for(let r=t+1;r<this.#r.length;r++)
if(this.#s(r).trim()!=="")return r;return null}#k(t){let r=this.#s(t),n=xr(r)?this.#c(t):t;return n!==null&&this.#d.includes(Hl(this.#s(n).trim()))}#w=null;#C(t){
if(!this.#w){let r=new Uint8Array(this.#r.length+1);for(let n=this.#r.length-1;n>=0;n--){let s=Un(this.#a,this.#r[n]??""),o=xr(s)!==null||zn.has(s.trim());r[n]=
o?0:qe(s.trimEnd())?1:r[n+1]??0}this.#w=r}return this.#w[t+1]===1}};function gZ(e,t){let r=qe(e);if(r?r.function!==null:!Zh(e))return null;let n=qe(e+t);return n?.
function&&qe(t)===null?n:null}i(gZ,"joinedFrame");function yZ(e){let t=i(({file:n})=>n.slice(0,n.lastIndexOf("/")+1),"folder"),r=new Set(e.filter(({source:n})=>n!==
null).map(t));return e.some(n=>n.source===null&&n.function!==oO&&!Nl(n.file)&&r.has(t(n)))}i(yZ,"lacksSource");function bZ(e){let t=e.map(({file:r})=>/\/lib(?:64)?\/python(\d+\.\d+)\//.
exec(r)?.[1]);return new Set(t.filter(r=>r!==void 0)).size>1}i(bZ,"isOfTwoPythons");function Un(e,t){return e===""?t:t.startsWith(e)?t.slice(e.length):t.trimEnd()===
e.trimEnd()?"":t}i(Un,"without");function Hl(e){return e.replaceAll("\\","")}i(Hl,"unescaped");function Wl(e){if(Nl(e))return!1;let t=e.replaceAll("\\","/");return/\/(?:site|dist)-packages\//.
test(t)?!1:!/\/(?:lib|lib64|Lib)\/(?:python\d[\d.]*|pypy[\d.]*)\//.test(t)&&!/\/Python\d+\/Lib\//i.test(t)}i(Wl,"isOwnCode");function ot(e){let{start:t,celery:r,damage:n}=e,s=r?.detail??"",o=XR(t.structured)??Di(t.traceback===null?Kl(e):t.traceback.split(`
`),s);return o===null||n===null?o:{...o,state:"partial",why:n}}i(ot,"tracebackOf");function Kl({start:e,lines:t}){return e.text.includes(`
`)?[...e.text.split(`
`).slice(1),...t]:t}i(Kl,"bodyOf");function wZ({start:e,lines:t}){return[e.text,e.traceback??"",...t].join(`
`)}i(wZ,"textOf");function sg(e){return e?.exceptions.findLast(({type:t,link:r},n)=>t!==""&&(n===0||r!==null))??null}i(sg,"lastOf");function wt(e){return e.slice(
e.lastIndexOf(".")+1)}i(wt,"classOf");var _Z="ExceptionWithTraceback";function EZ({type:e,message:t}){return e!=="UnpickleableExceptionWrapper"?"":/, (?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')$/s.
exec(t)?.slice(1).join("")??""}i(EZ,"wrappedIn");function Pr(e,t){let r=un(e),n=sg(t);if(r&&r.type!==_Z){let s=n!==null&&wt(n.type)===wt(r.type);return{type:r.type,
message:s&&n.message||EZ(r)||r.message}}return n?{type:n.type,message:n.message}:{type:/^[A-Za-z_][\w.]*/.exec(e)?.[0]??"UnknownError",message:e}}i(Pr,"exceptio\
nOf");var kZ=/\/(?:kombu|amqp|vine|redis|json|boto3|botocore|pika)\//;function iO(e){let t=e?.exceptions??[],r=t.some(({frames:c})=>c.some(({file:l,function:u})=>u===
"retry"&&l.endsWith("/app/task.py"))),n=t.at(-1);if(n!==void 0&&wt(n.type)==="Reject")return r?t.at(-2)??null:null;if(e?.state!=="partial")return null;let[o]=t;
return o?.frames[0]!==void 0&&kZ.test(o.frames[0].file)||r?t.findLast(({type:c})=>c!=="")??o??null:null}i(iO,"publishError");var TZ=[{before:/^[^\n]* headers:(?=\{)/,
example:"Can't decode message body: DecodeError() [type:'application/json' encoding:'utf-8' headers:{'id': '5fbb…'}]"},{before:/^[^\n]*?\. Task: (?=\{)/,example:"\
Couldn't convert ETA 'soon' to timestamp: ValueError(). Task: {'id': '5fbb…'}"},{before:/^[^\n]*?\(args:\('[^'\n]*', '[^'\n]*', (?=\{)/,example:"TaskPool: App\
ly <function fast_trace_task> (args:('a.b', '5fbb…', {'id': '5fbb…'}) kwargs:{})"},{before:/contents of the message headers:\s*(?=\{)/,example:`The full con\
tents of the message headers:
{'lang': 'py', 'task': 'a.b', 'id': '5fbb…'}`}],vZ=/^[^[\]\s'"]{1,255}$/;function Fi(e){let t=[e.celery?.detail??"",...Kl(e)].join(`
`),r=TZ.map(({before:o})=>o.exec(t)).find(o=>o!==null),n=Il(r?t.slice(r.index+r[0].length):""),s=n.get("id")??null;return{id:s!==null&&vZ.test(s)?s:null,task:e.
celery?.task??n.get("task")??null,args:Bs(n.get("argsrepr")??null,n.get("kwargsrepr")??null)}}i(Fi,"headersOf");function Bs(e,t){return e===null||t===null?null:
`args:${e} kwargs:${t}`}i(Bs,"argumentsIn");function og(e,t,r){if(e.start.data)return Bs(e.start.data.args,e.start.data.kwargs);let n=e.celery?.id;for(let s of[
t,...(r?.exceptions??[]).map(o=>o.message)]){let o=/Can't retry .{1,250}?\[([^[\]\s]+)\] (args:.* kwargs:\{.*\})/s.exec(s);if(o?.[2]&&o[1]===n)return o[2]}return null}
i(og,"argumentsOf");function aO(e){if(e.start.data)return Bs(e.start.data.args,e.start.data.kwargs);let t=/\bargs[:=] ?(\(.*\)|\[.*\]) kwargs[:=] ?(\{.*\})/s.exec(
e.celery?.detail??"");return Bs(t?.[1]??null,t?.[2]??null)}i(aO,"receivedArguments");function Vl(e){return/celery-task-meta-([^\s'"\\]{1,255})/.exec(wZ(e))?.[1]??
null}i(Vl,"resultKey");var Jt=i(()=>!0,"always"),Jl=i(e=>({exception:t})=>wt(t)===e,"raised"),SZ=[{phrases:["failed","handler-error"],when:Jl("TimeLimitExceeded"),kind:"time-limit",reason:"\
Celery 3 tells a hard limit as a failure of the task, too"},{phrases:["failed","handler-error"],when:Jl("WorkerLostError"),kind:"worker-lost",reason:"the child \
is gone; Celery up to 3 names the task"},{phrases:["failed"],when:Jt,kind:"exception",reason:"the body raised"},{phrases:["log-broken"],when:Jt,kind:"exception",
reason:"the body raised, and writing it down failed"},{phrases:["internal"],when:Jt,kind:"internal-error",reason:"Celery says so itself"},{phrases:["hard-limit"],
when:Jt,kind:"time-limit",reason:"killed by its limit"},{phrases:["rejected"],when:Jt,kind:"rejected",reason:"a retry that could not be published"},{phrases:["u\
nregistered"],when:Jt,kind:"unregistered",reason:"no worker knows the name"},{phrases:["invalid","undecodable","unknown-message","bad-eta"],when:Jt,kind:"invali\
d-message",reason:"the message is gone"},{phrases:["outside-body"],when:Jl("InvalidTaskError"),kind:"invalid-message",reason:"arguments that are no mapping are \
noticed in the child"},{phrases:["outside-body","unrecoverable"],when:xZ,kind:"result-store",reason:"a solo worker dies of it"},{phrases:["outside-body"],when:Jt,
kind:"internal-error",reason:"the tracer failed, or a hook of the task"},{phrases:["pool-callback"],when:Jl("MemoryError"),kind:"other-terminal",reason:"the mai\
n process repeats the MemoryError of a child"},{phrases:["pool-callback"],when:Jt,kind:"result-store",reason:"the main process could not handle a result"},{phrases:[
"chord-error"],when:Jt,kind:"chord-error",reason:"the body never runs"},{phrases:["handler-error","cannot-apply","batch-failed","undispatched","boot-failed"],when:Jt,
kind:"other-terminal",reason:"work is lost, and no line says whose"}];function cO(e){return SZ.find(({phrases:t,when:r})=>t.includes(e.phrase)&&r(e))?.kind??null}
i(cO,"kindOf");function xZ({related:e,traceback:t,phrase:r}){return e!==null?!0:r==="unrecoverable"?!1:(sg(t)?.frames??[]).some(({file:n,function:s})=>/\/celery\/backends\//.
test(n)||s==="store_result"||s==="mark_as_failure")}i(xZ,"isStoring");var AZ=/^Retry (?:in (?<delay>\d+(?:\.\d+)?)s|at [\d :.TZ+-]{10,40}?)(?:: (?<exception>.*))?$/s;function lO(e){let{delay:t,exception:r}=AZ.exec(e)?.groups??{};return{
delay:t===void 0?null:Number(t),exception:r===void 0?null:un(r)?.type??null}}i(lO,"readRetry");function fO(){let e=new Map,t=new Set,r=new Map,n=i((s,o)=>{if(!s.id||!s.task)return null;let a=e.get(s.id);if(a)return a;let c={task:s.task,received:[],attempts:[],
told:new Set,end:null,delivered:null,accepted:null,softLimit:null,args:null,stream:o};return e.set(s.id,c),c},"known");return{all:e,informative:t,known:n,alive(s){
return(s===null?null:e.get(s))??null},delivered({event:s,start:o},a,c,l){t.add(c);let u=n(a,c);u&&(uO(u,s.id,o.stamp===null?null:`received ${o.stamp}`)||(u.received.
push(s.id),u.delivered={at:s.at,stamp:o.stamp,stream:c},u.accepted=null,u.stream=c,u.args??=l))},retried({event:s,start:o},a,c){t.add(c);let l=n(a,c);l&&!uO(l,s.
id,o.stamp===null?null:`${s.at} ${o.stamp} ${a.detail}`)&&l.attempts.push({at:s.at,...lO(a.detail),reason:a.detail,eventId:s.id,stamp:o.stamp})},ended(s,o,a){a!==
"failed"&&s.phrase!=="rejected"&&t.add(o);let c=n(s,o);if(c){if(c.end=a,a==="succeeded"&&c.attempts.length>0){let l=r.get(c.task)??{executions:0,retries:0};r.set(
c.task,{executions:l.executions+1,retries:l.retries+c.attempts.length})}a==="succeeded"&&(c.args=null),a==="succeeded"&&s.id&&c.received.length<=1&&e.delete(s.id)}},
savedByRetry(){return[...r].map(([s,o])=>({task:s,...o})).toSorted((s,o)=>s.task<o.task?-1:1)}}}i(fO,"startLives");function uO({told:e},t,r){let n=e.has(t)||r!==
null&&e.has(r);return e.add(t),r!==null&&e.add(r),n}i(uO,"isTold");function ir(e,t){return(Date.parse(e)-Date.parse(t))/1e3}i(ir,"seconds");function mO(e,t){let r=e.
accepted??e.delivered;if(!r)return null;let n=dO(r,t);if(e.accepted)return ig(n);let s=e.attempts.at(-1);return s?s.delay===null?null:ig(Math.min(n,dO({...s,stream:e.
stream},t)-s.delay)):ig(n)}i(mO,"runSeconds");function ig(e){return e<0?null:Math.round(e*1e3)/1e3}i(ig,"positive");function dO(e,t){let r=e.stream===t.stream?pO(
t.stamp)-pO(e.stamp):Number.NaN;return Number.isFinite(r)?r:ir(t.at,e.at)}i(dO,"elapsed");function pO(e){let t=/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?/.
exec(e??"");return t?Date.parse(`${t[1]}T${t[2]}.${(t[3]??"0").slice(0,3)}Z`)/1e3:Number.NaN}i(pO,"clockSeconds");var RZ=20,OZ=3600;function hO(e,t){let{id:r,event:n,stream:s,stamp:o}=e,a=r===null?null:t.alive(r),c=(a?.attempts??[]).filter(({eventId:l})=>j(l,n.id)<0).toSorted(
(l,u)=>j(l.eventId,u.eventId));return{taskId:r,task:e.task,kind:e.kind,exception:e.exception,message:e.message,retries:r!==null&&(c.length>0||t.informative.has(
s))?c.length:null,attempts:c.map(({at:l,delay:u,exception:d,reason:p})=>({at:l,delay:u,exception:d,reason:p})),softLimit:a?.softLimit??null,deliveries:a?.received.
length||null,runSeconds:a?mO(a,{at:n.at,stamp:o,stream:s}):null,args:e.args??a?.args??null,related:e.related,at:n.at,eventId:n.id,source:n.source,program:n.program,
worker:PZ(e),process:e.process,traceback:e.traceback,candidates:e.kind==="worker-lost"&&r===null?$Z(e,t):[]}}i(hO,"tellFailure");function PZ({stream:e,event:t}){
return e.slice(e.lastIndexOf("	")+1).replace(/ \(?std(?:err|out)\)?$/,"")||t.program}i(PZ,"workerOf");function $Z({stream:e,event:t},r){let n=[];for(let[s,o]of r.
all){if(o.end!==null||o.stream!==e||o.delivered===null)continue;let a=o.received.toSorted(j).at(-1);if(a!==void 0&&j(a,t.id)<0&&ir(t.at,o.delivered.at)<=OZ&&n.push(
{task:o.task,id:s}),n.length>=RZ)break}return n}i($Z,"candidatesOf");var CZ=20;function gO(){let e=new Map,t=[];return{logged(r,n){let{event:s,start:o,tag:a}=r;if(!a||!n||n.end!==null||n.received.length===0||n.task!==a.task||o.level!==
"error"&&o.level!=="critical")return;let c=ot(r);if(!c)return;let{type:l,message:u}=Pr("",c),d=IZ(o.text,a),p=e.get(a.id)??[];p.some(f=>f.at===s.at&&f.text===d&&
f.exception===l)||(p.push({taskId:a.id,task:n.task,exception:l,message:u,text:d,at:s.at,eventId:s.id,source:s.source,program:s.program,traceback:c}),e.set(a.id,
p.slice(-CZ)))},ended(r,n){let s=r===null?void 0:e.get(r);r===null||!s||(e.delete(r),n&&t.push(...s))},end:i(()=>t,"end")}}i(gO,"watchSwallowing");function IZ(e,{
task:t,id:r}){let n=`${t}[${r}]`;return(e.startsWith(n)?e.slice(n.length).replace(/^:? /,""):e).split(`
`,1)[0]??""}i(IZ,"untagged");var Yl=15;function yO(e){let t=Map.groupBy(e.toSorted((n,s)=>n.event.at<s.event.at?-1:n.event.at>s.event.at?1:0),({stream:n})=>n),r=new Set;return{nearest(n,s){
let o=t.get(n.stream)??[],a=null,c=Yl;for(let l=LZ(o,n);l<o.length;l++){let u=o[l];if(!u||ir(u.event.at,n.event.at)>Yl)break;if(r.has(u)||u===n||!s(u))continue;
let d=Math.abs(ir(u.event.at,n.event.at));d<=c&&(a===null||d<c)&&([a,c]=[u,d])}return a&&r.add(a),a}}}i(yO,"startFinder");function LZ(e,t){let[r,n]=[0,e.length];
for(;r<n;){let s=r+n>>1;[r,n]=ir(e[s]?.event.at??"",t.event.at)<-Yl?[s+1,n]:[r,s]}return r}i(LZ,"firstNear");function bO(e,t,r){let n=e.toSorted((u,d)=>j(u.event.
id,d.event.id)),s=yO(t),o=zZ(r),a=new Set(t.map(({id:u})=>u)),c=yO(n.filter(({kind:u,phrase:d})=>u==="result-store"&&d==="outside-body")),l=new Set;return n.filter(
u=>{switch(u.kind){case"time-limit":return!s.nearest(u,({kind:d})=>d==="time-limit");case"worker-lost":return GZ(u,o)?!1:(FZ(u,n,r),u.id===null||!a.has(u.id));case"\
result-store":{let d=u.related;return d!==null&&(l.has(d)||a.has(d))?!1:(d!==null&&l.add(d),u.phrase!=="pool-callback"?!0:!c.nearest(u,({related:p})=>d===null||
p===null))}case"internal-error":{let d=s.nearest(u,p=>NZ(u,p));return d&&(d.kind="internal-error"),d===null}case"other-terminal":return!s.nearest(u,d=>DZ(u,d));default:
return!0}})}i(bO,"joinTwins");function NZ(e,t){return t.kind!=="exception"||t.process!==e.process?!1:[t.exception,...(t.traceback?.exceptions??[]).map(({type:n})=>n)].
some(n=>wt(n)===wt(e.exception))}i(NZ,"isSameInChild");function DZ({phrase:e,exception:t},r){return e==="pool-callback"?wt(r.exception)==="MemoryError":e==="han\
dler-error"&&t==="MaybeEncodingError"&&r.kind==="exception"}i(DZ,"isRepeatedByMain");function FZ(e,t,r){if(!/\bJob: \d+\.$/.test(e.message))return;let n=t.find(
({kind:s,stream:o,related:a,message:c})=>s==="chord-error"&&o===e.stream&&a!==null&&c.includes(e.message));!n||n.related===null||Math.abs(ir(n.event.at,e.event.
at))>Yl||(e.id=n.related,e.task=r.get(n.related)?.task??null)}i(FZ,"nameLost");function GZ({stream:e,event:t},r){let n=r.findIndex(s=>s.stream===e&&j(s.before,t.
id)<0&&j(t.id,s.after)<0);return n>=0&&r.splice(n,1),n>=0}i(GZ,"takeRedelivery");function zZ(e){let t=[];for(let{received:r,attempts:n,stream:s}of e.values()){let o=r.
length-1-n.length;if(o<1)continue;let a=r.toSorted(j),l=a.slice(1).map((u,d)=>({stream:s,before:a[d]??u,after:u})).filter(({before:u,after:d})=>!n.some(({eventId:p})=>j(
u,p)<0&&j(p,d)<0));t.push(...l.slice(0,o))}return t.toSorted((r,n)=>j(r.before,n.before))}i(zZ,"redeliveries");var _O=20,UZ=1e3,MZ=15;function EO(){let e=wO(),t=new Map,r=new Set,n=[];return{see(s,o){let{start:a}=s;if(BZ(s)){let l=new Set((ot(s)?.exceptions??[]).map(({type:u})=>wt(
u)));l.size>0&&n.length<UZ&&n.push({record:s,stream:o,types:l});return}if(a.level!=="error"&&a.level!=="critical"||(jZ(a.text)&&e.add(s),a.process!=="MainProces\
s"&&a.process!=="Beat"))return;if(qZ(ot(s))){e.add(s);return}let c=t.get(o)??wO();c.add(s),t.set(o,c)},inProcess:i(s=>{r.add(s)},"inProcess"),count:i(s=>e.add(s),
"count"),end(s){for(let{record:a,stream:c,types:l}of n)s.some(({stream:d,at:p,exception:f,lacking:m})=>d===c&&(m||f===null||l.has(wt(f)))&&Math.abs(ir(p,a.event.
at))<=MZ)||e.add(a);let o=[e,...[...t].filter(([a])=>!r.has(a)).map(([,a])=>a)];return{count:o.reduce((a,{seen:c})=>a+c.count,0),samples:o.flatMap(({seen:a})=>a.
samples).slice(0,_O)}}}}i(EO,"detectUnknownFormats");function kO(e,t){return[...e.map(({stream:r,event:n,exception:s,traceback:o})=>({stream:r,at:n.at,exception:s,
lacking:o?.state!=="complete"})),...[...t.all.values()].flatMap(({stream:r,attempts:n})=>n.map(({at:s,exception:o})=>({stream:r,at:s,exception:o,lacking:!1})))]}
i(kO,"understoodOf");function wO(){let e={count:0,samples:[]};return{seen:e,add({event:t,start:r}){e.count+=1,e.samples.length<_O&&e.samples.push({at:t.at,eventId:t.
id,level:r.level??"error",text:r.text})}}}i(wO,"counter");function BZ({start:e,lines:t}){let r=i(n=>/[\\/]celery[\\/]app[\\/]trace\.py", line \d+, in trace_task/.
test(n),"tracer");return e.traceback===null?t.some(r):r(e.traceback)}i(BZ,"passesThroughTracer");function jZ(e){return e.includes("%(name)s[%(id)s]")}i(jZ,"isTe\
mplate");function qZ(e){let t=e?.exceptions.flatMap(r=>r.frames)??[];return t.length>0&&t.every(({file:r})=>!Wl(r))}i(qZ,"isLibrarys");function TO(e){let t=Kl(e),r=t.findIndex(u=>u.startsWith("Arguments: {"));if(r<0)return null;let n=Il(t.slice(r).join("").slice(11)),s=i(u=>n.get(u)??null,"text"),
o=s("id");if(o===null||s("description")!=="raised unexpected")return null;let a=Di((s("traceback")??"").split(`
`)),{type:c,message:l}=Pr(s("exc")??"",a);return{id:o,task:s("name"),exception:c,message:l,args:Bs(s("args"),s("kwargs")),traceback:a}}i(TO,"readUnwritten");function SO(){let e=fO(),t=gO(),r=EO(),n=new Map,s=[],o=new Set,a=new Set,c=0,l=i(({celery:h,stream:b},w)=>{t.ended(h.id,w==="succeeded"),e.ended(h,b,w)},"ended"),
u=i((h,b)=>{let{record:w,celery:k,stream:E}=h,{phrase:A}=k,T={phrase:A,traceback:null,related:null,...b},I=cO(T);if(I===null)return;let{event:v,start:C}=w,x={stream:E,
event:v,stamp:C.stamp,process:C.process},D={task:k.task,id:k.id,args:null,...T,kind:I,...x},G=D.id===null?void 0:n.get(D.id);G?ZZ(G,D):D.id===null?s.push(D):n.set(
D.id,D)},"fail"),d=i((h,b=h.celery.detail,w={})=>{let k=ot(h.record),{type:E,message:A}=Pr(b,k),T=og(h.record,A,k);return u(h,{exception:E,message:A,args:T,traceback:k,
...w}),E},"raise"),f={received({record:h,celery:b,stream:w}){t.ended(b.id,!1),e.delivered(h,b,w,aO(h))},accepted({record:h,celery:b,stream:w}){let k=e.alive(b.id);
k&&(k.accepted={at:h.event.at,stamp:h.start.stamp,stream:w})},applied({record:h}){let{id:b,args:w}=Fi(h),k=e.alive(b);k&&k.end===null&&(k.args??=w)},"soft-limit"({
celery:h,stream:b}){let w=e.known(h,b);w&&(w.softLimit=Number.parseFloat(h.detail))},retry({record:h,celery:b,stream:w}){y(h,w),t.ended(b.id,!1),e.retried(h,b,w)},
succeeded(h){y(h.record,h.stream),l(h,"succeeded")},"already-done":i(h=>l(h,"given-up"),"already-done"),ignored:i(h=>l(h,"given-up"),"ignored"),revoked:i(h=>l(h,
"given-up"),"revoked"),expected(h){h.celery.id&&o.add(h.celery.id),l(h,"given-up")},failed(h){y(h.record,h.stream);let{detail:b}=h.celery;d(h,b===""?h.record.lines.
find(w=>w.trim()!=="")??"":b),l(h,"failed")},internal(h){d(h),l(h,"failed")},"hard-limit"(h){let b=h.celery.detail.replace(/s$/,"");u(h,{exception:"TimeLimitExc\
eeded",message:`killed after ${b} seconds`}),l(h,"failed")},rejected(h){let b=ot(h.record),w=iO(b);if(l(h,w?"failed":"given-up"),!w)return;let k=w.message||h.celery.
detail,E=og(h.record,k,b);u(h,{exception:w.type||"UnknownError",message:k,args:E,traceback:b})},"log-broken"(h){let b=TO(h.record);if(b===null)return r.count(h.
record);let w={...h,celery:{...h.celery,id:b.id,task:b.task}};u(w,b),l(w,"failed")},unregistered(h){let b=ot(h.record);u(h,{exception:"NotRegistered",message:"n\
o worker knows a task of this name",traceback:b,...Fi(h.record)})},undecodable:i(h=>{d(h,void 0,Fi(h.record))},"discard"),"bad-eta"(h){let b={exception:"ValueEr\
ror",message:h.celery.detail,...Fi(h.record)};u(h,{...b,traceback:ot(h.record)})},invalid:i(h=>m(h),"invalid"),"unknown-message":i(h=>m(h),"unknown-message"),"h\
andler-error"(h){let b=ot(h.record),{type:w}=Pr(h.celery.detail,b);w==="WorkerLostError"&&HZ(b)?c+=1:d(h)},"outside-body":i(h=>{d(h,void 0,{related:Vl(h.record)})},
"outside-body"),"pool-callback":i(h=>{d(h,void 0,{related:Vl(h.record)})},"pool-callback"),unrecoverable:i(h=>{d(h,void 0,{related:Vl(h.record)})},"unrecoverabl\
e"),"chord-error"(h){let{detail:b}=h.celery,w=b.slice(0,b.search(/['"] raised: /));if(a.has(w))return;a.add(w);let k=/\bDependency ([^\s[\]]{1,255}) raised /.exec(
b)?.[1]??null;d(h,b.slice(w.length+10),{related:k})},"cannot-apply"(h){let b=ot(h.record);u(h,{exception:"SchedulingError",message:h.celery.detail.split(`
`,1)[0]??"",traceback:b})},"batch-failed"(h){(ot(h.record)?.exceptions??[]).flatMap(w=>w.frames).some(({file:w})=>w.includes("/celery_batches/"))?d(h):g(h.record,
h.stream)},undispatched:i(h=>{d(h,"",{related:h.celery.detail})},"undispatched"),"boot-failed"(h){let b=ot(h.record);if(b){let{type:k,message:E}=Pr("",b);u(h,{exception:k,
message:`the worker did not start: ${E}`,traceback:b});return}let w=h.celery.detail||(h.record.lines.find(k=>k.trim()!=="")??"");u(h,{exception:"UsageError",message:`\
the worker did not start: ${w}`})},"process-exited":vO,harmless:vO};function m(h){let b=ot(h.record),w=b?Pr("",b).type:"InvalidTaskError";u(h,{exception:w,message:h.
celery.detail,traceback:b})}i(m,"invalid");function y({start:h},b){h.process==="MainProcess"&&r.inProcess(b)}i(y,"inChild");function g(h,b){h.tag&&t.logged(h,e.
alive(h.tag.id)),r.see(h,b)}return i(g,"other"),{tell(h,b){let{celery:w}=h;w?f[w.phrase]({record:h,celery:w,stream:b}):g(h,b)},end(){let h=[...n.values()];return{
failures:[...h,...bO(s,h,e.all)].map(w=>hO(w,e)).toSorted((w,k)=>j(w.eventId,k.eventId)),expected:o.size,savedByRetry:e.savedByRetry(),swallowed:t.end(),interrupted:c,
unrecognised:r.end(kO([...h,...s],e))}}}}i(SO,"startStory");function vO(){}i(vO,"ignore");function ZZ(e,t){e.args??=t.args;let r=t.traceback?.state==="complete"&&
e.traceback?.state!=="complete";t.traceback&&(e.traceback===null||r)&&(e.traceback=t.traceback)}i(ZZ,"merge");function HZ(e){return e?.exceptions.some(({type:t})=>wt(
t)==="WorkerShutdown")??!1}i(HZ,"isShutdown");var Gi=String.raw`\d{4}[-/]\d\d[-/]\d\d`,js=String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`,ag=String.raw`(?:Z|[+-]\d\d:?\d\d)`,WZ=String.raw`\p{L}{3,5}\.?`,KZ=[{pattern:new RegExp(
"^│(?= |\\[|\\p{L})","u"),example:"│[2026-05-11 13:16:47,024: ERROR/MainProcess] text      │",producer:"k9s and other boxed terminals"},{pattern:new RegExp(
String.raw`^${Gi}T${js}${ag} (?:stdout|stderr) [FP] `),example:"2026-05-11T13:16:47.0240000Z stdout F text",producer:"container runtimes (CRI)"},{pattern:new RegExp(
String.raw`^${Gi} ${js} \| (?:stdout|stderr) \| `),example:"2026/05/11 13:16:47 | stderr | text",producer:"container log of a NAS"},{pattern:new RegExp(String.raw`^${Gi}T${js}${ag} ([a-z]{2,20}\[[\w.-]{1,60}\]): `),
example:"2026-05-11T13:16:47.024000000Z app[worker.2]: text",producer:"Dokku, Heroku"},{pattern:new RegExp(String.raw`^${WZ} {1,2}\d{1,2} ${js} (?:[\w.-]{1,80} )?([\w@./-]{1,60})\[\d+\]: `,
"u"),example:"déc. 26 13:16:47 host celery[123]: text",producer:"journald, syslog"},{pattern:new RegExp(String.raw`^${Gi}T${js}${ag} [\w.-]{1,80} ([\w@./-]{1,60})\[\d+\]: `),
example:"2026-05-11T13:16:47+00:00 host celery[123]: text",producer:"journald, syslog with ISO times"},{pattern:/^(\[[A-Z][A-Z_]{2,40}\])\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] /,
example:"[CELERY_WORKER][2026-05-11 13:16:47] text",producer:"images that hold a whole application"},{pattern:/^(?:\d\d:\d\d:\d\d )?([A-Za-z][\w.@/-]{0,120}(?: \((?:stderr|stdout)\)| (?:stderr|stdout))?) *\|(?: |$)/,
example:"worker (stderr)      | text",producer:"supervisord, compose, swarm, honcho"},{pattern:new RegExp(String.raw`^${Gi} ${js} \| (?![A-Z]{4,8} *\|)`),example:"\
2026-05-11 13:16:47.024 | text",producer:"log viewers; a level between the bars is a format of the application"},{pattern:/^(?:# {2}|>) {1,2}/,example:"> [2026-\
05-11 13:16:47,024: ERROR/MainProcess] text",producer:"mail and comments"}],VZ=3,JZ=/(?:\u001b|#033)\[[0-9;]*m/g,YZ=new Set([1e4,16384]);function AO(e){let t=e.
length>2e3&&YZ.has(Buffer.byteLength(e)),r=e.startsWith("{")?QZ(e):null,n=r?.text??e,s=n.includes("\x1B")||n.includes("#033")?n.replace(JZ,""):n,o=r?.label??"";
if(!s.includes(`
`)&&!s.includes("#012")&&!s.includes("\r"))return[xO(s,o,t)];let a=s.split(/\r?\n|\r|#012/);return a.map((c,l)=>xO(c,o,t&&l===a.length-1))}i(AO,"readLines");function xO(e,t,r){
let n=e.includes("#011")?e.replaceAll("#011","	"):e,s=t;for(let o=0;o<VZ;o++){let a=XZ(n);if(!a)break;a[1]!==void 0&&(s=s===""?a[1]:`${s} ${a[1]}`),n=n.slice(a[0].
length),a[0]==="│"&&n.endsWith("│")&&(n=n.slice(0,-1).trimEnd())}return{label:s,text:n,cut:r}}i(xO,"readLine");function XZ(e){for(let{pattern:t}of KZ){let r=t.
exec(e);if(r)return r}return null}i(XZ,"firstMatch");function QZ(e){if(!/"(?:log|textPayload|MESSAGE)" ?:/.test(e))return null;let t;try{t=JSON.parse(e)}catch{return null}
if(typeof t!="object"||t===null)return null;let r=i(a=>t[a],"of"),n=r("log")??r("textPayload")??r("MESSAGE");if(typeof n!="string")return null;let s=r("kubernet\
es"),o=typeof s=="object"&&s!==null&&"container_name"in s?s.container_name:r("_SYSTEMD_UNIT");return{label:typeof o=="string"?o:"",text:n.replace(/\r?\n$/,"")}}
i(QZ,"readEnvelope");function RO(){let e=SO(),t=new Map,r=new Map,n=0,s=i((a,c,l)=>{let u=`${c.source}	${c.program}	${l}`,d=a.get(u);if(!d){let p={name:u.replaceAll("	"," ").trimEnd(),
events:0,workerRecords:0,lastAt:c.at};d={fold:VR(i(m=>{m.celery&&m.celery.phrase!=="harmless"&&(p.workerRecords+=1),e.tell(m,u)},"told")),activity:p},a.set(u,d)}
return d.activity.events+=1,d.activity.lastAt=c.at,d},"streamOf"),o=i((a,c)=>{for(let l of c)for(let u of AO(l.message))s(a,l,u.label).fold.line(u,l)},"readInto");
return{read(a){n+=a.length,o(t,a)},readContext:i(a=>o(r,a),"readContext"),end(){for(let{fold:c}of r.values())c.end();for(let{fold:c}of t.values())c.end();let a=[
...t.values()].map(({activity:c})=>c).filter(({workerRecords:c})=>c>0);return{...e.end(),streams:a.toSorted((c,l)=>c.name<l.name?-1:1),events:n}}}}i(RO,"startAs\
sembly");var OO=120,eH=24*36e5;async function $O(e,t,r,n){let s=[],o=RO(),a={from:t===null?null:PO(t,-OO*1e3),to:r,margin:OO},c=null,l=0,u=e.search(a),d=await u.next();for(;!d.
done;){for(let{id:w,at:k}of d.value){let E=(t===null||k>=t)&&(r===null||k<=r);E&&(l+=1),E&&(c===null||j(w,c)<0)&&(c=w)}o.read(d.value);let b=d.value.at(-1);b&&n(
l,b.at),d=await u.next()}let p=d.value,f=p.requests;if(t!==null){let b=e.search({from:PO(t,-eH),to:t,margin:0},"retry: ");try{let w=await b.next();for(;!w.done;)
o.readContext(w.value),w=await b.next();f+=w.value.requests,w.value.complete||s.push("Earlier retries could not be read in full: retry counts may be too low.")}catch(w){
s.push(`Earlier retries could not be read, so retry counts may be too low: ${w instanceof Error?w.message:"unknown error"}`)}}let m=c===null?[]:p.examined.flatMap(
([b,w])=>j(w,c)<0?[]:[[j(b,c)<0?c:b,w]]),y={...p,from:t??p.from,examined:m,requests:f},g=o.end(),h=i(b=>(t===null||b.at>=t)&&(r===null||b.at<=r)&&(!e.hasIds||Nr(
b.eventId,m)),"inside");return{log:{...g,events:l,failures:g.failures.filter(h)},coverage:y,problems:s}}i($O,"readWindow");function PO(e,t){return`${new Date(Date.
parse(e)+t).toISOString().slice(0,19)}Z`}i(PO,"shift");import{createHash as tH}from"node:crypto";var CO=1,rH=new Set(["MaxRetriesExceededError","Retry","Reject","ExceptionWithTraceback","RemoteTraceback","UnpickleableExceptionWrapper"]),IO=/(?:^|\/)(?:celery|billiard|kombu|amqp|vine|sentry_sdk|newrelic|ddtrace|opentelemetry|elasticapm|scout_apm|appsignal|honeybadger|rollbar|bugsnag)\//;
function NO(e,t){let r=[{name:"audit",value:t,hint:"audits of different names never share a group"}];switch(e.task!==null?r.push({name:"task",value:e.task,hint:"\
each task has its own cause"}):r.push({name:"program",value:Ql(e.worker),hint:"no task is named in the log: the worker stands in its place"}),e.kind){case"time-\
limit":case"worker-lost":case"unregistered":return r.push({name:"kind",value:e.kind,hint:"decided outside the task: no code of the task is to blame"},{name:"exc\
eption",value:et(e.exception),hint:"class of the exception"}),e.kind==="worker-lost"&&r.push({name:"message",value:e.template,hint:"the signal or exit status"}),
Xl(r);case"result-store":return r.push({name:"kind",value:e.kind,hint:"the result could not be stored, whatever the task did"},{name:"exception",value:et(e.exception),
hint:"class of the exception"}),Xl(r);default:}e.kind!=="exception"&&r.push({name:"kind",value:e.kind,hint:"how the task was lost"});let n=nH(e),s=n.map(({type:c})=>et(
c)).filter(c=>c!==""),o=sH(n.flatMap(({frames:c})=>c.filter(l=>l.own&&!IO.test(l.file)).map(LO)));if(r.push({name:"exception",value:(s.length>0?s:[et(e.exception)]).
join(" > "),hint:s.length>1?"classes of the chain, root first":"class of the exception"}),o.length>0)return r.push({name:"frames",value:o.join(" > "),hint:"func\
tions of your own code, outermost first, without line numbers"}),Xl(r);let a=n.flatMap(({frames:c})=>c).findLast(c=>!IO.test(c.file));return a&&r.push({name:"li\
brary-frame",value:LO(a),hint:"no frame of your own code: the innermost library function"}),r.push({name:"message",value:e.template,hint:"no frame of your own c\
ode: the text without its variable parts"}),Xl(r)}i(NO,"fingerprintOf");function nH(e){let t=e.exceptions.filter(({type:s})=>!rH.has(et(s))),r=t.length>0?t:e.exceptions,
n=new Set;return r.filter(({type:s,message:o})=>{let a=`${et(s)}
${o}`;return n.has(a)?!1:(n.add(a),!0)})}i(nH,"causesOf");function LO(e){let t=e.file.replaceAll("\\","/"),r=t.slice(t.lastIndexOf("/")+1).replace(/\.pyc?$/,""),
n=t.split("/").at(-2)??"";return`${r==="__init__"?n:r}:${e.function.replace(/<locals>\./g,"")}`}i(LO,"placeOf");function sH(e){let t=e.filter((r,n)=>r!==e[n-1]);
return t.length>40?[...new Set(t)]:t}i(sH,"unrepeated");function Ql(e){return e.replace(/(?<=^|[^\w])(?=\w*\d)[0-9a-f]{8,64}(?=$|[^\w])/g,"*").replace(/(?<=[._-])\d+(?=$|[._-])/g,
"*")}i(Ql,"programOf");function Xl(e){let t=e.map(({name:r,value:n})=>`${r}=${n}`).join(`
`);return{hash:tH("sha256").update(`${CO}
${t}`).digest("hex").slice(0,16),version:CO,parts:e}}i(Xl,"seal");var Mn=864e5,oH=90,DO=10,iH=3;function FO(e,t,r,n,s){let o=Xt(t?.counted??[],n),a=r.filter(({eventId:m})=>!Nr(m,o)),c={...t?.days},l={...t?.hours},u={...t?.environments};
for(let{at:m,environment:y}of a){let g=m.slice(0,10),h=m.slice(0,13),b=l[h]??0,[w,k]=c[g]??[0,0];c[g]=[w+1,k+(b+1)**2-b**2],l[h]=b+1,u[y??""]=(u[y??""]??0)+1}let d=[
...a.map(({at:m})=>m),...t?[t.firstSeen,t.lastSeen]:[]].toSorted(),p=[...t?.recent??[],...a.map(({at:m,eventId:y,taskId:g})=>[m,y,g])].toSorted((m,y)=>j(m[1],y[1]));
return{ledger:zO({...e,firstSeen:d[0]??"",lastSeen:d.at(-1)??"",total:(t?.total??0)+a.length,retries:a.reduce((m,{retries:y})=>Math.max(m,y??0),t?.retries??0),days:c,
hours:l,environments:u,recent:p.slice(-DO),counted:Xt(t?.counted??[],n,s)}),counted:a}}i(FO,"countIn");function GO(e,t){let[r,n]=e.total<=t.total?[e,t]:[t,e],s={
...r.days};for(let[o,a]of Object.entries(n.days))s[o]=(s[o]?.[0]??0)>a[0]?s[o]??a:a;return zO({...n,firstSeen:r.firstSeen<n.firstSeen?r.firstSeen:n.firstSeen,lastSeen:r.
lastSeen>n.lastSeen?r.lastSeen:n.lastSeen,retries:Math.max(r.retries,n.retries),days:s,counted:Xt(r.counted,n.counted)})}i(GO,"mergeLedgers");function zO(e){if(e.
lastSeen==="")return e;let t=Date.parse(e.lastSeen),r=new Date(t-(oH-1)*Mn).toISOString().slice(0,10),n=new Date(t-iH*Mn).toISOString().slice(0,13),s=i((o,a)=>Object.
fromEntries(Object.entries(o).filter(([c])=>c>=a).toSorted(([c],[l])=>c<l?-1:1)),"kept");return{...e,days:s(e.days,r),hours:s(e.hours,n),environments:s(e.environments,
"")}}i(zO,"prune");function UO(e,t,r,n){if(r==="critical"&&e.total>0)return"critical";let s=[...new Map([...e.recent.map(([a,c])=>[c,a]),...t.map(({at:a,eventId:c})=>[
c,a])]).values()].map(Date.parse).toSorted((a,c)=>a-c);for(let a=n.failures-1;a<s.length;a++){let c=s[a-n.failures+1],l=s[a];if(c!==void 0&&l!==void 0&&l-c<=n.withinMs)
return"threshold-count"}if(n.failures>DO&&Object.values(e.days).some(([a])=>a>=n.failures))return"threshold-count";let o=Object.keys(e.days).map(a=>Date.parse(a)).
toSorted((a,c)=>a-c);for(let a=n.days-1;a<o.length;a++){let c=o[a-n.days+1],l=o[a];if(c!==void 0&&l!==void 0&&l-c<7*Mn)return"threshold-days"}return null}i(UO,"\
qualifies");function MO(e,t,r){let n=Date.parse(e.firstSeen),s=Date.parse(e.lastSeen),o=(Date.parse(t)-s)/Mn,a=Math.min(28,Math.max(7,(s-n)/Mn)),c=new Date(s-a*
Mn).toISOString().slice(0,10),l=Object.entries(e.days).filter(([m])=>m>=c),u=l.reduce((m,[,[y]])=>m+y,0),d=l.reduce((m,[,[,y]])=>m+y,0),p=u>0?Math.max(1,d/u):1,
f=a*(.01**(-p/Math.max(1,u))-1);return o>=Math.min(r/Mn,Math.max(3,f))}i(MO,"quietEnough");function BO(e){return e===null||e.total===0?"new":"recurring"}i(BO,"t\
rendOf");var zi="";function cg(e,t){return t==="full"?e:{...e,message:e.template,args:null,attempts:e.attempts.map(({at:r,delay:n,exception:s})=>{let o=s===null?null:et(
s);return{at:r,delay:n,exception:o,reason:o??zi}}),host:zi,program:zi,worker:zi,process:null,exceptions:e.exceptions.map(r=>({...r,message:zi,frames:r.frames.filter(
({own:n})=>n).map(n=>({...n,source:null}))}))}}i(cg,"publish");var jO=Ir(Wi(),1);var aH=[{severity:"high",reason:"a worker process died",holds:i(({kind:e})=>e==="worker-lost","holds")},{severity:"high",reason:"a message was lost before any t\
ask ran",holds:i(({kind:e})=>e==="invalid-message"||e==="unregistered","holds")},{severity:"high",reason:"the worker failed outside the task body",holds:i(({kind:e})=>e===
"internal-error","holds")},{severity:"high",reason:"results cannot be stored",holds:i(({kind:e})=>e==="result-store","holds")},{severity:"high",reason:"two or m\
ore retries did not help",holds:i(({retries:e})=>e>=2,"holds")},{severity:"low",reason:"a failure of no known kind without a task id",holds:i(({kind:e,identified:t})=>e===
"other-terminal"&&!t,"holds")},{severity:"medium",reason:"a task failed for good",holds:i(()=>!0,"holds")}];function eu(e,t){let r=t.filter(u=>cH(u,e)),n=i(u=>{
for(let d of r){let p=d[u];if(p!==null)return{value:p,by:d.name}}return null},"winner"),s=n("severity"),o=n("owners"),a=n("runbook"),c=n("ignore"),l=aH.find(({holds:u})=>u(
e));return{severity:s?.value??l?.severity??"medium",owners:o?.value??[],runbook:a?.value??null,ignore:c?.value??!1,decidedBy:{severity:s?.by??`default: ${l?.reason??
"a task failed for good"}`,owners:o?.by??"default: nobody",runbook:a?.by??"default: none",ignore:c?.by??"default: nothing is ignored"}}}i(eu,"judge");function cH({
match:e},{task:t,exception:r,kind:n}){return e.task&&!(t!==null&&Ui(e.task)(t))||e.exception&&!Ui(e.exception)(r)&&!Ui(e.exception)(et(r))?!1:e.kind===null||e.kind.
includes(n)}i(cH,"matches");function Ui(e){let t=(0,jO.default)([...e],{dot:!0,windows:!1,bash:!0});return r=>t(r)}i(Ui,"glob");function qO(e,t){return t.length===
0||e===null||Ui(t)(e)}i(qO,"inScope");function ZO(e){let t=e.map(({name:r,match:n})=>({name:r,test:Ui(n)}));return(r,n)=>t.find(({test:s})=>s(r)||s(n))?.name??null}
i(ZO,"environmentFinder");function HO(e){return new Set(e.filter(({issues:t})=>!t).map(({name:t})=>t))}i(HO,"silentEnvironments");function WO(e,t){let[r]=e;if(!r)
throw new RangeError("a group has at least one failure");return{task:r.task,exception:r.exception,kind:r.kind,identified:e.some(({taskId:n})=>n!==null),retries:e.
reduce((n,{retries:s})=>Math.max(n,s??0),t)}}i(WO,"judgedOf");function JO(e,t,r,n,s,o){let a=HO(r.environments),c=new Map;for(let l of e){let u=NO(l,t),d=c.get(u.hash);d?d.failures.push(l):c.set(u.hash,{fingerprint:u,failures:[
l]})}return[...c.values()].map(({fingerprint:l,failures:u})=>{let d=n.ledgerOf(l.hash),p=eu(WO(u,d?.retries??0),r.rules),f=u.filter(({environment:b})=>b===null||
!a.has(b)),m=u.at(-1),y=lH(m),g={fingerprint:l.hash,version:l.version,title:y,task:m.task,program:Ql(m.worker),exception:m.exception,kind:m.kind,template:m.template,
severity:p.severity},h=f.length>0||d?FO(g,d,f,n.examined,s):null;return{...p,fingerprint:l,title:y,failures:u.map(b=>cg(b,o)),fresh:(h?.counted??[]).map(b=>cg(b,
o)),ledger:h&&h.ledger.total>0?h.ledger:null,before:d,trend:n.evicted.has(l.hash)?"recurring":BO(d),silent:f.length===0}})}i(JO,"groupFailures");var KO=120,VO=[
{holds:i(({kind:e})=>e==="worker-lost","holds"),text:i(({template:e})=>e.replace("Worker exited prematurely: ",""),"text")},{holds:i(({kind:e})=>e==="result-sto\
re","holds"),text:i(()=>"the result could not be stored","text")},{holds:i(({exception:e,exceptions:t})=>et(e)==="MaxRetriesExceededError"&&t.length>1,"holds"),
text:i(({exceptions:e})=>`from ${et(e[0]?.type??"")}`,"text")}];function lH(e){let t=e.task??Ql(e.worker),r=VO[1]?.holds(e)?null:qi(e),n=VO.find(({holds:a})=>a(
e))?.text(e)??e.template,s=`[${t}] ${et(e.exception)}${n?`: ${n}`:""}`.replace(/\s+/g," "),o=r?`${s} (in ${r.function})`:s;return o.length<=KO?o:se(s,KO)}i(lH,"\
titleOf");var XO=[{placeholder:"<$>",source:String.raw`<(?:email|user|secret|token|credentials|jwt|card|iban|cookie|private-key|webhook-url)>`,reason:"placeholders of the\
 redaction stay as they are",example:"<email>",negative:"<div>"},{placeholder:"<url>",source:String.raw`[a-z][a-z0-9+.-]{1,20}:\/\/[^\s'"\\)\]>]{1,2000}`,reason:"\
before paths, hosts and numbers, which it contains",example:"https://a.example/x?id=1",negative:"std::vector"},{placeholder:"<email>",source:String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}`,
reason:"bounded local part: a free one is quadratic",example:"a.b@example.org",negative:"@app.task"},{placeholder:"<str>",source:String.raw`b?"(?:[^"\\]|\\.){0,2000}"|(?<![A-Za-z0-9])b?'(?:[^'\\]|\\.){0,2000}'|«[^»]{0,500}»|“[^”]{0,500}”`,
reason:"what somebody quoted is a value; an apostrophe inside a word (can't) opens nothing",example:"'x-1'",negative:"can't"},{placeholder:"<id>",source:String.
raw`\b[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}\b`,reason:"UUID with or without dashes",example:"5fbb6c3a-1f0e-4b5c-9d7e-2f1a0b3c4d5e",negative:"de\
adbeef-cafe"},{placeholder:"<time>",source:String.raw`\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?)?|\b\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?\b`,
reason:"ISO dates and clock times",example:"2026-05-11 13:16:47",negative:"1.2.3"},{placeholder:"<ip>",source:String.raw`\b(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?\b|\b(?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{1,4}){0,4}\b`,
reason:"addresses, with their port",example:"10.0.4.17:5432",negative:"1.2.3"},{placeholder:"<addr>",source:String.raw`\b0x[0-9a-fA-F]{1,32}\b`,reason:"memory a\
ddresses in reprs",example:"0x7f3c2a",negative:"0x"},{placeholder:"<path>",source:String.raw`(?<![\w<>.])(?:[A-Za-z]:\\|~?\/)[\w.@+~%-]{1,255}(?:[\\/][\w.@+~%-]{0,255}){0,40}`,
reason:"file system and URL paths",example:"/var/lib/x.db",negative:"and/or"},{placeholder:"<host>",source:String.raw`\b(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?:com|org|net|io|edu|gov|dev|app|cloud|local|internal|lan|example|test|info|biz|co|us|uk|de|fr|ca|eu|nl|se|ch|at|au|nz|jp|in|br)(?::\d{1,5})?\b(?!\.?\w|\()`,
reason:"host names by their last part",example:"db.internal:5432",negative:"celery.app.trace"},{placeholder:"<id>",source:String.raw`\b(?=[0-9a-fA-F]{0,5}\d)(?=[0-9]{0,20}[a-fA-F])[0-9a-fA-F]{6,128}\b`,
reason:"hashes and hex ids: six or more, both digits and letters",example:"9f86d081884c",negative:"facade"},{placeholder:"<id>",source:String.raw`(?<![\w-])(?=[\w-]{0,21}\d)(?=[\w-]{0,60}[A-Z])(?=[\w-]{0,60}[a-z])[A-Za-z0-9_-]{11,64}(?![\w-])`,
reason:"base64url ids of eleven and more with digits and both cases",example:"A4aDF9effcAhHa-A2eh30H",negative:"IntegrityError"},{placeholder:"<n>",source:String.
raw`(?<![\w.])[-+]?\d{1,40}(?:[.,]\d{1,40}){0,12}(?:[eE][-+]?\d{1,3})?(?:%|[a-zA-Z]{1,3}\b)?(?!\w)`,reason:"numbers, also with a short unit (12ms, 3.5s, 512 MiB\
)",example:"42",negative:"utf8"},{placeholder:"<n>",source:String.raw`\d{2,40}`,reason:"digits glued to letters (grp90288, user42)",example:"grp90288",negative:"\
v2"}],uH=new RegExp(XO.map(({source:e})=>`(${e})`).join("|"),"g"),lg=4096,YO=200;function ug(e){return(e.length>lg?e.slice(0,lg):e).replace(uH,(r,...n)=>{let s=n.
findIndex(a=>a!==void 0),o=XO[s]?.placeholder??r;return o==="<$>"?r:o})}i(ug,"normalize");function QO(e){let t=e.slice(0,lg).split(`
`).map(n=>n.trim()).filter(n=>n!==""),r=ug(t.slice(0,2).join(" ")).replace(/(?<=\b[\w.-]{1,60}=)(?!<)[^\s,;()\]}]{1,200}/g,"<v>").replace(/\s+/g," ").trim();return r.
length<=YO?r:`${r.slice(0,YO-1).replace(/<[^<>]{0,12}$/,"").replace(/[\ud800-\udbff]$/,"")}…`}i(QO,"templateOf");var eP=String.raw`[\w.-]{0,40}?(?:passw(?:or)?d|passwd|passphrase|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key|credentials?|authorization|auth[_-]?key|session[_-]?(?:id|key)|sessionid|csrf\w{0,10}|otp|pin[_-]?code|ssn)`,
tP=[{name:"private-key",pattern:/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,8000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,replacement:"\
<private-key>",secret:null,reason:"PEM blocks span lines; a cut one has no end"},{name:"jwt",pattern:/\beyJ[\w-]{8,2000}\.[\w-]{4,4000}(?:\.[\w-]{0,1000})?/g,replacement:"\
<jwt>",secret:0,reason:"the payload of a JSON Web Token is readable by anybody"},{name:"webhook",pattern:/\bhttps:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks|[\w.-]{1,100}\.webhook\.office\.com)\/[^\s'"\\)>,]{4,400}/gi,
replacement:"<webhook-url>",secret:0,reason:"whoever has the address may post"},{name:"service-token",pattern:/\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|gl(?:pat|ptt|dt|rt|cbt)-[\w-]{16,100}|xox[abeoprs]-[\w-]{8,250}|xapp-[\w-]{8,250}|sk-(?:ant|proj|svcacct)-[\w-]{16,250}|sk-[A-Za-z0-9]{32,100}|[sr]k_(?:live|test)_\w{8,200}|whsec_[\w+/=-]{16,200}|(?:AKIA|ASIA|AGPA|AROA|AIDA)[A-Z0-9]{12,20}|AIza[\w-]{30,45}|ya29\.[\w-]{20,400}|SG\.[\w-]{16,64}\.[\w-]{16,100}|npm_[A-Za-z0-9]{30,60}|pypi-[\w-]{16,300}|do[oprt]_v1_[a-f0-9]{40,80}|hf_[A-Za-z0-9]{20,60}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{20,60}|sq0(?:atp|csp)-[\w-]{16,60}|EAA[A-Za-z0-9]{40,300}|NRAK-[A-Z0-9]{20,40}|key-[a-f0-9]{32}|SK[a-f0-9]{32}|dapi[a-f0-9]{32}|lin_api_\w{20,60}|glsa_\w{20,80}|hvs\.[\w-]{20,200}|sntry[su]_[\w+/=-]{20,300}|[a-f0-9]{32}-us\d{1,2}\b|\d{8,10}:AA[\w-]{32,40})/g,
replacement:"<token>",secret:0,reason:"tokens of known services by their documented prefixes"},{name:"authorization",pattern:/\b(Bearer|Basic|Digest|Negotiate|ApiKey)(\s{1,3}|%20|\+)([\w.~+/=:-]{8,4000})/gi,
replacement:"$1$2<credentials>",secret:3,reason:"HTTP authorization values in headers and reprs"},{name:"authorization-header",pattern:/\b((?:proxy-)?authorization|x-[\w-]{0,40}(?:token|key|secret|signature))(\\?["']?\s{0,3}[:=,]\s{0,3}(?:b(?=\\?["']))?\\?["']?)(?!<)([^\s"'\\,;}\])]{4,4000}(?:\s(?!<)[\w.~+/=:-]{8,4000})?)/gi,
replacement:"$1$2<credentials>",secret:3,reason:"header names in dicts, tuples and raw requests"},{name:"cookie",pattern:/\b((?:set-)?cookie)(\\?["']?\s{0,3}[:=,]\s{0,3}b?\\?["']?)([^"'\n\\}\])]{3,4000})/gi,
replacement:"$1$2<cookie>",secret:null,reason:"a session for whoever reads it"},{name:"url-credentials",pattern:/\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@:]{0,200}):([^\s/?#'"<>]{1,300})@/gi,
replacement:"$1<credentials>@",secret:3,reason:"redis://, amqp://, postgres://, https://: user and password before the host; the last @ counts, a password may h\
old one"},{name:"url-user",pattern:/\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@]{8,200})@/gi,replacement:"$1<credentials>@",secret:2,reason:"a token in the pla\
ce of the user (https://TOKEN@host, Sentry DSN)"},{name:"signed-parameter",pattern:/([?&;](?:x-amz-(?:signature|credential|security-token)|x-goog-(?:signature|credential)|awsaccesskeyid|signature|sig|se|sv|sp|token|access_token|refresh_token|id_token|auth|auth_token|api_?key|key|apikey|code|state|password|passwd|secret|client_secret|session|sessionid|ticket|jwt|oauth_\w{1,20})=)([^\s&#'"<>\\)]{1,2000})/gi,
replacement:"$1<secret>",secret:2,reason:"signed URLs and tokens in query strings"},{name:"secret-pair-quoted",pattern:new RegExp(String.raw`\b(${eP})(\\{0,3}["']?\s{0,3}(?:[:=]|=>|,)\s{0,3}b?)(\\{0,3}["'])((?:(?!\3)[^\n]){1,2000}?)(?=\3|$)`,
"gi"),replacement:"$1$2$3<secret>",secret:4,reason:`{'password': 'x'}, password="x", ("api_key", "x"), JSON inside a repr`},{name:"secret-pair-bare",pattern:new RegExp(
String.raw`\b(${eP})(\s{0,2}[:=]\s{0,3})(?!["'\\<]|None\b|null\b|True\b|False\b|str\b|\w+\()([^\s"'\\,;&)}\]<>]{3,2000})`,"gi"),replacement:"$1$2<secret>",secret:3,
reason:"password=x, token: x without quotes; not `token: str`, `secret=None`, `password=get()`"},{name:"account",pattern:/\bacct:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}/gi,
replacement:"<user>",secret:null,reason:"webfinger user ids, as h logs them"},{name:"email",pattern:/(?<![\w.+-])[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g,
replacement:"<email>",secret:null,reason:"addresses of people"},{name:"aws-secret",pattern:/(?<![\w/+=-])(?=[\w/+]{0,39}[A-Z])(?=[\w/+]{0,39}[a-z])(?=[\w/+]{0,39}\d)(?=[\w]{0,39}[/+])[A-Za-z0-9/+]{40}(?![\w/+=])/g,
replacement:"<secret>",secret:0,reason:"40 characters of base64 that hold a / or +: an AWS secret key, not a git hash or a path of words"},{name:"iban",pattern:/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
replacement:"<iban>",secret:null,reason:"bank accounts"}],dH=/(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)/g,pH=/^(?:\W*|\d{1,7}|true|false|none|null|undefined|password|passwd|secret|token|guest|root|admin|postgres|redis|localhost|default|string|bearer|basic|\[?filtered\]?|redacted|x{2,}|\*+|value|error|failed|invalid|required|missing|expired)$/i,
fH=6;function mH(e){let t=new Set;for(let n of e)for(let{pattern:s,secret:o}of tP)if(o!==null)for(let a of n.matchAll(s)){let c=(a[o]??"").replace(/\\+$/,"");c.
length>=fH&&!pH.test(c)&&!c.startsWith("<")&&t.add(c)}let r=[...t].toSorted((n,s)=>s.length-n.length||(n<s?-1:1));return{redact:i(n=>hH(n,r),"redact")}}i(mH,"cr\
eateRedactor");function hH(e,t){let r=e;for(let{pattern:n,replacement:s}of tP)r=r.replace(n,s);r=r.replace(dH,n=>gH(n)?"<card>":n);for(let n of t)r.includes(n)&&
(r=r.replaceAll(n,"<secret>"));return r}i(hH,"mask");function gH(e){let t=e.replace(/\D/g,"");if(/^0|^(\d)\1+$/.test(t))return!1;let r=0;for(let n=0;n<t.length;n++){
let s=Number(t[t.length-1-n]),o=n%2===1?s*2:s;r+=o>9?o-9:o}return r%10===0}i(gH,"isCard");function rP(e,t){let r=mH(e.flatMap(wH)),n=i(o=>r.redact(o),"r");return{
failures:e.map(o=>{let a=n(o.message),c=(o.traceback?.exceptions??[]).map(({type:l,message:u,frames:d,link:p,group:f})=>({type:n(l),message:n(u),frames:d.map(m=>({
file:n(m.file),line:m.line,function:n(m.function),source:m.source===null?null:n(m.source),own:Wl(m.file)})),link:p,group:f.map(n)}));return{taskId:o.taskId,task:o.
task===null?null:n(o.task),kind:o.kind,exception:n(o.exception),message:a,template:yH.has(o.kind)?bH(a):QO(a),retries:o.retries,attempts:o.attempts.map(({at:l,delay:u,
exception:d,reason:p})=>({at:l,delay:u,exception:d===null?null:n(d),reason:n(p)})),softLimit:o.softLimit,deliveries:o.deliveries,runSeconds:o.runSeconds,args:o.
args===null?null:n(o.args),related:o.related===null?null:n(o.related),at:o.at,eventId:o.eventId,environment:t(o.source,o.program),host:n(o.source),program:n(o.program),
worker:n(o.worker),process:o.process===null?null:n(o.process),traceback:o.traceback===null?"none":o.traceback.state,tracebackNote:o.traceback?.why??null,exceptions:c,
candidates:o.candidates.map(({task:l,id:u})=>n(`${l}[${u}]`))}}),redactor:r}}i(rP,"redactFailures");var yH=new Set(["worker-lost","time-limit","unregistered"]);
function bH(e){return e.replace(/:? ?\bJob: \d+\.?$/,"").slice(0,200)}i(bH,"verbatim");function wH(e){return[e.message,e.task??"",e.args??"",...e.attempts.map(({
reason:t})=>t),...(e.traceback?.exceptions??[]).flatMap(({message:t,frames:r})=>[t,...r.map(({source:n})=>n??"")])]}i(wH,"textsOf");var dg=me().regex(/^\d{1,25}$/),_H=ln([dg,dg]),pg=xi({f:me().regex(/^[0-9a-f]{16}$/),v:sr().int().positive(),t:me(),k:me().nullable(),p:me(),e:me(),kd:Gs(Hs),m:me(),
s:Gs(kt),a:me(),z:me(),n:sr().int().nonnegative(),r:sr().int().nonnegative(),d:Fs(me(),ln([sr(),sr()])),h:Fs(me(),sr()),en:Fs(me(),sr()),re:Ye(ln([me(),dg,me().
nullable()])),c:Ye(_H)});function tu(e){return{f:e.fingerprint,v:e.version,t:e.title,k:e.task,p:e.program,e:e.exception,kd:e.kind,m:e.template,s:e.severity,a:e.
firstSeen,z:e.lastSeen,n:e.total,r:e.retries,d:Object.fromEntries(Object.entries(e.days).map(([t,[r,n]])=>[t,[r,n]])),h:{...e.hours},en:{...e.environments},re:e.
recent.map(([t,r,n])=>[t,r,n]),c:e.counted.map(([t,r])=>[t,r])}}i(tu,"packLedger");function fg(e){return{fingerprint:e.f,version:e.v,title:e.t,task:e.k,program:e.
p,exception:e.e,kind:e.kd,template:e.m,severity:e.s,firstSeen:e.a,lastSeen:e.z,total:e.n,retries:e.r,days:e.d,hours:e.h,environments:e.en,recent:e.re,counted:e.
c}}i(fg,"unpackLedger");function nP(e){let t=pg.safeParse(e);return t.success?fg(t.data):null}i(nP,"readLedger");import{createHash as EH}from"node:crypto";import{deflateRawSync as kH,inflateRawSync as TH}from"node:zlib";var vH=/^<!-- celery-failure-audit:v(?<version>\d+) (?<kind>issue|dashboard) name=(?<name>[a-z0-9-]+) key=(?<key>[a-z0-9-]+) s=(?<state>[\w-]+) h=(?<check>[0-9a-f]{8}) -->$/,
SH=/^<!-- celery-failure-audit:v\d+ (?<kind>issue|dashboard) name=(?<name>[a-z0-9-]+) key=(?<key>[a-z0-9-]+) /,sP=1;function ru(e,t,r,n){let s=kH(Buffer.from(JSON.
stringify(n),"utf8"),{level:9}).toString("base64url");return`<!-- celery-failure-audit:v${sP} ${e} name=${t} key=${r} s=${s} h=${oP(e,t,r,s)} -->`}i(ru,"writeMa\
rker");function nu(e){let t=e.slice(0,e.search(/\r?\n|$/)).trim(),r=SH.exec(t)?.groups;if(!r)return null;let n=r.kind==="dashboard"?"dashboard":"issue",s={kind:n,
name:r.name??"",key:r.key??"",state:null},o=vH.exec(t)?.groups;if(!o||Number(o.version)!==sP)return s;let a=o.state??"";if(o.check!==oP(n,s.name,s.key,a))return s;
try{let c=TH(Buffer.from(a,"base64url"),{maxOutputLength:4e6}).toString("utf8");return{...s,state:JSON.parse(c)}}catch{return s}}i(nu,"readMarker");function oP(e,t,r,n){
return EH("sha256").update(`${e} ${t} ${r} ${n}`).digest("hex").slice(0,8)}i(oP,"check");var iP="<!-- celery-failure-audit:begin (kept by the audit; write below the end line) -->",mg="<!-- celery-failure-audit:details -->",aP="<!-- celery-failure-au\
dit:end -->";function su(e,t,{above:r,below:n}){return[e,...r?[r]:[],iP,...t,aP,...n?[n]:[]].join(`
`)}i(su,"layOut");function ou(e){let t=e.replaceAll(`\r
`,`
`),r=t.indexOf(`
`),n=/^<!-- celery-failure-audit:v\d/.test(t)?r<0?"":t.slice(r+1):t,s=n.split(`
`),o=s.indexOf(iP),a=s.lastIndexOf(aP);if(o<0||a<o)return{above:"",details:"",below:n.trim()};let c=s.indexOf(mg,o);return{above:s.slice(0,o).join(`
`),details:c<0||c>a?"":s.slice(c+1,a).join(`
`),below:s.slice(a+1).join(`
`)}}i(ou,"readRegions");var cP="▁▂▃▄▅▆▇█";function iu(e,t=30){let r=Date.parse(e.lastSeen.slice(0,10)),n=Array.from({length:t},(o,a)=>{let c=new Date(r-(t-1-a)*864e5).toISOString().
slice(0,10);return e.days[c]?.[0]??0}),s=Math.max(1,...n);return n.map(o=>o===0?"·":cP[Math.ceil(o/s*cP.length)-1]??"█").join("")}i(iu,"sparkline");var xH=500,AH=2e3,RH=20;function gg(e,t,r){let n=ru("issue",t.name,e.fingerprint,tu({...e.ledger,severity:e.judgement.severity})),s=r===null?{above:"",details:"",
below:""}:ou(r),o=e.group?.fresh.at(-1)??e.group?.failures.at(-1)??null,a=PH(e,t,o);for(let c of[200,80,30,0]){let l=o?LH(o,e.group?.fingerprint.parts??[],c):s.
details,u=su(n,[a,mg,l],{above:s.above,below:s.below});if(Lr(u)<=6e4||c===0)return u}throw new RangeError("unreachable: the last step always returns")}i(gg,"ren\
derBody");var OH=new Set(["exception","internal-error","rejected"]);function PH(e,{policy:t,linkTo:r,previous:n},s){let{ledger:o,judgement:a}=e,c=o.task===null?
`A task of the worker ${Ut(o.program||"?")} (the log does not name it)`:Ut(o.task),l=s&&OH.has(s.kind)?qi(s):null,u=se(s?.message||o.template,xH),d=[["First",lP(
o.firstSeen)],["Last",lP(o.lastSeen)],["Trend",`${iu(o)} ${uP(o,1)} on the last of these 30 days, ${uP(o,7)} in the last 7`],["Severity",`**${a.severity}** (${au(
a.decidedBy.severity)})`]],p=Object.entries(o.environments).filter(([g])=>g!=="");p.length>0&&d.push(["Environments",p.map(([g,h])=>`${it(g)} ${h}`).join(", ")]),
l&&d.push(["Where",`${it(`${l.file}:${l.line}`)} in ${it(l.function)}`]),a.owners.length>0&&d.push(["Owners",`${a.owners.map(it).join(", ")} (${au(a.decidedBy.owners)}\
)`]),a.runbook!==null&&d.push(["Runbook",`${$H(a.runbook)} (${au(a.decidedBy.runbook)})`]);let f=CH(t,o);f.length>0&&d.push(["Links",f.join(" · ")]);let m=o.recent.
toReversed().slice(0,5),y=m.every(([,,g])=>g===null);return[`${c} failed for good with ${Ut(o.exception)}${n===null?".":`. It was tracked before in #${n}.`}`,"",
.../[A-Za-z]{2}/.test(u.replace(/<[a-z-]+>/g,""))?[Bi(u),""]:[],`| Failures | **${o.total}** |`,"|---|---|",...d.map(([g,h])=>`| ${g} | ${h} |`),"",`<details><s\
ummary>The last ${m.length===1?"failure":`${m.length} failures`}</summary>`,"",...y?["No task id stands in the log.",""]:[],...m.map(([g,h,b])=>{let w=r(g,h);return`\
- ${[`${g.slice(0,10)} ${g.slice(11,19)} UTC`,...b===null?[]:[Ut(b)],...w?[qn("in the log",w)]:[]].join(" · ")}`}),"","</details>","","<details><summary>What h\
appens next, and what you can do</summary>","",IH(t),"",`Key of this cause: ${Ut(o.fingerprint)}`,"","</details>",""].join(`
`)}i(PH,"renderFacts");function lP(e){return`${at(e)}, at ${e.slice(11,16)} UTC`}i(lP,"moment");function au(e){return e.startsWith("default: ")?Yt(e):`rule ${it(
e)}`}i(au,"decidedBy");function $H(e){return/^https?:/.test(e)?qn(e.replace(/^https?:\/\//,""),e):it(e)}i($H,"runbook");function CH(e,t){let[,r="",n]=t.recent.at(
-1)??[],s={task_id:n??"",task:t.task??"",fingerprint:t.fingerprint,event_id:r};return e.links.flatMap(({name:o,template:a})=>[...a.matchAll(/\{(\w+)\}/g)].map(([
,l=""])=>l).some(l=>!s[l])?[]:[qn(o,a.replace(/\{(\w+)\}/g,(l,u)=>encodeURIComponent(s[u]??"")))])}i(CH,"customLinks");function IH({reopenMs:e,closeMs:t}){let r=i(
n=>`${Math.round(n/864e5)} days`,"days");return[`New failures are counted here without a comment. When it has been quiet for long enough (3 to ${r(t)}, by its h\
istory) and all logs of that time were read, the issue closes by itself. A failure within ${r(e)} after that reopens it; later a new issue opens and links here.`,
"",`- **Fixed?** Close it as completed: a failure within ${r(e)} reopens it.`,"- **Not worth it?** Close it as not planned: it is counted, and never reopened.",
"- **Too loud?** Add the label `celery-failure/muted`, or set `severity`, `owners`, `runbook` or `ignore` with a rule in the policy file."].join(`
`)}i(IH,"nextSteps");function uP(e,t){let r=Date.parse(e.lastSeen.slice(0,10)),n=new Date(r-(t-1)*864e5).toISOString().slice(0,10);return Object.entries(e.days).
reduce((s,[o,[a]])=>o>=n?s+a:s,0)}i(uP,"countOf");function LH(e,t,r){let n=e.attempts.length===0?[]:[`<details><summary>${e.attempts.length} ${e.attempts.length===
1?"retry":"retries"} before it failed</summary>`,"",...e.attempts.slice(-20).map(({at:c,reason:l})=>`- ${c.slice(0,10)} ${c.slice(11,19)} UTC ${l?Ut(l.slice(0,300)):
"retried"}`),"","</details>",""],s=e.traceback==="partial"?` (incomplete: ${e.tracebackNote??"cut"})`:"",o=NH(e),a=o.length<=r?o:[`… ${o.length-r} lines left \
out`,...o.slice(o.length-r)];return[...o.length>0&&r>0?[`<details open><summary>Traceback of the newest failure${Yt(s)}</summary>`,"",Bi(a.join(`
`),"python"),"","</details>",""]:[],...e.args!==null&&r>30?["<details><summary>Arguments</summary>","",Bi(e.args.slice(0,2e3)),"","</details>",""]:[],...r>30?n:
[],...e.host?[`Newest failure on ${Ut(e.host)}, ${Ut(e.program)}, ${e.at.slice(0,19).replace("T"," ")} UTC.`,""]:[],...e.candidates.length>0?[`The log does not \
say which task this was. Received and not ended at that time: ${e.candidates.slice(0,RH).map(Ut).join(", ")}.`,""]:[],"<details><summary>Why is this one group?<\
/summary>","","| part | value | why it counts |","|---|---|---|",...t.map(({name:c,value:l,hint:u})=>`| ${c} | ${it(l)} | ${u} |`),"","</details>",""].join(`
`)}i(LH,"renderDetails");function NH(e){let t=[];for(let{type:r,message:n,frames:s,link:o}of e.exceptions){o==="cause"&&t.push("","The above exception was the d\
irect cause of the following exception:",""),o==="context"&&t.push("","During handling of the above exception, another exception occurred:",""),s.length>0&&t.push(
"Traceback (most recent call last):");for(let a of s)t.push(`  File "${se(a.file,300)}", line ${a.line}, in ${se(a.function,300)}`),a.source&&t.push(`    ${se(a.
source,500)}`);if(r)for(let a of(n?`${r}: ${n}`:r).split(`
`,AH))t.push(a.slice(0,500))}return t}i(NH,"tracebackLines");function dP(e,t,r){let{ledger:n,judgement:s,issue:o}=e,a=e.group?.fresh.length??0;switch(t){case"re\
gressed":return`It failed again: ${a} ${a===1?"failure":"failures"}, the last ${at(n.lastSeen)}. The issue is open again.`;case"quiet":return`No failure since ${at(
n.lastSeen)}, and every log line up to ${at(r)} was read. Given its history, that silence is unlikely to be chance: closed. A new failure reopens it.`;case"seve\
rity-changed":return`Severity changed from ${o?.ledger?.severity??"unknown"} to **${s.severity}** (${au(s.decidedBy.severity)}).`;case"milestone":return`${n.total}\
 failures so far, since ${at(n.firstSeen)}.`}}i(dP,"renderComment");var dn="celery-failure",Mi=`${dn}/dashboard`,cu=`${dn}/muted`,Bn=i(e=>`${dn}/${e}`,"severityLabel"),pP=kt.map(Bn),lu=[{name:dn,color:"37814a",description:"A rec\
urring failure of a Celery task, kept by Celery Failure Audit"},{name:Bn("critical"),color:"b60205",description:"Celery failure: critical"},{name:Bn("high"),color:"\
d93f0b",description:"Celery failure: high"},{name:Bn("medium"),color:"fbca04",description:"Celery failure: medium"},{name:Bn("low"),color:"c5def5",description:"\
Celery failure: low"},{name:cu,color:"ededed",description:"Set by a person: counted, but silent"},{name:Mi,color:"0e8a16",description:"Overview of all Celery fa\
ilures, kept by Celery Failure Audit"}];async function fP(e,t){let{tracker:r,stop:n}=t,s=[],o=[],a=null;e.some(({change:c})=>c!=="skip")&&await r.ensureLabels(lu);for(let c of e){let{cause:l}=c,u={fingerprint:l.
fingerprint,title:l.title,task:l.ledger.task,severity:l.judgement.severity,change:c.change,reason:c.reason,comment:null,number:l.issue?.issue.number??null,url:l.
issue?.issue.url??null,result:"skipped",problem:null};if(c.change==="skip"){s.push(u);continue}if(a===null&&n()&&(a="the run was asked to stop"),a!==null){s.push(
{...u,result:"failed",problem:a});continue}try{let d=await DH(c,t);o.push(d);let p=null,f=null;if(c.comment!==null)try{await r.comment(d.number,dP(l,c.comment,t.
until)),p=c.comment}catch(y){f=`the comment was not written: ${FH(y)}`}let m={...u,comment:p,number:d.number,url:d.url,result:"done",problem:f};s.push(m),t.onWrite(
m)}catch(d){if(!(d instanceof pe)||d.advice!==null&&o.length===0)throw d;s.push({...u,result:"failed",problem:d.message}),d.advice!==null&&(a=d.message)}}return{
receipts:s,written:o,stopped:a}}i(fP,"applyPlan");async function DH({change:e,cause:t,reason:r},{tracker:n,context:s}){let o=Bn(t.judgement.severity);if(e==="op\
en"||t.issue===null){let u=r==="came-back-late"?t.issue?.issue.number??null:null,d=[dn,o],p=gg(t,{...s,previous:u},null);try{return await n.create({title:t.title,
body:p,labels:d})}catch(f){if(!(f instanceof pe)||f.outcome!=="unknown")throw f;let m=(await n.list([])).find(y=>{let g=nu(y.body);return g?.kind==="issue"&&g.name===
s.name&&g.key===t.fingerprint&&y.state==="open"});if(!m)throw f;return m}}let{number:a}=t.issue.issue,c=await n.get(a)??t.issue.issue,l=c.labels.filter(u=>u!==o&&
pP.includes(u));return n.edit(a,{body:gg(t,{...s,previous:null},c.body),...l.length>0?{removeLabels:l}:{},...c.labels.includes(o)?{}:{addLabels:[o]},...e==="reo\
pen"?{state:"open",stateReason:"reopened"}:{},...e==="close"?{state:"closed",stateReason:"completed"}:{}})}i(DH,"carryOut");function FH(e){return e instanceof Error?
e.message:String(e)}i(FH,"messageOf");var GH=5*6e4,zH=7*864e5;function mP(e,t){let r=e.until??e.automaticUntil;if(e.since!==null||r===null)return{from:e.since,to:r,gap:null,continues:!1};let n=Date.
parse(r);if(t===null)return{from:uu(n-(e.rebuilding?Math.max(e.lookbackMs,zH):e.lookbackMs)),to:r,gap:null,continues:!1};let s=n-e.maxCatchUpMs,o=Math.max(Date.
parse(t)-GH,s);return Date.parse(t)>=s?{from:uu(Math.min(o,n)),to:r,gap:null,continues:!0}:{from:uu(s),to:r,gap:[t,uu(s)],continues:!0}}i(mP,"chooseWindow");function hP(e,t,r){
if(e===null)return{watermark:t.to,examined:Xt(t.examined),moved:!0};if(!(t.from<=e.watermark||r!==null))return{watermark:e.watermark,examined:Xt(e.examined,t.examined),
moved:!1};let s=t.to>e.watermark,o=e.examined.at(-1),a=t.examined.at(-1),c=r===null&&o&&a&&t.examined.length===1&&t.to>=e.watermark&&j(a[1],o[1])>0?[[o[1],a[1]]]:
[];return{watermark:s?t.to:e.watermark,examined:Xt(e.examined,t.examined,c),moved:s}}i(hP,"advance");function uu(e){return`${new Date(e).toISOString().slice(0,19)}\
Z`}i(uu,"iso");var gP=me().regex(/^\d{1,25}$/),yP=xi({i:me().nullable(),r:me().nullable(),p:Ye(ln([me(),me()]))}),UH=xi({w:me(),x:Ye(ln([gP,gP])),g:Ye(ln([me(),me()])),l:Ye(pg),
e:Ye(me().regex(/^[0-9a-f]{16}$/)),i:Ye(sr().int().positive()),d:Ai([Ye(yP.extend({n:me()})),yP])});function bP(e){return{w:e.watermark,x:e.examined,g:e.gaps,l:e.
ledgers.map(tu),e:e.evicted,i:e.known,d:e.channels.map(({name:t,intent:r,delivered:n,pending:s})=>({n:t,i:r,r:n,p:s.map(({fingerprint:o,change:a})=>[o,a])}))}}i(
bP,"packDashboard");var MH=500,BH=8;function yg(e,t,r){let n=e.toSorted((c,l)=>c.lastSeen>l.lastSeen?-1:c.lastSeen<l.lastSeen?1:c.fingerprint<l.fingerprint?-1:1),
s=n.slice(0,r),o=new Set(s.map(({fingerprint:c})=>c)),a=[...t.filter(c=>!o.has(c)),...n.slice(r).map(({fingerprint:c})=>c)];return{ledgers:s.map(jH).toSorted((c,l)=>c.
fingerprint<l.fingerprint?-1:1),evicted:[...new Set(a)].slice(-MH)}}i(yg,"makeRoom");function jH(e){let t=i(n=>new Date(Date.parse(e.lastSeen)-n*864e5).toISOString().
slice(0,10),"day"),r=i((n,s)=>Object.fromEntries(Object.entries(n).filter(([o])=>o>=s)),"since");return{...e,title:se(e.title,120),template:se(e.template,120),days:r(
e.days,t(BH)),hours:r(e.hours,t(1)),recent:e.recent.slice(-5),counted:[]}}i(jH,"inShort");function qH(e){let t=UH.safeParse(e);if(!t.success)return null;let{w:r,
x:n,g:s,l:o,e:a,i:c,d:l}=t.data;return{watermark:r,examined:n,gaps:s,ledgers:o.map(fg),evicted:a,known:c,channels:(Array.isArray(l)?l:[{n:"Slack",...l}]).map(({
n:u,i:d,r:p,p:f})=>({name:u,intent:d,delivered:p,pending:f.map(([m,y])=>({fingerprint:m,change:y}))})).filter(({intent:u,delivered:d,pending:p})=>u!==null||d!==
null||p.length>0)}}i(qH,"readDashboard");function du(e,t){let r=[],n=null,s=null;for(let c of e.toSorted((l,u)=>l.number-u.number)){let l=nu(c.body);if(!(!l||l.
name!==t)){if(l.kind==="dashboard"){if(!c.labels.includes(Mi)||n!==null||c.state==="closed")continue;n=c,s=qH(l.state)}else if(c.labels.includes(dn)){let u=nP(l.
state);r.push({issue:c,fingerprint:l.key,ledger:u?.fingerprint===l.key?u:null})}}}let o=new Map;for(let c of r){let l=o.get(c.fingerprint);(!l||ZH(c.issue,l.issue))&&
o.set(c.fingerprint,c)}let a=new Map((s?.ledgers??[]).map(c=>[c.fingerprint,c]));return{dashboard:s,dashboardIssue:n,issues:o,all:r,ledgerOf(c){let l=o.get(c)?.
ledger??null,u=a.get(c)??null;return l&&u?GO(l,u):l??u}}}i(du,"readState");function ZH(e,t){return e.state!==t.state?e.state==="open":e.state==="closed"&&(e.closedAt??
"")>(t.closedAt??"")}i(ZH,"preferred");var wP=44e3;function TP(e){return e==="default"?"Celery failures: dashboard":`Celery failures: dashboard (${e})`}i(TP,"dashboardTitle");function bg(e,t){let r=HH(
e),{above:n,below:s}=t===null?{above:"",below:""}:ou(t);for(let o of[200,100,50,20,0]){let a=su(r,[WH(e,o)],{above:n,below:s});if(Lr(a)<=6e4||o===0)return a}throw new RangeError(
"unreachable: the last step always returns")}i(bg,"renderDashboard");var _P=["open","waiting","closed","below threshold","ignored"],EP=14;function HH({name:e,state:t}){
let r=i(s=>ru("dashboard",e,"dashboard",bP(s)),"write"),n=r(t);if(n.length<=wP)return n;for(let s=t.ledgers.length;s>0;s=Math.floor(s*.8)){let o=r({...t,...yg(t.
ledgers,t.evicted,s)});if(o.length<=wP)return o}return r({...t,...yg(t.ledgers,t.evicted,0)})}i(HH,"markerOf");function WH({state:e,rows:t,notes:r},n){let s=i(l=>t.
filter(u=>u.state===l).length,"count"),o=t.toSorted((l,u)=>_P.indexOf(l.state)-_P.indexOf(u.state)).slice(0,n),a=o.filter(({state:l})=>l==="open"||l==="waiting"),
c=o.filter(({state:l})=>l!=="open"&&l!=="waiting");return[`Logs are read up to ${at(e.watermark)}, at ${e.watermark.slice(11,16)} UTC. ${s("open")} ${s("open")===
1?"cause has":"causes have"} an open issue, ${s("waiting")} more ${s("waiting")===1?"is":"are"} frequent enough and wait for room, ${s("below threshold")} ${s("\
below threshold")===1?"is":"are"} below the threshold.`,"",...r.length>0?["> [!WARNING]",...r.map(l=>`> - ${Yt(l)}`),""]:[],...e.gaps.length>0?[`Never examined:\
 ${e.gaps.map(([l,u])=>`${at(l)} to ${at(u)}`).join("; ")}.`,""]:[],...t.length===0?["No task has failed for good in the time examined.",""]:[],...a.length>0?[kP(
a),""]:[],...c.length>0?[`<details><summary>${t.length-s("open")-s("waiting")} more: below the threshold, closed or ignored</summary>`,"",kP(c),"","</details>",
""]:[],...t.length>n?[`${t.length-n} more are in the report of the run.`,""]:[],"<sub>This issue holds the state of the audit. If it is closed or deleted, it is\
 rebuilt from the failure issues; causes without an issue are forgotten.</sub>"].join(`
`)}i(WH,"renderTable");function kP(e){return Cl([["Severity","Cause","Failures",`${EP} days`,"Last","Issue"],...e.map(({cause:t,number:r,state:n})=>[t.judgement.
severity,it(se(t.title,110)),String(t.ledger.total),iu(t.ledger,EP),at(t.ledger.lastSeen),r===null?n==="below threshold"?"too few":n:n==="open"?`#${r}`:`#${r} ${n}`])],
{alignDelimiters:!1})}i(kP,"tableOf");async function vP(e,t,r){let s=(du(e,t).dashboard?.known??[]).filter(a=>!e.some(c=>c.number===a)),o=[...e];for(let a of s){let c=await r.get(a);c&&o.push(c)}return o}
i(vP,"withKnown");function SP({all:e},t){let r=i(n=>Nr(n,t),"isInside");return e.every(({ledger:n})=>n?.counted.every(([s,o])=>r(s)&&r(o))??!1)}i(SP,"isUnfinish\
edFirstRun");async function xP(e,t){let r=[];for(let{number:n,body:s}of e)try{let o=await t.get(n);o&&o.body.slice(0,o.body.indexOf(`
`)).trim()!==s.slice(0,s.indexOf(`
`)).trim()&&r.push(`Issue #${n} was overwritten by another run: the same time is read again next time.`)}catch(o){if(!(o instanceof pe))throw o}return r}i(xP,"o\
verwritten");function AP(e,t,r){let n=new Set(t.receipts.filter(({result:o})=>o==="done").map(({fingerprint:o})=>o));return{ledgers:e.filter(({fingerprint:o,issue:a,
ledger:c})=>!n.has(o)&&(a===null||c.total>(a.ledger?.total??0))).map(({ledger:o,judgement:a})=>({...o,severity:a.severity,counted:[]})),evicted:r.dashboard?.evicted??
[]}}i(AP,"keptLedgers");function RP(e,t){let r=new Map([...e.issues].map(([s,{issue:o}])=>[s,o])),n=new Map(t.written.map(s=>[s.number,s]));for(let{fingerprint:s,
number:o,result:a}of t.receipts){let c=o===null?void 0:n.get(o);a==="done"&&c&&r.set(s,c)}return r}i(RP,"issueNumbers");function OP(e,t,r){let n=new Set(t.receipts.
filter(({result:s})=>s==="failed").map(({fingerprint:s})=>s));return e.map(({cause:s,change:o,reason:a})=>{let c=r.get(s.fingerprint);if(c)return{cause:s,number:c.
number,state:c.state};if(a==="ignored-by-rule")return{cause:s,number:null,state:"ignored"};let l=o==="open"||n.has(s.fingerprint)||["over-budget","open-limit","\
baseline","nothing-new"].includes(a);return{cause:s,number:null,state:l?"waiting":"below threshold"}})}i(OP,"dashboardRows");async function wg(e,t,r){if(t===null)
return await e.ensureLabels(lu),e.create({title:TP(r.name),body:bg(r,null),labels:[Mi]});let n=bg(r,t.body);return n===t.body.replaceAll(`\r
`,`
`)?t:e.edit(t.number,{body:n})}i(wg,"writeDashboard");function PP(e,t,r){let n=new Set(e.dashboard?.known??[]),s=new Set(r.filter(({ignore:a})=>a).map(({fingerprint:a})=>a.
hash)),o=[...e.all.filter(({issue:a,fingerprint:c})=>!n.has(a.number)&&!s.has(c)).map(({fingerprint:a})=>({fingerprint:a,change:"open"})),...t.flatMap(({fingerprint:a,
change:c,comment:l,result:u})=>u!=="done"?[]:c==="open"||c==="reopen"||c==="close"?[{fingerprint:a,change:c}]:l==="severity-changed"||l==="milestone"?[{fingerprint:a,
change:l}]:[])];return[...new Map(o.map(a=>[`${a.fingerprint} ${a.change}`,a])).values()]}i(PP,"changesOf");var KH=5;function CP(e,t,r){let n=new Map;for(let s of e){let o=s.fingerprint.hash;s.ledger&&n.set(o,{fingerprint:o,title:s.title,group:s,ledger:s.ledger,before:s.
before,issue:t.issues.get(o)??null,judgement:s})}for(let s of[...t.issues.keys(),...(t.dashboard?.ledgers??[]).map(o=>o.fingerprint)]){let o=t.ledgerOf(s);if(n.
has(s)||!o)continue;let{task:a,exception:c,kind:l,retries:u}=o,d=eu({task:a,exception:c,kind:l,identified:o.recent.some(([,,p])=>p!==null),retries:u},r.rules);n.
set(s,{fingerprint:s,title:o.title,group:null,ledger:o,before:o,issue:t.issues.get(s)??null,judgement:d})}return[...n.values()].toSorted(VH)}i(CP,"causesOf");function VH(e,t){
return kt.indexOf(e.judgement.severity)-kt.indexOf(t.judgement.severity)||t.ledger.total-e.ledger.total||(e.fingerprint<t.fingerprint?-1:e.fingerprint>t.fingerprint?
1:0)}i(VH,"byRank");function IP(e,t){let{state:r,policy:n}=t,s=e.map(p=>({cause:p,...JH(p,t)})),o=s.filter(({change:p})=>p==="reopen").length,a=s.filter(({change:p})=>p===
"close").length,c=r.all.filter(({issue:p})=>p.state==="open").length+o-a,l=new Set(r.dashboard?.known??[]),u=r.dashboard===null?r.all.length:r.all.filter(({issue:p})=>!l.
has(p.number)).length,d=(r.dashboard===null?Math.min(KH,n.maxNew):n.maxNew)-u;return s.map(p=>{if(p.change!=="open")return p;if(p.reason!=="critical"){if(c>=n.maxOpen)
return{...p,change:"skip",reason:"open-limit"};if(d<=0)return{...p,change:"skip",reason:r.dashboard===null?"baseline":"over-budget"}}return c+=1,d-=1,p})}i(IP,"\
planIssues");var pn=i(e=>({change:"skip",reason:e,comment:null}),"skip");function JH(e,t){let{group:r,issue:n,judgement:s,ledger:o,before:a}=e,{policy:c,until:l}=t,
u=r?.fresh??[];if(!t.countable)return pn("no-ids");if(s.ignore)return pn("ignored-by-rule");if(n&&n.issue.state==="open"){let p=n.issue.labels.includes(cu);if(u.
length>0)return p?{change:"update",reason:"muted",comment:null}:$P(e)?{change:"update",reason:"severity-changed",comment:"severity-changed"}:{change:"update",reason:"\
still-failing",comment:YH(a,o)?"milestone":null};if(!p&&$P(e))return{change:"update",reason:"severity-changed",comment:"severity-changed"};let f=t.gaps.every(([
,m])=>m<=o.lastSeen);return t.healthy&&f&&MO(o,l,c.closeMs)?{change:"close",reason:"quiet",comment:p?null:"quiet"}:pn("nothing-new")}if(n){let p=o.total>(n.ledger?.
total??0);if(u.length===0&&!p)return pn("nothing-new");let{stateReason:f,closedAt:m,labels:y}=n.issue;return f==="not_planned"||f==="duplicate"?{change:"update",
reason:"closed-by-person",comment:null}:y.includes(cu)?{change:"update",reason:"muted",comment:null}:m!==null&&o.lastSeen<=m?{change:"update",reason:"older-than\
-close",comment:null}:(m===null?0:Date.parse(l)-Date.parse(m))<=c.reopenMs?{change:"reopen",reason:"regressed",comment:"regressed"}:t.progress?{change:"open",reason:"\
came-back-late",comment:null}:pn("nothing-new")}if(r&&u.length===0&&r.before===null)return pn("silent-environment");let d=UO(o,u,s.severity,c.open);return d?t.progress?
d==="critical"?{change:"open",reason:"critical",comment:null}:a===null?{change:"open",reason:"first-seen",comment:null}:{change:"open",reason:u.length===0?"room\
-again":"reached-threshold",comment:null}:pn("nothing-new"):pn("below-threshold")}i(JH,"decide");function $P({issue:e,judgement:t}){return e?.ledger!=null&&e.ledger.
severity!==t.severity}i($P,"severityChanged");function YH(e,t){return e!==null&&Math.floor(Math.log10(t.total))>Math.floor(Math.log10(Math.max(1,e.total)))}i(YH,
"milestone");function LP(e){return kt.find(t=>e.includes(t))??null}i(LP,"worstSeverity");var NP=200;async function nue(e,t){let{source:r,tracker:n}=e,{name:s,policy:o,publication:a}=t,c=e.clock(),l=[],u=await n.list([]),d=du(await vP(u,s,n),s),{from:p,
to:f,gap:m,continues:y}=mP({...t.window,rebuilding:d.dashboard===null&&d.all.length>0},d.dashboard?.watermark??null);m&&l.push(`Nobody looked at ${m[0]} to ${m[1]}\
: the audit was away for longer than max-catch-up.`);let g=await $O(r,p,f,(S,z)=>e.progress({step:"events",events:S,at:z})),{log:h,coverage:b}=g;l.push(...g.problems),
d.dashboard===null&&!SP(d,b.examined)&&l.push("The dashboard was lost or is damaged and has been rebuilt from the issues; causes without an issue start anew.");
let w=h.streams.length===0;w&&h.events>=NP&&l.push(`No line of a Celery worker among ${h.events} events: wrong group, system, query or program?`);let k=y?d.dashboard?.
examined??[]:[],E=h.failures.filter(({eventId:S})=>!Nr(S,k)),A=E.filter(({task:S})=>qO(S,o.apps)),{failures:T,redactor:I}=rP(A,ZO(o.environments)),v=JO(T,s,o,{ledgerOf:d.
ledgerOf,examined:d.dashboard?.examined??[],evicted:new Set(d.dashboard?.evicted)},b.examined,a);e.progress({step:"failures",failures:T.length,groups:v.length});
let C=hP(d.dashboard,b,m),x=CP(v,d,o),D=IP(x,{state:d,policy:o,until:b.to,healthy:b.complete&&!w&&C.watermark===b.to,gaps:[...d.dashboard?.gaps??[],...m?[m]:[]],
progress:C.moved||v.some(({fresh:S})=>S.length>0),countable:r.hasIds});e.progress({step:"plan",plan:D});let G=w&&h.events>=NP&&d.dashboard===null,O=G?{receipts:[],
written:[],stopped:null}:await fP(D,{tracker:n,context:{name:s,policy:o,linkTo:i((S,z)=>r.link({id:z,at:S,source:"",program:""}),"linkTo")},until:b.to,stop:e.stop,
onWrite:i(S=>e.progress({step:"write",receipt:S}),"onWrite")});O.stopped!==null&&l.push(`Issues were not written to the end: ${O.stopped}.`);for(let{result:S,problem:z,
title:V}of O.receipts)S==="failed"&&O.stopped===null&&l.push(`${V}: ${z??"the change failed"}.`);let P=t.dryRun?[]:await xP(O.written,n);l.push(...P);let oe=O.stopped===
null&&P.length===0&&!G&&O.receipts.every(({result:S})=>S!=="failed"),J=PP(d,O.receipts,v),xe=_R(e.notifiers,d.dashboard?.channels??[],{when:t.digest,key:b.to,first:d.
dashboard===null,fresh:v.some(({fresh:S})=>S.length>0),changes:J,mute:t.dryRun||G}),be=RP(d,O),ce={watermark:oe?C.watermark:d.dashboard?.watermark??b.from,examined:oe?
C.examined:d.dashboard?.examined??[],gaps:[...d.dashboard?.gaps??[],...m?[m]:[]].slice(-20),...oe?AP(x,O,d):{ledgers:d.dashboard?.ledgers??[],evicted:d.dashboard?.
evicted??[]},known:[...new Set([...d.all.map(({issue:S})=>S.number),...O.written.map(({number:S})=>S)])].toSorted((S,z)=>S-z),channels:Mh(d.dashboard?.channels??
[],xe.map(({memory:S})=>S))},he=OP(D,O,be),Ze=[...l,...b.complete?[]:b.reasons],Q=d.dashboardIssue,ne=r.hasIds&&!G&&O.stopped===null;ne&&(Q=await wg(n,Q,{name:s,
state:ce,rows:he,notes:Ze}));let q=i(S=>XH(S,D,be),"describe"),Pe={name:s,key:b.to,repeat:!1,baseline:d.dashboard===null,coverage:b,workers:h.streams.length,failures:T.
length,changes:J.flatMap(q),totals:Yi(v),groups:D.flatMap(({cause:S})=>S.group?[{title:S.title,severity:S.judgement.severity,count:S.group.failures.length,trend:S.
group.trend,...DP(be.get(S.fingerprint)),waiting:he.some(z=>z.cause===S&&z.state==="waiting")}]:[]),expected:h.expected,savedByRetry:h.savedByRetry.reduce((S,{executions:z})=>S+
z,0),otherApps:E.length-A.length,ignored:v.reduce((S,z)=>S+(z.ignore?z.failures.length:0),0),swallowed:h.swallowed.length,unrecognised:h.unrecognised.count,dashboardUrl:Q?.
url||null,problems:l},Ve=await ER(xe,Pe,q);if(l.push(...Ve.problems),Ve.arrived.length>0&&ne){let S={...ce,channels:Mh(ce.channels,Ve.arrived)};await wg(n,Q,{name:s,
state:S,rows:he,notes:Ze})}let F=G?"failed":b.complete&&l.length===0?"ok":"degraded";return{report:gR({name:s,coverage:b,log:h,groups:v,plan:D,receipts:O.receipts,
dryRun:t.dryRun,numbers:be,otherApps:Pe.otherApps,problems:[...l],redact:i(S=>I.redact(S),"redact"),sample:i(S=>(a==="full"?I.redact(S):ug(I.redact(S))).slice(0,
500),"sample"),showStreams:a==="full",cost:{logRequests:b.requests,githubRequests:n.requests,events:h.events,ms:Math.round(e.clock()-c)}}),digest:Pe,groups:v,plan:D,
receipts:O.receipts,highestSeverity:LP(v.filter(({ignore:S,silent:z})=>!S&&!z).map(({severity:S})=>S)),verdict:F}}i(nue,"runAudit");function XH({fingerprint:e,change:t},r,n){
let s=r.find(({cause:a})=>a.fingerprint===e);if(!s)return[];let{cause:o}=s;return[{change:t,title:o.title,severity:o.judgement.severity,total:o.ledger.total,...DP(
n.get(e))}]}i(XH,"described");function DP(e){return{number:e?.number??null,url:e?.url||null}}i(DP,"address");export{zw as a,ip as b,fu as c,kt as d,nre as e,sre as f,ore as g,cre as h,kre as i,$v as j,jq as k,Woe as l,tie as m,oie as n,uie as o,die as p,nue as q};
