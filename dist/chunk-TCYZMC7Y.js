import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as b}from"./chunk-T3ZWHLAC.js";import{a as t,e as w}from"./chunk-XFQ6Q7T2.js";var c=w(b(),1);import{createReadStream as E}from"node:fs";import{readdir as R,stat as g}from"node:fs/promises";import{basename as x,join as m}from"node:path";var l=class extends Error{static{t(this,"SourceError")}advice;constructor(e,r=null){super(e),this.name="SourceError",this.advice=r}};var $=1<<20;async function T(n,e,r,s){let i=new Map;for(let a of n){if(a==="-"){i.set("-",{path:"-",modifiedAt:y(s()),open:r,once:!0,found:!1});continue}let{paths:o,
isFolder:f}=await F(a,e);if(o.length===0)throw new l(`no file matches ${a}`,"Check `archive`: a path, a folder, or a pattern with *, ** and ?. It is relative to\
 the folder that the run starts in.");for(let d of o){let p=await O(d,e,f);p!==null&&!(f&&i.has(d))&&i.set(d,p)}}return[...i.values()]}t(T,"findArchives");async function F(n,e){
let r=await g(u(e,n)).catch(()=>null);if(r?.isDirectory()===!0)return{paths:await h(n.replace(/\/+$/,""),e,(0,c.default)("**/*")),isFolder:!0};if(r!==null)return{
paths:[n],isFolder:!1};let{base:s,glob:i,isGlob:a}=c.default.scan(n.replace(/^\.\//,""));return{paths:a?await h(s,e,(0,c.default)(i)):[],isFolder:!1}}t(F,"expan\
d");async function h(n,e,r){let s=u(e,n),i=await R(s,{recursive:!0,withFileTypes:!0}).catch(()=>[]),a=n===""?"":`${n.replace(/\/+$/,"")}/`;return i.filter(o=>!o.
isDirectory()).map(o=>m(o.parentPath,o.name).slice(s.replace(/\/+$/,"").length+1).replaceAll("\\","/")).filter(o=>r(o)).toSorted().map(o=>`${a}${o}`)}t(h,"walk");
async function O(n,e,r){let s=u(e,n),i=await g(s).catch(a=>{if(r)return null;throw new l(`${n} cannot be read: ${A(a)}`)});if(i===null||r&&!i.isFile())return null;
if(!i.isFile()&&!i.isFIFO())throw new l(`${n} is not a file`);return{path:n,modifiedAt:y(i.mtimeMs),open:t(()=>E(s,{highWaterMark:$}),"open"),once:i.isFIFO(),found:r}}
t(O,"openable");function C(n){let e=/^(\d{4}-\d\d-\d\d)(?:-(\d\d))?(?:\.|$)/.exec(x(n));if(e===null)return null;let r=Date.parse(`${e[1]}T${e[2]??"00"}:00:00Z`)/
1e3;return Number.isNaN(r)?null:{start:r,end:r+(e[2]===void 0?86400:3600)}}t(C,"periodOf");function A(n){let e=typeof n=="object"&&n!==null&&"code"in n?String(n.
code):"";return S[e]??`fault ${e===""?"unknown":e}`}t(A,"reasonOf");var S={ENOENT:"there is no such file",EACCES:"permission denied",EISDIR:"it is a folder",ENOTDIR:"\
a part of the path is a file",EEXIST:"there is a file of that name",EROFS:"the file system is read-only",ENOSPC:"the disk is full",Z_DATA_ERROR:"the gzip data i\
s damaged",Z_BUF_ERROR:"the gzip data ends too early"};function u(n,e){return e.startsWith("/")?e:m(n,e)}t(u,"inFolder");function y(n){return`${new Date(n).toISOString().
slice(0,19)}Z`}t(y,"iso");var k=/([{,]\s*"(?:id|event_id|min_id|max_id)"\s*:\s*)(\d+)(?=\s*[,}])/g;function B(n){return JSON.parse(n.replace(k,'$1"$2"'))}t(B,"parseWithExactIds");function M(n,e){
return typeof n=="object"&&n!==null?n[e]:void 0}t(M,"field");function W(n,e){return typeof n=="string"?n:e}t(W,"textOr");function z(n){return typeof n=="string"&&
/^\d{1,20}$/.test(n)?n.replace(/^0+(?=\d)/,""):null}t(z,"idOf");export{B as a,M as b,W as c,z as d,l as e,T as f,C as g,A as h};
