import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as A,c as te}from"./chunk-XFQ6Q7T2.js";var ue=te((Ht,Le)=>{"use strict";var be="[^\\\\/]",qe="(?=.)",de="[^/]",pe="(?:\\/|$)",ye="(?:^|\\/)",fe=`\\.{1,2}${pe}`,Fe="(?!\\.)",Qe=`(?!${ye}${fe})`,je=`(?\
!\\.{0,1}${pe})`,Ze=`(?!${fe})`,ze="[^.\\/]",Ve=`${de}*?`,Ye="/",Ce={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:qe,QMARK:de,
END_ANCHOR:pe,DOTS_SLASH:fe,NO_DOT:Fe,NO_DOTS:Qe,NO_DOT_SLASH:je,NO_DOTS_SLASH:Ze,QMARK_NO_DOT:ze,STAR:Ve,START_ANCHOR:ye,SEP:Ye},Je={...Ce,SLASH_LITERAL:"[\\\\/]",
QMARK:be,STAR:`${be}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},et={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Le.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:et,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(t){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===!0?Je:Ce}}});var oe=te(P=>{"use strict";var{REGEX_BACKSLASH:tt,REGEX_REMOVE_BACKSLASH:st,REGEX_SPECIAL_CHARS:rt,REGEX_SPECIAL_CHARS_GLOBAL:nt}=ue();P.isObject=t=>t!==null&&typeof t==
"object"&&!Array.isArray(t);P.hasRegexChars=t=>rt.test(t);P.isRegexChar=t=>t.length===1&&P.hasRegexChars(t);P.escapeRegex=t=>t.replace(nt,"\\$1");P.toPosixSlashes=
t=>t.replace(tt,"/");P.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let t=navigator.platform.toLowerCase();return t==="win32"||t==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};P.removeBackslashes=t=>t.replace(st,u=>u==="\\"?"":u);P.escapeLast=(t,u,e)=>{let l=t.lastIndexOf(u,e);return l===
-1?t:t[l-1]==="\\"?P.escapeLast(t,u,l-1):`${t.slice(0,l)}\\${t.slice(l)}`};P.removePrefix=(t,u={})=>{let e=t;return e.startsWith("./")&&(e=e.slice(2),u.prefix="\
./"),e};P.wrapOutput=(t,u={},e={})=>{let l=e.contains?"":"^",c=e.contains?"":"$",f=`${l}(?:${t})${c}`;return u.negated===!0&&(f=`(?:^(?!${f}).*$)`),f};P.basename=
(t,{windows:u}={})=>{let e=t.split(u?/[\\/]/:"/"),l=e[e.length-1];return l===""?e[e.length-2]:l}});var Ne=te((Ot,ve)=>{"use strict";var $e=oe(),{CHAR_ASTERISK:Ae,CHAR_AT:ut,CHAR_BACKWARD_SLASH:se,CHAR_COMMA:ot,CHAR_DOT:Re,CHAR_EXCLAMATION_MARK:_e,CHAR_FORWARD_SLASH:Ie,
CHAR_LEFT_CURLY_BRACE:he,CHAR_LEFT_PARENTHESES:ie,CHAR_LEFT_SQUARE_BRACKET:at,CHAR_PLUS:ct,CHAR_QUESTION_MARK:He,CHAR_RIGHT_CURLY_BRACE:it,CHAR_RIGHT_PARENTHESES:Te,
CHAR_RIGHT_SQUARE_BRACKET:lt}=ue(),Oe=A(t=>t===Ie||t===se,"isPathSeparator"),me=A(t=>{t.isPrefix!==!0&&(t.depth=t.isGlobstar?1/0:1)},"depth"),pt=A((t,u)=>{let e=u||
{},l=t.length-1,c=e.parts===!0||e.tokens===!0||e.scanToEnd===!0,f=[],i=[],p=[],g=t,$=-1,S=0,k=0,O=!1,G=!1,b=!1,N=!1,Z=!1,q=!1,d=!1,F=!1,z=!1,D=!1,w=0,U,R,E={value:"",
depth:0,isGlob:!1},s=A(()=>$>=l,"eos"),B=A(()=>g.charCodeAt($+1),"peek"),m=A(()=>(U=R,g.charCodeAt(++$)),"advance");for(;$<l;){R=m();let x;if(R===se){d=E.backslashes=
!0,R=m(),R===he&&(q=!0);continue}if(q===!0||R===he){for(w++;s()!==!0&&(R=m());){if(R===se){d=E.backslashes=!0,m();continue}if(R===he){w++;continue}if(q!==!0&&R===
Re&&(R=m())===Re){if(O=E.isBrace=!0,b=E.isGlob=!0,D=!0,c===!0)continue;break}if(q!==!0&&R===ot){if(O=E.isBrace=!0,b=E.isGlob=!0,D=!0,c===!0)continue;break}if(R===
it&&(w--,w===0)){q=!1,O=E.isBrace=!0,D=!0;break}}if(c===!0)continue;break}if(R===Ie){if(f.push($),i.push(E),E={value:"",depth:0,isGlob:!1},D===!0)continue;if(U===
Re&&$===S+1){S+=2;continue}k=$+1;continue}if(e.noext!==!0&&(R===ct||R===ut||R===Ae||R===He||R===_e)===!0&&B()===ie){if(b=E.isGlob=!0,N=E.isExtglob=!0,D=!0,R===_e&&
$===S&&(z=!0),c===!0){let K=0;for(;s()!==!0&&(R=m());){if(R===se){d=E.backslashes=!0,m();continue}if(R===ie){K++;continue}if(R===Te&&--K===0){D=!0;break}}continue}
break}if(R===Ae){if(U===Ae&&(Z=E.isGlobstar=!0),b=E.isGlob=!0,D=!0,c===!0)continue;break}if(R===He){if(b=E.isGlob=!0,D=!0,c===!0)continue;break}if(R===at){for(;s()!==
!0&&(x=m());){if(x===se){d=E.backslashes=!0,m();continue}if(x===lt){G=E.isBracket=!0,b=E.isGlob=!0,D=!0;break}}if(c===!0)continue;break}if(e.nonegate!==!0&&R===
_e&&$===S){F=E.negated=!0,S++;continue}if(e.noparen!==!0&&R===ie){if(b=E.isGlob=!0,c===!0){let M=1;for(;s()!==!0&&(R=m());){if(R===se){d=E.backslashes=!0,m();continue}
if(R===ie){M++;continue}if(R===Te&&--M===0){D=!0;break}}continue}break}if(b===!0){if(D=!0,c===!0)continue;break}}e.noext===!0&&(N=!1,b=!1);let H=g,n="",r="";S>0&&
(n=g.slice(0,S),g=g.slice(S),k-=S),H&&b===!0&&k>0?(H=g.slice(0,k),r=g.slice(k)):b===!0?(H="",r=g):H=g,H&&H!==""&&H!=="/"&&H!==g&&Oe(H.charCodeAt(H.length-1))&&(H=
H.slice(0,-1)),e.unescape===!0&&(r&&(r=$e.removeBackslashes(r)),H&&d===!0&&(H=$e.removeBackslashes(H)));let W={prefix:n,input:t,start:S,base:H,glob:r,isBrace:O,
isBracket:G,isGlob:b,isExtglob:N,isGlobstar:Z,negated:F,negatedExtglob:z};if(e.tokens===!0&&(W.maxDepth=0,Oe(R)||i.push(E),W.tokens=i),e.parts===!0||e.tokens===
!0){let x;for(let I=0;I<f.length;I++){let J=x!==void 0?x+1:S,ne=f[I],V=t.slice(J,ne);e.tokens&&(I===0&&S!==0?(i[I].isPrefix=!0,i[I].value=n):i[I].value=V,me(i[I]),
W.maxDepth+=i[I].depth),ne>=S&&(p.push(V),x=ne)}let M=x!==void 0?x+1:S,K=t.slice(M);p.push(K),e.tokens&&x&&x+1<t.length&&(i[i.length-1].value=K,me(i[i.length-1]),
W.maxDepth+=i[i.length-1].depth),W.slashes=f,W.parts=p}return W},"scan");ve.exports=pt});var Be=te((It,De)=>{"use strict";var ae=ue(),X=oe(),{MAX_LENGTH:le,POSIX_REGEX_SOURCE:ft,REGEX_NON_SPECIAL_CHARS:At,REGEX_SPECIAL_CHARS_BACKREF:Rt,REPLACEMENTS:we}=ae,
_t=A((t,u)=>{if(typeof u.expandRange=="function")return u.expandRange(...t,u);t.sort();let e=`[${t.join("-")}]`;try{new RegExp(e)}catch{return t.map(c=>X.escapeRegex(
c)).join("..")}return e},"expandRange"),re=A((t,u)=>`Missing ${t}: "${u}" - use "\\\\${u}" to match literal characters`,"syntaxError"),ke=A(t=>{let u=[],e=0,l=0,
c=0,f="",i=!1;for(let p of t){if(i===!0){f+=p,i=!1;continue}if(p==="\\"){f+=p,i=!0;continue}if(p==='"'){c=c===1?0:1,f+=p;continue}if(c===0){if(p==="[")e++;else if(p===
"]"&&e>0)e--;else if(e===0){if(p==="(")l++;else if(p===")"&&l>0)l--;else if(p==="|"&&l===0){u.push(f),f="";continue}}}f+=p}return u.push(f),u},"splitTopLevel"),
ht=A(t=>{let u=!1;for(let e of t){if(u===!0){u=!1;continue}if(e==="\\"){u=!0;continue}if(/[?*+@!()[\]{}]/.test(e))return!1}return!0},"isPlainBranch"),ge=A(t=>{let u=t.
trim(),e=!0;for(;e===!0;)e=!1,/^@\([^\\()[\]{}|]+\)$/.test(u)&&(u=u.slice(2,-1),e=!0);if(ht(u))return u.replace(/\\(.)/g,"$1")},"normalizeSimpleBranch"),Et=A(t=>{
let u=t.map(ge).filter(Boolean);for(let e=0;e<u.length;e++)for(let l=e+1;l<u.length;l++){let c=u[e],f=u[l],i=c[0];if(!(!i||c!==i.repeat(c.length)||f!==i.repeat(
f.length))&&(c===f||c.startsWith(f)||f.startsWith(c)))return!0}return!1},"hasRepeatedCharPrefixOverlap"),Ee=A((t,u=!0)=>{if(t[0]!=="+"&&t[0]!=="*"||t[1]!=="(")return;
let e=0,l=0,c=0,f=!1;for(let i=1;i<t.length;i++){let p=t[i];if(f===!0){f=!1;continue}if(p==="\\"){f=!0;continue}if(p==='"'){c=c===1?0:1;continue}if(c!==1){if(p===
"["){e++;continue}if(p==="]"&&e>0){e--;continue}if(!(e>0)){if(p==="("){l++;continue}if(p===")"&&(l--,l===0))return u===!0&&i!==t.length-1?void 0:{type:t[0],body:t.
slice(2,i),end:i}}}}},"parseRepeatedExtglob"),gt=A(t=>`${t.length===1?X.escapeRegex(t[0]):`[${t.map(e=>X.escapeRegex(e)).join("")}]`}*`,"buildCharClassStar"),St=A(
t=>{let u=0,e=[];for(;u<t.length;){let l=Ee(t.slice(u),!1);if(!l||l.type!=="*")return;let c=ke(l.body).map(i=>i.trim());if(c.length!==1)return;let f=ge(c[0]);if(!f||
f.length!==1)return;e.push(f),u+=l.end+1}if(!(e.length<1))return e},"getStarExtglobSequenceChars"),xt=A(t=>{let u=0,e=t.trim(),l=Ee(e);for(;l;)u++,e=l.body.trim(),
l=Ee(e);return u},"repeatedExtglobRecursion"),bt=A((t,u)=>{if(u.maxExtglobRecursion===!1)return{risky:!1};let e=typeof u.maxExtglobRecursion=="number"?u.maxExtglobRecursion:
ae.DEFAULT_MAX_EXTGLOB_RECURSION,l=ke(t).map(p=>p.trim());if(l.length>1&&(l.some(p=>p==="")||l.some(p=>/^[*?]+$/.test(p))||Et(l)))return{risky:!0};let c=[],f=!1,
i=!0;for(let p of l){let g=St(p);if(g){f=!0,c.push(...g);continue}let $=ge(p);if($&&$.length===1){c.push($);continue}if(i=!1,xt(p)>e)return{risky:!0}}return f?i?
{risky:!0,safeOutput:gt([...new Set(c)])}:{risky:!0}:{risky:!1}},"analyzeRepeatedExtglob"),Se=A((t,u)=>{if(typeof t!="string")throw new TypeError("Expected a st\
ring");t=we[t]||t;let e={...u},l=typeof e.maxLength=="number"?Math.min(le,e.maxLength):le,c=t.length;if(c>l)throw new SyntaxError(`Input length: ${c}, exceeds m\
aximum allowed length: ${l}`);let f={type:"bos",value:"",output:e.prepend||""},i=[f],p=e.capture?"":"?:",g=ae.globChars(e.windows),$=ae.extglobChars(g),{DOT_LITERAL:S,
PLUS_LITERAL:k,SLASH_LITERAL:O,ONE_CHAR:G,DOTS_SLASH:b,NO_DOT:N,NO_DOT_SLASH:Z,NO_DOTS_SLASH:q,QMARK:d,QMARK_NO_DOT:F,STAR:z,START_ANCHOR:D}=g,w=A(a=>`(${p}(?:(\
?!${D}${a.dot?b:S}).)*?)`,"globstar"),U=e.dot?"":N,R=e.dot?d:F,E=e.bash===!0?w(e):z;e.capture&&(E=`(${E})`),typeof e.noext=="boolean"&&(e.noextglob=e.noext);let s={
input:t,index:-1,start:0,dot:e.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:i};t=X.
removePrefix(t,s),c=t.length;let B=[],m=[],H=[],n=f,r,W=A(()=>s.index===c-1,"eos"),x=s.peek=(a=1)=>t[s.index+a],M=s.advance=()=>t[++s.index]||"",K=A(()=>t.slice(
s.index+1),"remaining"),I=A((a="",L=0)=>{s.consumed+=a,s.index+=L},"consume"),J=A(a=>{s.output+=a.output!=null?a.output:a.value,I(a.value)},"append"),ne=A(()=>{
let a=1;for(;x()==="!"&&(x(2)!=="("||x(3)==="?");)M(),s.start++,a++;return a%2===0?!1:(s.negated=!0,s.start++,!0)},"negate"),V=A(a=>{s[a]++,H.push(a)},"incremen\
t"),j=A(a=>{s[a]--,H.pop()},"decrement"),_=A(a=>{if(n.type==="globstar"){let L=s.braces>0&&(a.type==="comma"||a.type==="brace"),o=a.extglob===!0||B.length&&(a.type===
"pipe"||a.type==="paren");a.type!=="slash"&&a.type!=="paren"&&!L&&!o&&(s.output=s.output.slice(0,-n.output.length),n.type="star",n.value="*",n.output=E,s.output+=
n.output)}if(B.length&&a.type!=="paren"&&(B[B.length-1].inner+=a.value),(a.value||a.output)&&J(a),n&&n.type==="text"&&a.type==="text"){n.output=(n.output||n.value)+
a.value,n.value+=a.value;return}a.prev=n,i.push(a),n=a},"push"),ce=A((a,L)=>{let o={...$[L],conditions:1,inner:""};o.prev=n,o.parens=s.parens,o.output=s.output,
o.startIndex=s.index,o.tokensIndex=i.length;let h=(e.capture?"(":"")+o.open;V("parens"),_({type:a,value:L,output:s.output?"":G}),_({type:"paren",extglob:!0,value:M(),
output:h}),B.push(o)},"extglobOpen"),We=A(a=>{let L=t.slice(a.startIndex,s.index+1),o=t.slice(a.startIndex+2,s.index),h=bt(o,e);if((a.type==="plus"||a.type==="s\
tar")&&h.risky){let y=h.safeOutput?(a.output?"":G)+(e.capture?`(${h.safeOutput})`:h.safeOutput):void 0,Q=i[a.tokensIndex];Q.type="text",Q.value=L,Q.output=y||X.
escapeRegex(L);for(let Y=a.tokensIndex+1;Y<i.length;Y++)i[Y].value="",i[Y].output="",delete i[Y].suffix;s.output=a.output+Q.output,s.backtrack=!0,_({type:"paren",
extglob:!0,value:r,output:""}),j("parens");return}let C=a.close+(e.capture?")":""),v;if(a.type==="negate"){let y=E;if(a.inner&&a.inner.length>1&&a.inner.includes(
"/")&&(y=w(e)),(y!==E||W()||/^\)+$/.test(K()))&&(C=a.close=`)$))${y}`),a.inner.includes("*")&&(v=K())&&/^\.[^\\/.]+$/.test(v)){let Q=Se(v,{...u,fastpaths:!1}).output;
C=a.close=`)${Q})${y})`}a.prev.type==="bos"&&(s.negatedExtglob=!0)}_({type:"paren",extglob:!0,value:r,output:C}),j("parens")},"extglobClose");if(e.fastpaths!==!1&&
!/(^[*!]|[/()[\]{}"])/.test(t)){let a=!1,L=t.replace(Rt,(o,h,C,v,y,Q)=>v==="\\"?(a=!0,o):v==="?"?h?h+v+(y?d.repeat(y.length):""):Q===0?R+(y?d.repeat(y.length):""):
d.repeat(C.length):v==="."?S.repeat(C.length):v==="*"?h?h+v+(y?E:""):E:h?o:`\\${o}`);return a===!0&&(e.unescape===!0?L=L.replace(/\\/g,""):L=L.replace(/\\+/g,o=>o.
length%2===0?"\\\\":o?"\\":"")),L===t&&e.contains===!0?(s.output=t,s):(s.output=X.wrapOutput(L,s,u),s)}for(;!W();){if(r=M(),r==="\0")continue;if(r==="\\"){let o=x();
if(o==="/"&&e.bash!==!0||o==="."||o===";")continue;if(!o){r+="\\",_({type:"text",value:r});continue}let h=/^\\+/.exec(K()),C=0;if(h&&h[0].length>2&&(C=h[0].length,
s.index+=C,C%2!==0&&(r+="\\")),e.unescape===!0?r=M():r+=M(),s.brackets===0){_({type:"text",value:r});continue}}if(s.brackets>0&&(r!=="]"||n.value==="["||n.value===
"[^")){if(e.posix!==!1&&r===":"){let o=n.value.slice(1);if(o.includes("[")&&(n.posix=!0,o.includes(":"))){let h=n.value.lastIndexOf("["),C=n.value.slice(0,h),v=n.
value.slice(h+2),y=ft[v];if(y){n.value=C+y,s.backtrack=!0,M(),!f.output&&i.indexOf(n)===1&&(f.output=G);continue}}}(r==="["&&x()!==":"||r==="-"&&x()==="]")&&(r=
`\\${r}`),r==="]"&&(n.value==="["||n.value==="[^")&&(r=`\\${r}`),e.posix===!0&&r==="!"&&n.value==="["&&(r="^"),n.value+=r,J({value:r});continue}if(s.quotes===1&&
r!=='"'){r=X.escapeRegex(r),n.value+=r,J({value:r});continue}if(r==='"'){s.quotes=s.quotes===1?0:1,e.keepQuotes===!0&&_({type:"text",value:r});continue}if(r==="\
("){V("parens"),_({type:"paren",value:r});continue}if(r===")"){if(s.parens===0&&e.strictBrackets===!0)throw new SyntaxError(re("opening","("));let o=B[B.length-
1];if(o&&s.parens===o.parens+1){We(B.pop());continue}_({type:"paren",value:r,output:s.parens?")":"\\)"}),j("parens");continue}if(r==="["){if(e.nobracket===!0||!K().
includes("]")){if(e.nobracket!==!0&&e.strictBrackets===!0)throw new SyntaxError(re("closing","]"));r=`\\${r}`}else V("brackets");_({type:"bracket",value:r});continue}
if(r==="]"){if(e.nobracket===!0||n&&n.type==="bracket"&&n.value.length===1){_({type:"text",value:r,output:`\\${r}`});continue}if(s.brackets===0){if(e.strictBrackets===
!0)throw new SyntaxError(re("opening","["));_({type:"text",value:r,output:`\\${r}`});continue}j("brackets");let o=n.value.slice(1);if(n.posix!==!0&&o[0]==="^"&&
!o.includes("/")&&(r=`/${r}`),n.value+=r,J({value:r}),e.literalBrackets===!1||X.hasRegexChars(o))continue;let h=X.escapeRegex(n.value);if(s.output=s.output.slice(
0,-n.value.length),e.literalBrackets===!0){s.output+=h,n.value=h;continue}n.value=`(${p}${h}|${n.value})`,s.output+=n.value;continue}if(r==="{"&&e.nobrace!==!0){
V("braces");let o={type:"brace",value:r,output:"(",outputIndex:s.output.length,tokensIndex:s.tokens.length};m.push(o),_(o);continue}if(r==="}"){let o=m[m.length-
1];if(e.nobrace===!0||!o){_({type:"text",value:r,output:r});continue}let h=")";if(o.dots===!0){let C=i.slice(),v=[];for(let y=C.length-1;y>=0&&(i.pop(),C[y].type!==
"brace");y--)C[y].type!=="dots"&&v.unshift(C[y].value);h=_t(v,e),s.backtrack=!0}if(o.comma!==!0&&o.dots!==!0){let C=s.output.slice(0,o.outputIndex),v=s.tokens.slice(
o.tokensIndex);o.value=o.output="\\{",r=h="\\}",s.output=C;for(let y of v)s.output+=y.output||y.value}_({type:"brace",value:r,output:h}),j("braces"),m.pop();continue}
if(r==="|"){B.length>0&&B[B.length-1].conditions++,_({type:"text",value:r});continue}if(r===","){let o=r,h=m[m.length-1];h&&H[H.length-1]==="braces"&&(h.comma=!0,
o="|"),_({type:"comma",value:r,output:o});continue}if(r==="/"){if(n.type==="dot"&&s.index===s.start+1){s.start=s.index+1,s.consumed="",s.output="",i.pop(),n=f;continue}
_({type:"slash",value:r,output:O});continue}if(r==="."){if(s.braces>0&&n.type==="dot"){n.value==="."&&(n.output=S);let o=m[m.length-1];n.type="dots",n.output+=r,
n.value+=r,o.dots=!0;continue}if(s.braces+s.parens===0&&n.type!=="bos"&&n.type!=="slash"){_({type:"text",value:r,output:S});continue}_({type:"dot",value:r,output:S});
continue}if(r==="?"){if(!(n&&n.value==="(")&&e.noextglob!==!0&&x()==="("&&x(2)!=="?"){ce("qmark",r);continue}if(n&&n.type==="paren"){let h=x(),C=r;(n.value==="("&&
!/[!=<:]/.test(h)||h==="<"&&!/<([!=]|\w+>)/.test(K()))&&(C=`\\${r}`),_({type:"text",value:r,output:C});continue}if(e.dot!==!0&&(n.type==="slash"||n.type==="bos")){
_({type:"qmark",value:r,output:F});continue}_({type:"qmark",value:r,output:d});continue}if(r==="!"){if(e.noextglob!==!0&&x()==="("&&(x(2)!=="?"||!/[!=<:]/.test(
x(3)))){ce("negate",r);continue}if(e.nonegate!==!0&&s.index===0){ne();continue}}if(r==="+"){if(e.noextglob!==!0&&x()==="("&&x(2)!=="?"){ce("plus",r);continue}if(n&&
n.value==="("||e.regex===!1){_({type:"plus",value:r,output:k});continue}if(n&&(n.type==="bracket"||n.type==="paren"||n.type==="brace")||s.parens>0){_({type:"plu\
s",value:r});continue}_({type:"plus",value:k});continue}if(r==="@"){if(e.noextglob!==!0&&x()==="("&&x(2)!=="?"){_({type:"at",extglob:!0,value:r,output:""});continue}
_({type:"text",value:r});continue}if(r!=="*"){(r==="$"||r==="^")&&(r=`\\${r}`);let o=At.exec(K());o&&(r+=o[0],s.index+=o[0].length),_({type:"text",value:r});continue}
if(n&&(n.type==="globstar"||n.star===!0)){n.type="star",n.star=!0,n.value+=r,n.output=E,s.backtrack=!0,s.globstar=!0,I(r);continue}let a=K();if(e.noextglob!==!0&&
/^\([^?]/.test(a)){ce("star",r);continue}if(n.type==="star"){if(e.noglobstar===!0){I(r);continue}let o=n.prev,h=o.prev,C=o.type==="slash"||o.type==="bos",v=h&&(h.
type==="star"||h.type==="globstar");if(e.bash===!0&&(!C||a[0]&&a[0]!=="/")){_({type:"star",value:r,output:""});continue}let y=s.braces>0&&(o.type==="comma"||o.type===
"brace"),Q=B.length&&(o.type==="pipe"||o.type==="paren");if(!C&&o.type!=="paren"&&!y&&!Q){_({type:"star",value:r,output:""});continue}for(;a.slice(0,3)==="/**";){
let ee=t[s.index+4];if(ee&&ee!=="/")break;a=a.slice(3),I("/**",3)}let Y=W()||s.parens>0&&a===")".repeat(s.parens)&&!B.some(ee=>ee.type==="negate");if(o.type==="\
bos"&&W()){n.type="globstar",n.value+=r,n.output=w(e),s.output=n.output,s.globstar=!0,I(r);continue}if(o.type==="slash"&&o.prev.type!=="bos"&&!v&&Y){s.output=s.
output.slice(0,-(o.output+n.output).length),o.output=`(?:${o.output}`,n.type="globstar",n.output=w(e)+(e.strictSlashes?")":"|$)"),n.value+=r,s.globstar=!0,s.output+=
o.output+n.output,I(r);continue}if(o.type==="slash"&&o.prev.type!=="bos"&&a[0]==="/"){let ee=a[1]!==void 0?"|$":"";s.output=s.output.slice(0,-(o.output+n.output).
length),o.output=`(?:${o.output}`,n.type="globstar",n.output=`${w(e)}${O}|${O}${ee})`,n.value+=r,s.output+=o.output+n.output,s.globstar=!0,I(r+M()),_({type:"sla\
sh",value:"/",output:""});continue}if(o.type==="bos"&&a[0]==="/"){n.type="globstar",n.value+=r,n.output=`(?:^|${O}|${w(e)}${O})`,s.output=n.output,s.globstar=!0,
I(r+M()),_({type:"slash",value:"/",output:""});continue}s.output=s.output.slice(0,-n.output.length),n.type="globstar",n.output=w(e),n.value+=r,s.output+=n.output,
s.globstar=!0,I(r);continue}let L={type:"star",value:r,output:E};if(e.bash===!0){L.output=".*?",(n.type==="bos"||n.type==="slash")&&(L.output=U+L.output),_(L);continue}
if(n&&(n.type==="bracket"||n.type==="paren")&&e.regex===!0){L.output=r,_(L);continue}(s.index===s.start||n.type==="slash"||n.type==="dot")&&(n.type==="dot"?(s.output+=
Z,n.output+=Z):e.dot===!0?(s.output+=q,n.output+=q):(s.output+=U,n.output+=U),x()!=="*"&&(s.output+=G,n.output+=G)),_(L)}for(;s.brackets>0;){if(e.strictBrackets===
!0)throw new SyntaxError(re("closing","]"));s.output=X.escapeLast(s.output,"["),j("brackets")}for(;s.parens>0;){if(e.strictBrackets===!0)throw new SyntaxError(re(
"closing",")"));s.output=X.escapeLast(s.output,"("),j("parens")}for(;s.braces>0;){if(e.strictBrackets===!0)throw new SyntaxError(re("closing","}"));s.output=X.escapeLast(
s.output,"{"),j("braces")}if(e.strictSlashes!==!0&&(n.type==="star"||n.type==="bracket")&&_({type:"maybe_slash",value:"",output:`${O}?`}),s.backtrack===!0){s.output=
"";for(let a of s.tokens)s.output+=a.output!=null?a.output:a.value,a.suffix&&(s.output+=a.suffix)}return s},"parse");Se.fastpaths=(t,u)=>{let e={...u},l=typeof e.
maxLength=="number"?Math.min(le,e.maxLength):le,c=t.length;if(c>l)throw new SyntaxError(`Input length: ${c}, exceeds maximum allowed length: ${l}`);t=we[t]||t;let{
DOT_LITERAL:f,SLASH_LITERAL:i,ONE_CHAR:p,DOTS_SLASH:g,NO_DOT:$,NO_DOTS:S,NO_DOTS_SLASH:k,STAR:O,START_ANCHOR:G}=ae.globChars(e.windows),b=e.dot?S:$,N=e.dot?k:$,
Z=e.capture?"":"?:",q={negated:!1,prefix:""},d=e.bash===!0?".*?":O;e.capture&&(d=`(${d})`);let F=A(U=>U.noglobstar===!0?d:`(${Z}(?:(?!${G}${U.dot?g:f}).)*?)`,"g\
lobstar"),z=A(U=>{switch(U){case"*":return`${b}${p}${d}`;case".*":return`${f}${p}${d}`;case"*.*":return`${b}${d}${f}${p}${d}`;case"*/*":return`${b}${d}${i}${p}${N}${d}`;case"\
**":return b+F(e);case"**/*":return`(?:${b}${F(e)}${i})?${N}${p}${d}`;case"**/*.*":return`(?:${b}${F(e)}${i})?${N}${d}${f}${p}${d}`;case"**/.*":return`(?:${b}${F(
e)}${i})?${f}${p}${d}`;default:{let R=/^(.*?)\.(\w+)$/.exec(U);if(!R)return;let E=z(R[1]);return E?E+f+R[2]:void 0}}},"create"),D=X.removePrefix(t,q),w=z(D);return w&&
e.strictSlashes!==!0&&(w+=`${i}?`),w};De.exports=Se});var Pe=te((Nt,Me)=>{"use strict";var dt=Ne(),xe=Be(),Ge=oe(),yt=ue(),Ct=A(t=>t&&typeof t=="object"&&!Array.isArray(t),"isObject"),T=A((t,u,e=!1)=>{if(Array.isArray(
t)){let S=t.map(O=>T(O,u,e));return A(O=>{for(let G of S){let b=G(O);if(b)return b}return!1},"arrayMatcher")}let l=Ct(t)&&t.tokens&&t.input;if(t===""||typeof t!=
"string"&&!l)throw new TypeError("Expected pattern to be a non-empty string");let c=u||{},f=c.windows,i=l?T.compileRe(t,u):T.makeRe(t,u,!1,!0),p=i.state;delete i.
state;let g=A(()=>!1,"isIgnored");if(c.ignore){let S={...u,ignore:null,onMatch:null,onResult:null};g=T(c.ignore,S,e)}let $=A((S,k=!1)=>{let{isMatch:O,match:G,output:b}=T.
test(S,i,u,{glob:t,posix:f}),N={glob:t,state:p,regex:i,posix:f,input:S,output:b,match:G,isMatch:O};return typeof c.onResult=="function"&&c.onResult(N),O===!1?(N.
isMatch=!1,k?N:!1):g(S)?(typeof c.onIgnore=="function"&&c.onIgnore(N),N.isMatch=!1,k?N:!1):(typeof c.onMatch=="function"&&c.onMatch(N),k?N:!0)},"matcher");return e&&
($.state=p),$},"picomatch");T.test=(t,u,e,{glob:l,posix:c}={})=>{if(typeof t!="string")throw new TypeError("Expected input to be a string");if(t==="")return{isMatch:!1,
output:""};let f=e||{},i=f.format||(c?Ge.toPosixSlashes:null),p=t===l,g=p&&i?i(t):t;return p===!1&&(g=i?i(t):t,p=g===l),(p===!1||f.capture===!0)&&(f.matchBase===
!0||f.basename===!0?p=T.matchBase(t,u,e,c):p=u.exec(g)),{isMatch:!!p,match:p,output:g}};T.matchBase=(t,u,e,l=e&&e.windows)=>(u instanceof RegExp?u:T.makeRe(u,e)).
test(Ge.basename(t,{windows:l}));T.isMatch=(t,u,e)=>T(u,e)(t);T.parse=(t,u)=>Array.isArray(t)?t.map(e=>T.parse(e,u)):xe(t,{...u,fastpaths:!1});T.scan=(t,u)=>dt(
t,u);T.compileRe=(t,u,e=!1,l=!1)=>{if(e===!0)return t.output;let c=u||{},f=c.contains?"":"^",i=c.contains?"":"$",p=`${f}(?:${t.output})${i}`;t&&t.negated===!0&&
(p=`^(?!${p}).*$`);let g=T.toRegex(p,u);return l===!0&&(g.state=t),g};T.makeRe=(t,u={},e=!1,l=!1)=>{if(!t||typeof t!="string")throw new TypeError("Expected a no\
n-empty string");let c={negated:!1,fastpaths:!0};return u.fastpaths!==!1&&(t[0]==="."||t[0]==="*")&&(c.output=xe.fastpaths(t,u)),c.output||(c=xe(t,u)),T.compileRe(
c,u,e,l)};T.toRegex=(t,u)=>{try{let e=u||{};return new RegExp(t,e.flags||(e.nocase?"i":""))}catch(e){if(u&&u.debug===!0)throw e;return/$^/}};T.constants=yt;Me.exports=
T});var $t=te((kt,Xe)=>{"use strict";var Ue=Pe(),Lt=oe();function Ke(t,u,e=!1){return u&&(u.windows===null||u.windows===void 0)&&(u={...u,windows:Lt.isWindows()}),Ue(
t,u,e)}A(Ke,"picomatch");Object.assign(Ke,Ue);Xe.exports=Ke});export{$t as a};
