import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as w}from"./chunk-X4GYMZRO.js";import{d as y}from"./chunk-ERL22UW5.js";var l=y(w(),1);import{createReadStream as b}from"node:fs";import{readdir as E,stat as h}from"node:fs/promises";import{basename as R,join as g}from"node:path";var a=class extends Error{advice;constructor(e,t=null){super(e),this.name="SourceError",this.advice=t}};var x=1<<20;async function v(n,e,t,o){let r=new Map;for(let s of n){if(s==="-"){r.set("-",{path:"-",modifiedAt:m(o()),open:t,once:!0,found:!1});continue}let{paths:i,
isFolder:u}=await $(s,e);if(i.length===0)throw new a(`no file matches ${s}`,"Check `archive`: a path, a folder, or a pattern with *, ** and ?. It is relative to\
 the folder that the run starts in.");for(let c of i){let f=await F(c,e,u);f!==null&&!(u&&r.has(c))&&r.set(c,f)}}return[...r.values()]}async function $(n,e){let t=await h(
d(e,n)).catch(()=>null);if(t?.isDirectory()===!0)return{paths:await p(n.replace(/(?<!\/)\/+$/,""),e,(0,l.default)("**/*")),isFolder:!0};if(t!==null)return{paths:[
n],isFolder:!1};let{base:o,glob:r,isGlob:s}=l.default.scan(n.replace(/^\.\//,""));return{paths:s?await p(o,e,(0,l.default)(r)):[],isFolder:!1}}async function p(n,e,t){
let o=d(e,n),r=await E(o,{recursive:!0,withFileTypes:!0}).catch(()=>[]),s=n===""?"":`${n.replace(/(?<!\/)\/+$/,"")}/`;return r.filter(i=>!i.isDirectory()).map(i=>g(
i.parentPath,i.name).slice(o.replace(/(?<!\/)\/+$/,"").length+1).replaceAll("\\","/")).filter(i=>t(i)).toSorted().map(i=>`${s}${i}`)}async function F(n,e,t){let o=d(
e,n),r=await h(o).catch(s=>{if(t)return null;throw new a(`${n} cannot be read: ${O(s)}`)});if(r===null||t&&!r.isFile())return null;if(!r.isFile()&&!r.isFIFO())throw new a(
`${n} is not a file`);return{path:n,modifiedAt:m(r.mtimeMs),open:()=>b(o,{highWaterMark:x}),once:r.isFIFO(),found:t}}function P(n){let e=/^(\d{4}-\d\d-\d\d)(?:-(\d\d))?(?:\.|$)/.
exec(R(n));if(e===null)return null;let t=Date.parse(`${e[1]}T${e[2]??"00"}:00:00Z`)/1e3;return Number.isNaN(t)?null:{start:t,end:t+(e[2]===void 0?86400:3600)}}function O(n){
let e=typeof n=="object"&&n!==null&&"code"in n?String(n.code):"";return A[e]??`fault ${e===""?"unknown":e}`}var A={ENOENT:"there is no such file",EACCES:"permis\
sion denied",EISDIR:"it is a folder",ENOTDIR:"a part of the path is a file",EEXIST:"there is a file of that name",EROFS:"the file system is read-only",ENOSPC:"t\
he disk is full",Z_DATA_ERROR:"the gzip data is damaged",Z_BUF_ERROR:"the gzip data ends too early"};function d(n,e){return e.startsWith("/")?e:g(n,e)}function m(n){
return`${new Date(n).toISOString().slice(0,19)}Z`}var S=/([{,]\s*"(?:id|event_id|min_id|max_id)"\s*:\s*)(\d+)(?=\s*[,}])/g;function C(n){return JSON.parse(n.replace(S,'$1"$2"'))}function Z(n,e){return typeof n==
"object"&&n!==null?n[e]:void 0}function j(n,e){return typeof n=="string"?n:e}function B(n){return typeof n=="string"&&/^\d{1,20}$/.test(n)?n.replace(/^0+(?=\d)/,
""):null}export{C as a,Z as b,j as c,B as d,a as e,v as f,P as g,O as h};
