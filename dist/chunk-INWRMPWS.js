import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{b as m,h as f}from"./chunk-NYM3RFWK.js";import{a as p}from"./chunk-VP2DIVCY.js";import{a as R}from"./chunk-46IAGES2.js";import"./chunk-X4GYMZRO.js";
import{d as A}from"./chunk-ERL22UW5.js";import{mkdir as P,readdir as M,readFile as _,rename as N,writeFile as q}from"node:fs/promises";import{basename as D,join as g}from"node:path";var b=A(R(),1);var T=/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/,x=["completed","not_planned","duplicate","reopened"];function h(e){let s=S(e.body),o={number:e.number,title:e.title,
state:e.state,...e.stateReason===null?{}:{state_reason:e.stateReason},...e.closedAt===null?{}:{closed_at:e.closedAt},labels:[...e.labels],...L(e.body),created:e.
created,...s===y?{}:{separator:s}};return`---
${(0,b.stringify)(o,{lineWidth:0})}---
${e.body}
${s}
${e.comments}`}function $(e,s){let o=T.exec(e);if(o===null)return"it does not begin with a block of settings between two lines of ---";let i=(0,b.parseDocument)(
o[1]??"",{schema:"core"}),u=i.errors[0];if(u!==void 0)return`its head is not YAML (line ${(u.linePos?.[0].line??0)+1})`;let c=i.toJS(),l=m(c,"state")??"open";if(l!==
"open"&&l!=="closed")return"its state is neither open nor closed";let d=m(c,"title");if(typeof d!="string"&&typeof d!="number"&&typeof d!="boolean")return"it ha\
s no title";let t=m(c,"labels")??[],n=m(c,"closed_at"),r=m(c,"created"),a=m(c,"separator");return{number:s,title:String(d),state:l,stateReason:O(m(c,"state_reas\
on")),closedAt:typeof n=="string"?n:null,labels:(Array.isArray(t)?t:[t]).map(String),created:typeof r=="number"?r:s,...E(e.slice(o[0].length),typeof a=="string"?
a:y)}}var y="<!-- comments -->";function S(e){let s=y;for(let o=2;e.includes(s);o++)s=`<!-- comments ${o} -->`;return s}function E(e,s){let o=new RegExp(`\\n${s}\
(?:\\r?\\n|$)`).exec(`
${e}`);return o===null?{body:e.replace(/\r?\n$/,""),comments:""}:{body:e.slice(0,Math.max(0,o.index-1)),comments:e.slice(o.index-1+o[0].length)}}function O(e){return typeof e==
"string"&&x.includes(e)?e:null}function L(e){let s=/^<!--[^\n]*\bfp=([\w.:-]+)/m.exec(e)?.[1];return s===void 0?{}:{fingerprint:s}}function z(e){let{folder:s}=e,o=0;async function i(t){o+=1;let n=`${t}.md`,r;try{r=await _(g(s,n),"utf8")}catch(w){if(I(w))return null;throw k(n,f(w))}let a=$(r,
t);if(typeof a=="string")throw k(n,a);return a}async function u(t){o+=1;let n=`${t.number}.md`,r=g(s,`.${n}.new`);try{await P(s,{recursive:!0}),await q(r,h(t)),
await N(r,g(s,n))}catch(a){throw new p(`${n} cannot be written: ${f(a)}`,"refused","Check that the folder for issues can be written to.")}return l(t)}async function c(){
return(await M(s).catch(n=>{if(I(n))return[];throw new p(`the folder for issues cannot be read: ${f(n)}`,"refused")})).flatMap(n=>/^[1-9]\d{0,8}\.md$/.test(n)?[
Number(n.slice(0,-3))]:[]).toSorted((n,r)=>n-r)}let l=t=>({number:t.number,url:`${D(s)}/${t.number}.md`,title:t.title,body:t.body,state:t.state,stateReason:t.stateReason,
labels:t.labels,closedAt:t.closedAt,locked:!1});async function d(t){let n=await i(t);if(n===null)throw new p(`there is no issue ${t}.md`,"refused");return n}return{
get requests(){return o},async list(){let t=[];for(let n of await c()){let r=await i(n);r!==null&&t.push(l(r))}return t},async get(t){let n=await i(t);return n===
null?null:l(n)},ensureLabels:async()=>[],async create({title:t,body:n,labels:r}){let a=((await c()).at(-1)??0)+1;return u({number:a,created:a,title:t,body:n,labels:F(
r),state:"open",stateReason:null,closedAt:null,comments:""})},async edit(t,n){return u(j(await d(t),n,e.now()))},async comments(t){let{comments:n}=await d(t);return n.
split(/^<!-- comment \d+ -->$/m).slice(1).map(r=>r.trim())},async comment(t,n){let r=await d(t),a=(r.comments.match(/^<!-- comment \d+ -->$/gm)?.length??0)+1;await u(
{...r,comments:`${r.comments}
<!-- comment ${a} -->
${n}
`})}}}function j(e,s,o){let i=s.state??e.state,u=i!==e.state,c=new Set(s.removeLabels);return{...e,title:s.title??e.title,body:s.body??e.body,labels:F([...e.labels,
...s.addLabels??[]]).filter(l=>!c.has(l)),state:i,stateReason:u?s.stateReason??(i==="open"?"reopened":"completed"):e.stateReason,closedAt:u?i==="closed"?`${new Date(
o).toISOString().slice(0,19)}Z`:null:e.closedAt}}function F(e){return[...new Set(e)]}function I(e){return typeof e=="object"&&e!==null&&"code"in e&&e.code==="EN\
OENT"}function k(e,s){return new p(`${e} cannot be read: ${s}`,"refused",`Mend or delete ${e} in the folder for issues.`)}export{z as localTracker};
