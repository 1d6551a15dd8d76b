import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{c as js}from"./chunk-ERL22UW5.js";var y={};js(y,{BIGINT_FORMAT_RANGES:()=>Ae,CONSTANT_CATCH:()=>yr,Class:()=>ut,NUMBER_FORMAT_RANGES:()=>de,aborted:()=>T,allowsEval:()=>mt,assert:()=>Js,assertEqual:()=>Ls,
assertIs:()=>Us,assertNever:()=>Bs,assertNotEqual:()=>Fs,assignProp:()=>D,attachSchema:()=>me,base64ToUint8Array:()=>_r,base64urlToUint8Array:()=>ac,cached:()=>le,
captureStackTrace:()=>Oe,cleanEnum:()=>uc,cleanRegex:()=>pe,clone:()=>j,cloneDef:()=>Ws,codePointLength:()=>he,constantCatch:()=>br,createTransparentProxy:()=>Qs,
defineLazy:()=>pt,defineLazyInternal:()=>b,derived:()=>dc,esc:()=>ft,escapeRegex:()=>K,explicitlyAborted:()=>_t,extend:()=>rc,finalizeIssue:()=>F,floatSafeRemainder:()=>lt,
getElementAtPath:()=>Gs,getEnumValues:()=>te,getLengthableOrigin:()=>ge,getParsedType:()=>Hs,getSizableOrigin:()=>gr,hexToUint8Array:()=>pc,hide:()=>Ne,installLazyProp:()=>_c,
isObject:()=>ee,isPlainObject:()=>X,issue:()=>ne,joinValues:()=>Se,jsonStringifyReplacer:()=>re,members:()=>yt,merge:()=>oc,mergeDefs:()=>J,normalizeParams:()=>x,
nullish:()=>at,numKeys:()=>qs,objectClone:()=>Ks,omit:()=>tc,optionalKeys:()=>gt,own:()=>G,parsedType:()=>xt,partial:()=>ic,pick:()=>ec,prefixIssues:()=>L,primitiveTypes:()=>mr,
promiseAllObject:()=>Xs,propertyKeyTypes:()=>ht,randomString:()=>Ys,rawShape:()=>fe,required:()=>sc,safeExtend:()=>nc,shallowClone:()=>dr,sizeCaps:()=>Te,slugify:()=>dt,
stringifyPrimitive:()=>Ie,toZod:()=>Ms,uint8ArrayToBase64:()=>xr,uint8ArrayToBase64url:()=>lc,uint8ArrayToHex:()=>fc,unwrapMessage:()=>Q});function Ls(e){return e}function Fs(e){return e}function Ms(){return e=>e}function Us(e){}function Bs(e){throw new Error("Unexpected value in exhaustive check")}
function Js(e){}function te(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}
function Se(e,t="|"){return e.map(r=>Ie(r)).join(t)}function re(e,t){return typeof t=="bigint"?t.toString():t}var ct=class{constructor(t){this._getter=t,this._value=
void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function le(e){return new ct(e)}function at(e){return e==
null}function pe(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function lt(e,t){let r=e/t,n=Math.round(r),o=4*Number.
EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var lr=Symbol("evaluating");function pt(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==lr)return n===
void 0&&(n=lr,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function Ks(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(
e))}function D(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function fe(e){let t=Object.getOwnPropertyDescriptor(e,"sha\
pe");return t?.get?t.get.raw:t?.value}function B(e){return fe(e._zod.def)??e._zod.def.shape}function pr(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return D(
this,t,n),n},enumerable:!0,configurable:!0})}function fr(e,t,r){t in e?D(e,t,r):e[t]=r}function q(e,t,r,n){let o=B(t);for(let i of r){let s=Object.getOwnPropertyDescriptor(
o,i);s.enumerable&&(s.get?pr(e,i,()=>{let c=t._zod.def.shape[i];return n?n(c,i):c}):fr(e,i,n?n(s.value,i):s.value))}}function Vs(e,t){for(let r of Reflect.ownKeys(
t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?pr(e,r,()=>t[r]):fr(e,r,n.value))}}function J(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(
r);Object.assign(t,n)}return Object.defineProperties({},t)}function Ws(e){return J(e._zod.def)}function Gs(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function Xs(e){
let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=n[i];return o})}function Ys(e=10){let t="abcdef\
ghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function ft(e){return JSON.stringify(e)}function dt(e){return e.
toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var Oe="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};
function ee(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var mt=le(()=>{if(I.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudfl\
are"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function X(e){if(ee(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="funct\
ion")return!0;let r=t.prototype;return!(ee(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function dr(e){return X(e)?{...e}:Array.isArray(
e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function qs(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}
var Hs=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolea\
n":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?
"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?
"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},ht=new Set(
["string","number","symbol"]),mr=new Set(["string","number","bigint","boolean","symbol","undefined"]);function K(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function j(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function x(e){let t=e;if(!t)return{};if(typeof t=="string")return{
error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.
message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Qs(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,i){
return t??(t=e()),Reflect.set(t,n,o,i)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){
return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=
e()),Reflect.defineProperty(t,n,o)}})}function Ie(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function gt(e){return Object.
keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var de={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Ae={int64:[BigInt("-9223372\
036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function ec(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");let i={};return q(i,e,Ee(e,t)),j(e,J(r,{shape:i,checks:[]}))}function Ee(e,t){let r=B(e),n=[];
for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}
function tc(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(Ee(
e,t)),s={};return q(s,e,Reflect.ownKeys(B(e)).filter(c=>!i.has(c))),j(e,J(r,{shape:s,checks:[]}))}function rc(e,t){if(!X(t))throw new Error("Invalid input to ex\
tend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=B(e);for(let i of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)
throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return j(e,J(e._zod.def,{shape:hr(e,t)}))}function hr(e,t){
let r={};return q(r,e,Reflect.ownKeys(B(e))),Vs(r,t),r}function nc(e,t){if(!X(t))throw new Error("Invalid input to safeExtend: expected a plain object");return j(
e,J(e._zod.def,{shape:hr(e,t)}))}function oc(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, u\
se `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};
q(r,e,Reflect.ownKeys(B(e))),q(r,t,Reflect.ownKeys(B(t)));let n=J(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});
return j(e,n)}function ic(e,t,r,n="partial"){let i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refin\
ements`);let c=r?new Set(Ee(t,r)):void 0,u={};return q(u,t,Reflect.ownKeys(B(t)),e&&((a,l)=>c&&!c.has(l)?a:new e({type:"optional",innerType:a}))),j(t,J(t._zod.def,
{shape:u,checks:[]}))}function sc(e,t,r){let n=r?new Set(Ee(t,r)):void 0,o={};return q(o,t,Reflect.ownKeys(B(t)),(i,s)=>n&&!n.has(s)?i:new e({type:"nonoptional",
innerType:i})),j(t,J(t._zod.def,{shape:o}))}function T(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;
return!1}function _t(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function L(e,t){return t.
map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function Q(e){return typeof e=="string"?e:e?.message}function Te(e){let t=[];for(let r of e??[]){
let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function me(e,t,r){var n;for(let o=t;o<
e.length;o++)(n=e[o]).schema??(n.schema=r)}function F(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.
inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:Q(e.inst?._zod.def?.error?.(e))??Q(i?.(e))??Q(t?.error?.(e))??
Q(r.customError?.(e))??Q(r.localeError?.(e))??"Invalid input",c={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__pro\
to__"||(c[u]=e[u]);return c.path??(c.path=[]),c.message=s,t?.reportInput&&(c.input=e.input),c}function gr(e){return e instanceof Set?"set":e instanceof Map?"map":
e instanceof File?"file":"unknown"}var cc=/[\uD800-\uDBFF]/;function he(e){let t=e.length;if(!cc.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&
64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function ge(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function xt(e){
let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&
Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function ne(...e){let[t,r,n]=e;return typeof t==
"string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function uc(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}
function _r(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function xr(e){let t="";for(let r=0;r<e.length;r++)
t+=String.fromCharCode(e[r]);return btoa(t)}function ac(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return _r(t+r)}function lc(e){
return xr(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function pc(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex stri\
ng length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function fc(e){return Array.from(e).
map(t=>t.toString(16).padStart(2,"0")).join("")}var ut=class{constructor(...t){}};function yt(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.
get?Object.defineProperty(e,r,{...n,enumerable:!1}):mc(e,r,n.value)}}function G(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,
value:r}),r}function Ne(e,t,r){return G(e,t,r,!1)}function dc(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return G(
this,r,n(this))},set(o){G(this,r,o)}})}return t}function mc(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:G(this,t,r.bind(this))},
set(n){G(this,t,n)}})}function hc(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var st,W=!1,gc={configurable:!0,get(){W=!0}};function b(e,t,r){let n=Object.
getPrototypeOf(e._zod);if(t in n&&st!==e._zod){st=void 0;return}st=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,gc);let o=W;
W=!1;try{let i=r(this);return W?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),W=W||o,i}catch(i){throw delete this[t],W=W||o,
i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function _c(e,t,r,n){let o=hc(e,t);o&&Object.defineProperty(o,t,{configurable:!0,
get(){let i={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(this,t,i),i.value},
set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:i})}})}var yr="~constantCatch";function br(e){let t=()=>e;return t[yr]=!0,t}var vr,da=Object.freeze({status:"aborted"}),bt={value:void 0,enumerable:!1},zr="captureStackTrace"in Error?Error:null;function xc(e){let t=zr;if(t){let r=t.stackTraceLimit;
if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return zr=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function p(e,t,r,n){let o={};
function i(m){this.def=m,this.constr=f,this.traits=new Set}i.prototype=o;let s=r,c=s&&new WeakSet;function u(m,d){if(m._zod){if(m._zod.traits.has(e))return}else{
bt.value=new i(d);try{Object.defineProperty(m,"_zod",bt)}finally{bt.value=void 0}}if(m._zod.traits.add(e),t(m,d),c){let g=Object.getPrototypeOf(m),_=m._zod.constr.
prototype,v=g;for(;v&&v!==_;)v=Object.getPrototypeOf(v);let E=v??g;c.has(E)||(c.add(E),yt(E,s))}let h=f.prototype;for(let g in h)Object.prototype.hasOwnProperty.
call(h,g)&&(g in m||(m[g]=h[g].bind(m)))}let a=n?.Parent??Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function f(m){let d=n?.Parent?xc(l):
this;u(d,m);let h=d._zod.deferred;if(h){for(let _ of h)_();d._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.postProcessor;return g&&g(d),d}return Object.
defineProperty(f,"init",{value:u}),Object.defineProperty(f,Symbol.hasInstance,{value:m=>n?.Parent&&m instanceof n.Parent?!0:m?._zod?.traits?.has(e)}),Object.defineProperty(
f,"name",{value:e}),f}var M=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},oe=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(vr=globalThis).__zod_globalConfig??(vr.__zod_globalConfig={});var I=globalThis.
__zod_globalConfig;function N(e){return e&&Object.assign(I,e),I}function yc(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,re,2)),e.message}function bc(e){this._zod.message=e}var vc={get:yc,set:bc,enumerable:!0,
configurable:!0},zt={value:void 0,enumerable:!1},$r=new WeakSet([Object.prototype,Error.prototype]),wr=(e,t)=>{e.name="$ZodError",zt.value=t,Object.defineProperty(
e,"issues",zt),zt.value=void 0,Object.defineProperty(e,"message",vc);let r=Object.getPrototypeOf(e);$r.has(r)||($r.add(r),Object.defineProperty(r,"toString",{configurable:!0,
enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,
"toString",{value:n,configurable:!0,writable:!0})}}))},kr=p("$ZodError",wr),ha=p("$ZodError",wr,void 0,{Parent:Error});function zc(e,t,r){return Object.prototype.
hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function Zr(e,t=r=>r.
message){let r={},n=[];for(let o of e.issues)o.path.length>0?zc(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function Pr(e,t=r=>r.
message){let r={_errors:[]},n=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(c=>n({issues:c},[...i,...s.path]));else if(s.
code==="invalid_key")n({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")n({issues:s.issues},[...i,...s.path]);else{let c=[...i,...s.path];
if(c.length===0)r._errors.push(t(s));else{let u=r,a=0;for(;a<c.length;){let l=c[a],f=a===c.length-1;if(l==="_errors"){f&&u._errors.push(t(s)),a++;continue}Object.
prototype.hasOwnProperty.call(u,l)||Object.defineProperty(u,l,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let m=u[l];f&&m._errors.push(t(s)),
u=m,a++}}}};return n(e),r}function Ce(e,t){return{callee:t?.callee??e,Err:t?.Err}}var Re=e=>{let t=(r,n,o,i)=>{let s=o?{...o,async:!1}:{async:!1},c=r._zod.run({value:n,issues:[]},s);if(c instanceof
Promise)throw new M;if(c.issues.length){let u=new(i?.Err??e)(c.issues.map(a=>F(a,s,N())));throw Oe(u,i?.callee??t),u}return c.value};return t};var De=e=>{let t=async(r,n,o,i)=>{let s=o?{...o,async:!0}:{async:!0},c=r._zod.run({value:n,issues:[]},s);if(c instanceof Promise&&(c=await c),c.issues.length){let u=new(i?.
Err??e)(c.issues.map(a=>F(a,s,N())));throw Oe(u,i?.callee??t),u}return c.value};return t};var je=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},i=t._zod.run({value:r,issues:[]},o);if(i instanceof Promise)throw new M;return i.issues.length?Sr(e,i.issues,
o):{success:!0,data:i.value}};function Sr(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>F(o,r,N()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var Le=e=>async(t,r,n)=>{
let o=n?{...n,async:!0}:{async:!0},i=t._zod.run({value:r,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Sr(e,i.issues,o):{success:!0,data:i.
value}};var $c=Symbol.for("zod.compile.invalid"),wc=Symbol.for("zod.compile.fallback"),$t=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==$c)return!0;if(n.
definite===!0&&r===void 0)return!1}return kc(e,t,r)});function kc(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,
i;if(o?(n[wc]=!0,i=o({value:t,issues:[]},n)):i=e._zod.run({value:t,issues:[]},n),i instanceof Promise)throw new M;return i.issues.length===0}var wt=async(e,t,r)=>{
let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},
Or=e=>{let t=Re(e),r=(n,o,i,s)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return t(n,o,c,Ce(r,s))};return r};var Ir=e=>{let t=Re(e),r=(n,o,i,s)=>t(n,o,i,Ce(r,s));return r};var Ar=e=>{let t=De(e),r=async(n,o,i,s)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return await t(n,o,c,Ce(r,s))};return r};var Er=e=>{let t=De(e),r=async(n,o,i,s)=>await t(n,o,i,Ce(r,s));return r};var Tr=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return je(e)(t,r,o)};var Nr=e=>(t,r,n)=>je(e)(t,r,n);var Cr=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Le(e)(t,r,o)};var Rr=e=>async(t,r,n)=>Le(e)(t,r,n);var Dr=/^[cC][0-9a-z]{6,}$/,jr=/^[0-9a-z]+$/,Lr=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Fr=/^[0-9a-vA-V]{20}$/,Mr=/^[A-Za-z0-9]{27}$/,Ur=/^[a-zA-Z0-9_-]{21}$/;
function Br(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var Jr=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Kr=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Zt=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-\
[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var Vr=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var Zc="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Wr(){return new RegExp(
Zc,"u")}var Gr=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,Xr=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var Yr=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,qr=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
Hr=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Qr=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var en=/^https?$/,tn=/^\+[1-9]\d{6,14}$/;var rn="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Pc(e){return new RegExp(`^${e}$`)}var nn=Pc(rn);function kt(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";
return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d\
+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function on(e){return new RegExp(`^${kt(e)}$`)}function sn(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d\
)");let r=`${kt({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${kt({precision:e.precision})}`:r;return new RegExp(`^${rn}T(?:${n})$`)}
var cn=/^[\s\S]{0,}$/;var Pt=/^-?\d+$/,_e=/^-?\d+(?:\.\d+)?$/,un=/^(?:true|false)$/i;var an=/^[^A-Z]*$/,ln=/^[^a-z]*$/;var O=p("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var St=e=>{let t=e.value;return!at(t)&&t.length!==void 0},Fe={number:"number",bigint:"bigint",object:"date"},Ot=p("$ZodCheckLessThan",(e,t)=>{O.init(e,t);let r=Fe[typeof t.
value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:Fe[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),It=p("$ZodCheckGreaterThan",(e,t)=>{O.init(e,t);let r=Fe[typeof t.
value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:Fe[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),pn=p("$ZodCheckMultipleOf",(e,t)=>{O.init(e,t),e._zod.check=r=>{
if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.
value===BigInt(0):lt(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),
fn=p("$ZodCheckNumberFormat",(e,t)=>{O.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":"number",[o,i]=de[t.format];e._zod.check=
s=>{let c=s.value;if(r){if(!Number.isInteger(c)){s.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:c,inst:e});return}if(!Number.isSafeInteger(
c)){c>0?s.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,
continue:!t.abort}):s.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,
inclusive:!0,continue:!t.abort});return}}c<o&&s.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),c>i&&s.issues.
push({origin:"number",input:c,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}});var dn=p("$ZodCheckMaxLength",(e,t)=>{var r;O.init(e,t),(r=e._zod.def).when??(r.when=St),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
he(o):i)<=t.maximum)return;let c=ge(o);n.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),mn=p("$ZodChe\
ckMinLength",(e,t)=>{var r;O.init(e,t),(r=e._zod.def).when??(r.when=St),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?he(o):i)>=t.minimum)return;let c=ge(o);n.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),hn=p("$Zo\
dCheckLengthEquals",(e,t)=>{var r;O.init(e,t),(r=e._zod.def).when??(r.when=St),e._zod.check=n=>{let o=n.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=t.
length*2?he(o):i;if(s===t.length)return;let c=ge(o),u=s>t.length;n.issues.push({origin:c,...u?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),ye=p("$ZodCheckStringFormat",(e,t)=>{var r,n;O.init(e,t),t.pattern?(r=e._zod).check??(r.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),gn=p("$ZodCheckRegex",(e,t)=>{ye.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=
0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
_n=p("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=an),ye.init(e,t)}),xn=p("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=ln),ye.init(e,t)}),yn=p("$Zod\
CheckIncludes",(e,t)=>{O.init(e,t);let r=K(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
bn=p("$ZodCheckStartsWith",(e,t)=>{O.init(e,t);let r=new RegExp(`^${K(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.
push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),vn=p("$ZodCheckEndsWith",(e,t)=>{O.
init(e,t);let r=new RegExp(`.*${K(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"inval\
id_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var zn=p("$ZodCheckOverwrite",(e,t)=>{O.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Me=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){
if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(s=>s),o=Math.min(...n.map(s=>s.length-s.trimStart().length)),i=n.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(
s)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var wn={major:4,minor:6,patch:7};var z=p("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=wn;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...n??[]]:n?.length?[...n]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e.
_zod.run=e._zod.parse});else{let i=(c,u,a)=>{if(c.memo)return c;let l=T(c),f;for(let m of u){if(m._zod.def.when){if(_t(c)||!m._zod.def.when(c))continue}else if(l)
continue;let d=c.issues.length,h=m._zod.check(c);if(h instanceof Promise&&a?.async===!1)throw new M;if(f||h instanceof Promise)f=(f??Promise.resolve()).then(async()=>{
await h,c.issues.length!==d&&(me(c.issues,d,e),l||(l=T(c,d)))});else{if(c.issues.length===d)continue;me(c.issues,d,e),l||(l=T(c,d))}}return f?f.then(()=>c):c},s=(c,u,a)=>{
if(T(c))return c.aborted=!0,c;let l=i(u,o,a);if(l instanceof Promise){if(a.async===!1)throw new M;return l.then(f=>e._zod.parse(f,a))}return e._zod.parse(l,a)};
e._zod.run=(c,u)=>{if(u.skipChecks)return e._zod.parse(c,u);if(u.direction==="backward"){let l=e._zod.parse({value:c.value,issues:[]},{...u,skipChecks:!0});return l instanceof
Promise?l.then(f=>s(f,c,u)):s(l,c,u)}let a=e._zod.parse(c,u);if(a instanceof Promise){if(u.async===!1)throw new M;return a.then(l=>i(l,o,u))}return i(a,o,u)}}},
{get"~standard"(){return Ne(this,"~standard",Et(this))},set"~standard"(e){G(this,"~standard",e)}}),jn=(e,t)=>e.issues.length?{issues:e.issues.map(r=>F(r,t,N()))}:
{value:e.value};async function Sc(e,t){let r={async:!0};return jn(await e._zod.run({value:t,issues:[]},r),r)}function Et(e){return{validate:t=>{let r={async:!1};
try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return jn(n,r)}catch{}return Sc(e,t)},vendor:"zod",version:1}}var Ke=p("$ZodString",(e,t)=>{
z.init(e,t),e._zod.pattern=t.pattern??cn,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"\
string",code:"invalid_type",input:r.value,inst:e}),r}}),w=p("$ZodStringFormat",(e,t)=>{ye.init(e,t),Ke.init(e,t)}),Ln=p("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=
Kr),w.init(e,t)}),Fn=p("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID v\
ersion: "${t.version}"`);t.pattern??(t.pattern=Zt(n))}else t.pattern??(t.pattern=Zt());w.init(e,t)}),Mn=p("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=Vr),w.init(e,
t)}),Un=1,Be=2;function Bn(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Oc(e,t){return!("\
normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?Bn(e)||Be:Ic(e,t)}function Ic(e,t){if(!t.normalize&&t.protocol?.source===en.source&&!/^https?:\/\//i.test(
e))return Un;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Be}return new URL(e)}catch{return Be}}var Ac=/[\t\n\r]/g;function kn(e){
return e.replace(Ac,"")}function Ec(e,t){return t.lastIndex=0,t.test(e.hostname)}function Tc(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.
slice(0,-1):e.protocol)}var Jn=p("$ZodURL",(e,t)=>{w.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=Oc(n,t);if(o===Un){r.issues.push({code:"invalid_forma\
t",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===Be){r.issues.push({code:"invalid_format",format:"url",input:r.value,
inst:e,continue:!t.abort});return}if(o===!0){r.value=kn(n);return}t.hostname&&!Ec(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid\
 hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!Tc(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"\
Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:kn(n);return}catch{r.issues.push({code:"invalid_\
format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Kn=p("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=Wr()),w.init(e,t)}),Vn=p("$ZodNanoID",(e,t)=>{if(t.
length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?Ur:Br(t.
length)),w.init(e,t)}),Wn=p("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Dr),w.init(e,t)}),Gn=p("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=jr),w.init(e,t)}),Xn=p("$Z\
odULID",(e,t)=>{t.pattern??(t.pattern=Lr),w.init(e,t)}),Yn=p("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Fr),w.init(e,t)}),qn=p("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=
Mr),w.init(e,t)}),Hn=p("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=sn(t)),w.init(e,t)}),Qn=p("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=nn),w.init(e,t)}),eo=p(
"$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=on(t)),w.init(e,t)}),to=p("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Jr),w.init(e,t)}),ro=p("$ZodIPv4",(e,t)=>{
t.pattern??(t.pattern=Gr),w.init(e,t)}),Nc=/^[0-9a-fA-F:.]+$/;function no(e){return Nc.test(e)?Bn(`http://[${e}]`):!1}var oo=p("$ZodIPv6",(e,t)=>{t.pattern??(t.
pattern=Xr),w.init(e,t),e._zod.check=r=>{no(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var io=p("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=Yr),w.init(e,t)});function Cc(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(
n);return`${o}`!==n||o<0||o>128?!1:no(r)}var so=p("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=qr),w.init(e,t),e._zod.check=r=>{Cc(r.value)||r.issues.push({code:"\
invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function co(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(
e),!0}catch{return!1}}var Tt=/^[0-9a-zA-Z+/]*={0,2}$/,uo=p("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Tt),w.init(e,t),e._zod.check=r=>{co(r.value)||r.issues.push(
{code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),Ve=/^[A-Za-z0-9_-]*$/;function Rc(e){if(!Ve.test(e))return!1;let t=e.replace(
/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return co(r)}var ao=p("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Ve),w.init(e,t),e._zod.check=
r=>{Rc(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),lo=p("$ZodE164",(e,t)=>{t.pattern??(t.pattern=
tn),w.init(e,t)});function Dc(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||
t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var po=p("$ZodJWT",(e,t)=>{w.init(e,t),e._zod.check=r=>{Dc(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"\
jwt",input:r.value,inst:e,continue:!t.abort})}});var Nt=p("$ZodNumber",(e,t)=>{z.init(e,t),e._zod.pattern=_e,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="numb\
er"&&!Number.isNaN(o)&&Number.isFinite(o))return r;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),r}}),fo=p("$ZodNumberFormat",(e,t)=>{fn.init(e,t),Nt.init(e,t)}),mo=p("$ZodBoolean",
(e,t)=>{z.init(e,t),e._zod.pattern=un,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o=="boolean"||r.issues.push({expected:"\
boolean",code:"invalid_type",input:o,inst:e}),r}});var ho=p("$ZodUnknown",(e,t)=>{z.init(e,t),e._zod.parse=r=>r}),go=p("$ZodNever",(e,t)=>{z.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"i\
nvalid_type",input:r.value,inst:e}),r)});function jc(e,t){let r=Te(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let c=t(i.value);if(c>n&&
!s?.skipChecks&&s?.direction!=="backward"){for(let[u,a]of Te(e._zod.def.checks))if(c>u&&a._zod.def.when(i)){let l=i.issues.length;return a._zod.check(i),i.issues[l].
continue=!1,me(i.issues,l,e),i}}return o(i,s)}}var Lc=e=>Array.isArray(e)?e.length:-1;function Zn(e,t,r){e.issues.length&&t.issues.push(...L(r,e.issues)),t.value[r]=e.value}var _o=p("$ZodArray",(e,t)=>{z.init(e,t);let r=I.memoizer;r?.attach(e),e.
_zod.parse=(n,o)=>{let i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),n;n.value=r?r.alloc(e,n,Array(
i.length),o):Array(i.length);let s=[],c=o?.abortEarly;for(let u=0;u<i.length;u++){let a=i[u],l=t.element._zod.run({value:a,issues:[]},o);if(l instanceof Promise)
s.push(l.then(f=>Zn(f,n,u)));else if(Zn(l,n,u),c&&l.issues.length!==0&&T(l))break}return s.length?Promise.all(s).then(()=>n):n},jc(e,Lc)});function Je(e,t,r,n,o,i){
let s=r in n,c=i==="optional";if(!(!s&&c&&o==="optional")){if(e.issues.length){if(o!==void 0&&c&&!s)return;t.issues.push(...L(r,e.issues))}if(!s&&o===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(s||o==="defaulted"&&!c)&&(t.value[r]=void 0):
t.value[r]=e.value}}var Fc=[];function xo(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:Fc,o=n.length?[...t,...n]:t;for(let s of o)
if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=gt(e.shape);return{...e,allKeys:o,
symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function yo(e,t,r,n,o,i,s){let c=[],u=o.keySet,a=o.catchall._zod,l=a.def.type,f=a.optin,
m=a.optout,d=0;for(let h in t){if(s&&r.issues.length!==d){if(T(r,d))break;d=r.issues.length}if(u.has(h))continue;if(h==="__proto__"){l==="never"&&c.push(h);continue}
if(l==="never"){c.push(h);continue}let g=a.run({value:t[h],issues:[]},n);g instanceof Promise?e.push(g.then(_=>Je(_,r,h,t,f,m))):Je(g,r,h,t,f,m)}return c.length&&
r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var Mc=p("$ZodObject",(e,t)=>{z.init(e,t);let r=Object.
getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let a=()=>{let l={...n};return Object.defineProperty(t,"shape",{value:l}),a.raw=l,l};a.
raw=n,Object.defineProperty(t,"shape",{get:a})}let o=le(()=>xo(t));b(e,"propValues",a=>{let l=a.def.shape,f={};for(let m in l){let d=l[m]._zod;if(d.values){Object.
prototype.hasOwnProperty.call(f,m)||D(f,m,new Set);for(let h of d.values)f[m].add(h);d.optin!==void 0&&f[m].add(void 0)}}return f});let i=ee,s=t.catchall,c,u=I.
memoizer;u?.attach(e),e._zod.parse=(a,l)=>{c??(c=o.value);let f=a.value;if(!i(f))return a.issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),a;
a.value=u?u.alloc(e,a,{},l):{};let m=[],d=c.shape,h=l?.abortEarly,g=a.issues.length;for(let _ of c.allKeys){if(h&&a.issues.length!==g){if(T(a,g))break;g=a.issues.
length}if(_==="__proto__")continue;let v=d[_],E=v._zod.optin,ue=v._zod.optout,ae=v._zod.run({value:f[_],issues:[]},l);ae instanceof Promise?m.push(ae.then(S=>Je(
S,a,_,f,E,ue))):Je(ae,a,_,f,E,ue)}return s?yo(m,f,a,l,o.value,e,h===!0):m.length?Promise.all(m).then(()=>a):a}}),bo=p("$ZodObjectJIT",(e,t)=>{Mc.init(e,t);let r=e.
_zod.parse,n=le(()=>xo(t)),o=I.memoizer,i=d=>{let h=n.value,g=h.symbolKeys,_=new Me(["payload","ctx"],{shape:d,inst:e,memo:o,syms:g}),v=S=>`shape[${S}]._zod.run\
({ value: input[${S}], issues: [] }, ctx)`,E=(S,$)=>`
          let ${S}_ab = false;
          for (let i = 0; i < ${S}.issues.length; i++) {
            const iss = ${S}.issues[i];
            iss.path = iss.path ? [${$}, ...iss.path] : [${$}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${S}_ab = true;
          }
          if (${S}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;_.write("const input = payload.value;");let ue=Object.create(null),ae=0;for(let S of h.allKeys)ue[S]=`key_${ae++}`;_.write(o?"const newResult = mem\
o.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let S of h.allKeys){if(S==="__proto__")continue;let $=ue[S],U=typeof S=="symbol"?`syms[${g.indexOf(
S)}]`:ft(S),ot=`${U} in input`,ur=d[S],it=ur?._zod?.optin,ar=it!==void 0,Rs=ur?._zod?.optout==="optional";if(_.write(`const ${$} = ${v(U)};`),ar&&Rs){let Ds=it===
"optional"?`${$}_present`:`${$}.value !== undefined || ${$}_present`;_.write(`
        const ${$}_present = ${ot};
        if (!${$}.issues.length || ${$}_present) {
          if (${$}.issues.length) {${E($,U)}
          }

          if (${Ds}) {
            newResult[${U}] = ${$}.value;
          }
        }

      `)}else ar?(_.write(`
        if (${$}.issues.length) {${E($,U)}
        }
      `),it==="defaulted"?_.write(`newResult[${U}] = ${$}.value;`):_.write(`
        if (${$}.value !== undefined || ${ot}) {
          newResult[${U}] = ${$}.value;
        }
      `)):_.write(`
        const ${$}_present = ${ot};
        if (${$}.issues.length) {${E($,U)}
        }
        if (!${$}_present && !${$}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${U}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${$}_present) {
          newResult[${U}] = ${$}.value;
        }

      `)}return _.write("payload.value = newResult;"),_.write("return payload;"),_.compile()},s,c=ee,u=!I.jitless,l=u&&mt.value,f=t.catchall,m;e._zod.parse=(d,h)=>{
m??(m=n.value);let g=d.value;return c(g)?u&&l&&h?.async===!1&&h.jitless!==!0?(s||(s=i(t.shape)),d=s(d,h),f?yo([],g,d,h,m,e,h?.abortEarly===!0):d):r(d,h):(d.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),d)}});function Pn(e,t,r,n){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(
i=>!T(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(s=>F(s,n,N())))}),
t)}var vo=p("$ZodUnion",(e,t)=>{z.init(e,t),b(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?
"optional":void 0),b(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),b(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))
return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),b(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(i=>i.
_zod.pattern);return new RegExp(`^(${o.map(i=>pe(i.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(
n,o);let i=!1,s=[];for(let c of t.options){let u=c._zod.run({value:n.value,issues:[]},o);if(u instanceof Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;
s.push(u)}}return i?Promise.all(s).then(c=>Pn(c,n,e,o)):Pn(s,n,e,o)}});var zo=p("$ZodIntersection",(e,t)=>{z.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,i=t.left._zod.run({value:o,issues:[]},n),s=t.right._zod.run({value:o,issues:[]},
n);return i instanceof Promise||s instanceof Promise?Promise.all([i,s]).then(([u,a])=>Sn(r,u,a)):Sn(r,i,s)}});function At(e,t){if(e===t)return{valid:!0,data:e};
if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(X(e)&&X(t)){let r=Object.keys(t),n=Object.keys(e).filter(i=>r.indexOf(i)!==-1),o={...e,
...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of n){if(i==="__proto__")continue;let s=At(e[i],t[i]);if(!s.valid)return{
valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,
mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],i=t[n],s=At(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[n,...s.mergeErrorPath]};r.push(s.
data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function Sn(e,t,r){let n=new Map,o,i=new Map,s=(a,l)=>{let f;if(a.code==="unrecognized_keys"&&!a.
path?.length)o??(o=a),f=a.keys;else if(a.code==="invalid_key"&&a.origin==="record"&&a.path?.length===1){let m=String(a.path[0]);i.has(m)||i.set(m,a),f=[m]}else return!1;
for(let m of f)n.has(m)||n.set(m,{}),n.get(m)[l]=!0;return!0};for(let a of t.issues)s(a,"l")||e.issues.push(a);for(let a of r.issues)s(a,"r")||e.issues.push(a);
let c=[...n].filter(([,a])=>a.l&&a.r).map(([a])=>a);if(c.length){let a=o?c.filter(l=>o.keys.includes(l)):[];a.length&&e.issues.push({...o,keys:a});for(let l of c)
!a.includes(l)&&i.has(l)&&e.issues.push(i.get(l))}let u=At(t.value,r.value);if(!u.valid){if(T(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.
stringify(u.mergeErrorPath)}`)}return e.value=u.data,e}var $o=p("$ZodTuple",(e,t)=>{z.init(e,t);let r=t.items,n=I.memoizer;n?.attach(e),e._zod.parse=(o,i)=>{let s=o.
value;if(!Array.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:"invalid_type"}),o;o.value=n?n.alloc(e,o,[],i):[];let c=[],u=On(r,"optin"),
a=On(r,"optout");if(!t.rest){if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:"array"}),o;s.length>r.length&&o.
issues.push({code:"too_big",maximum:r.length,inclusive:!0,input:s,inst:e,origin:"array"})}let l=new Array(r.length),f=t.rest?i?.abortEarly:void 0,m=!1;for(let d=0;d<
r.length;d++){let h=r[d]._zod.run({value:s[d],issues:[]},i);h instanceof Promise?c.push(h.then(g=>{l[d]=g})):(l[d]=h,f&&!m&&h.issues.length&&(m=T(h)))}if(t.rest&&
!m){let d=r.length-1,h=s.slice(r.length),g=o.issues.length;for(let _ of h){if(f&&o.issues.length!==g){if(T(o,g))break;g=o.issues.length}d++;let v=t.rest._zod.run(
{value:_,issues:[]},i);v instanceof Promise?c.push(v.then(E=>In(E,o,d))):In(v,o,d)}}return c.length?Promise.all(c).then(()=>An(l,o,r,s,a)):An(l,o,r,s,a)}});function On(e,t){
for(let r=e.length-1;r>=0;r--)if(!(t==="optin"?e[r]._zod.optin!==void 0:e[r]._zod.optout==="optional"))return r+1;return 0}function In(e,t,r){e.issues.length&&t.
issues.push(...L(r,e.issues)),t.value[r]=e.value}function An(e,t,r,n,o){for(let i=0;i<r.length;i++){let s=e[i],c=i<n.length;if(!c&&i>=o&&r[i]._zod.optin==="opti\
onal"){t.value.length=i;break}if(s.issues.length){if(!c&&i>=o){t.value.length=i;break}t.issues.push(...L(i,s.issues))}t.value[i]=s.value}for(let i=t.value.length-
1;i>=n.length&&(r[i]._zod.optout==="optional"&&t.value[i]===void 0);i--)t.value.length=i;return t}var wo=p("$ZodRecord",(e,t)=>{z.init(e,t);let r=I.memoizer;r?.
attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!X(i))return n.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),n;let s=[],c=t.keyType._zod.values;
if(c&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let u=new Set;for(let l of c)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(u.add(typeof l==
"number"?l.toString():l),l==="__proto__")continue;let f=t.keyType._zod.run({value:l,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not sup\
ported in object keys currently");if(f.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(h=>F(h,o,N())),input:l,path:[l],inst:e});
continue}let m=f.value;if(m==="__proto__")continue;let d=t.valueType._zod.run({value:i[l],issues:[]},o);d instanceof Promise?s.push(d.then(h=>{h.issues.length&&
n.issues.push(...L(l,h.issues)),n.value[m]=h.value})):(d.issues.length&&n.issues.push(...L(l,d.issues)),n.value[m]=d.value)}let a;for(let l in i)if(!u.has(l))if(t.
mode==="loose"){if(l==="__proto__")continue;n.value[l]=i[l]}else a=a??[],a.push(l);a&&a.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:a,
continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let u;for(let a of Reflect.ownKeys(i)){if(a==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,a))continue;
let l=t.keyType._zod.run({value:a,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof a=="st\
ring"&&_e.test(a)&&l.issues.length){let h=t.keyType._zod.run({value:Number(a),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported\
 in object keys currently");h.issues.length===0&&(l=h)}if(l.issues.length){t.mode==="loose"?n.value[a]=i[a]:c?(u=u??[],u.push(a)):n.issues.push({code:"invalid_k\
ey",origin:"record",issues:l.issues.map(h=>F(h,o,N())),input:a,path:[a],inst:e});continue}let m=l.value;if(m==="__proto__")continue;let d=t.valueType._zod.run({
value:i[a],issues:[]},o);d instanceof Promise?s.push(d.then(h=>{h.issues.length&&n.issues.push(...L(a,h.issues)),n.value[m]=h.value})):(d.issues.length&&n.issues.
push(...L(a,d.issues)),n.value[m]=d.value)}u&&u.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}return s.length?Promise.all(
s).then(()=>n):n}});var ko=p("$ZodEnum",(e,t)=>{z.init(e,t);let r=te(t.entries),n=new Set(r);e._zod.values=n,b(e,"pattern",o=>{let i=te(o.def.entries).filter(s=>ht.has(typeof s));return new RegExp(
i.length?`^(${i.map(s=>K(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return n.has(s)||o.issues.push({code:"invalid_value",values:r,
input:s,inst:e}),o}}),Zo=p("$ZodLiteral",(e,t)=>{z.init(e,t);let r=new Set(t.values);e._zod.values=r,b(e,"pattern",n=>{let o=n.def.values;return new RegExp(o.length?
`^(${o.map(i=>typeof i=="string"?K(i):i?K(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{let i=n.value;return r.has(i)||n.issues.push(
{code:"invalid_value",values:t.values,input:i,inst:e}),n}});var Po=p("$ZodTransform",(e,t)=>{z.init(e,t),e._zod.optin="optional",I.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new oe(e.constructor.
name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(s=>(r.value=s,r));if(o instanceof Promise)throw new M;return r.
value=o,r}});function En(e,t){return e.value=t.issues.length?void 0:t.value,e}var Ct=p("$ZodOptional",(e,t)=>{z.init(e,t),b(e,"optin",r=>r.def.innerType._zod.optin===
"defaulted"?"defaulted":"optional"),e._zod.optout="optional",b(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),b(e,"pa\
ttern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${pe(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.
optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>En(r,i)):En(r,o)}return t.innerType._zod.
run(r,n)}}),So=p("$ZodExactOptional",(e,t)=>{Ct.init(e,t),b(e,"values",r=>r.def.innerType._zod.values),b(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=
(r,n)=>t.innerType._zod.run(r,n)}),Oo=p("$ZodNullable",(e,t)=>{z.init(e,t),b(e,"optin",r=>r.def.innerType._zod.optin),b(e,"optout",r=>r.def.innerType._zod.optout),
b(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${pe(n.source)}|null)$`):void 0}),b(e,"values",r=>r.def.innerType._zod.values?new Set(
[...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),Io=p("$ZodDefault",(e,t)=>{z.init(e,t),e._zod.optin=
"defaulted",b(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.
value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>Tn(i,t)):Tn(o,t)}});function Tn(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}var Ao=p("$ZodPrefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",b(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction===
"backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),Eo=p("$ZodNonOptional",(e,t)=>{z.init(e,t),b(e,"values",r=>{let n=r.def.innerType.
_zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>Nn(
i,e)):Nn(o,e)}});function Nn(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Cn(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>F(o,n,N()))},input:e.value}),e):(e.value=t.value,
t.memo&&(e.memo=!0),e)}var To=p("$ZodCatch",(e,t)=>{z.init(e,t),b(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),b(e,"optout",r=>r.
def.innerType._zod.optout),b(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.
innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>Cn(r,i,t,n)):Cn(r,o,t,n)}});var No=p("$ZodPipe",(e,t)=>{z.init(e,t),b(e,"values",r=>r.def.in._zod.values),b(e,"optin",r=>r.def.in._zod.optin),b(e,"optout",r=>r.def.out._zod.optout),b(e,"pr\
opValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let i=t.out._zod.run(r,n);return i instanceof Promise?i.then(s=>Ue(s,t.
in,n)):Ue(i,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(i=>Ue(i,t.out,n)):Ue(o,t.out,n)}});function Ue(e,t,r){return e.issues.some(n=>n.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Co=p("$ZodReadonly",(e,t)=>{z.init(e,t),b(e,"propValues",r=>r.def.innerType._zod.propValues),b(e,"values",r=>r.def.innerType._zod.values),b(e,"optin",r=>r.def.
innerType?._zod?.optin),b(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.
innerType._zod.run(r,n);return o instanceof Promise?o.then(Rn):Rn(o)}});function Rn(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Ro=p("$ZodLazy",(e,t)=>{z.init(e,t),pt(e._zod,"innerType",()=>{let r=t;return r._cachedInner||(r._cachedInner=t.getter()),r._cachedInner}),b(e,"pattern",r=>r.
innerType?._zod?.pattern),b(e,"propValues",r=>r.innerType?._zod?.propValues),b(e,"optin",r=>r.innerType?._zod?.optin??void 0),b(e,"optout",r=>r.innerType?._zod?.
optout??void 0),e._zod.parse=(r,n)=>e._zod.innerType._zod.run(r,n)}),Do=p("$ZodCustom",(e,t)=>{O.init(e,t),z.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.
value,o=t.fn(n);if(o instanceof Promise)return o.then(i=>Dn(i,r,n,e));Dn(o,r,n,e)}});function Dn(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n.
_zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(ne(o))}}var Dt=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},jt="~memo",jo=[];function Lo(e){
return e!==null&&typeof e=="object"}function Rt(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Fo=new WeakMap,be=0,Xe=1,ve=2;function Ye(e,t,r){
let n=Fo.get(e);if(n!==void 0)return n?ve:be;if(t.has(e))return ve;t.add(e);let o=be,i=l=>{if(o!==ve&&l?._zod){let f=Ye(l,t,r);f>o&&(o=f)}},s=(l,f)=>{let m=be;for(let d of Reflect.
ownKeys(l)){let h=Object.getOwnPropertyDescriptor(l,d);if(f&&!h.enumerable)continue;let g=h.get?Xe:h.value?._zod?Ye(h.value,t,r):be;g>m&&(m=g)}return m},c=l=>{l>
o&&(o=l)},u=e._zod.def,a=u.type;switch(a){case"object":{let l=fe(u);c(l?s(l,!0):Xe),i(u.catchall);break}case"array":i(u.element);break;case"tuple":for(let l of u.
items)i(l);i(u.rest);break;case"record":case"map":i(u.keyType),i(u.valueType);break;case"set":i(u.valueType);break;case"union":for(let l of u.options)i(l);break;case"\
intersection":i(u.left),i(u.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":i(u.innerType);break;case"pipe":i(u.in),i(u.out);break;case"function":i(u.input),i(u.output);break;case"lazy":{let l=u._cachedInner??(r?e._zod.innerType:
void 0);c(l?Ye(l,t,!1):Xe);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let l in u){let f=Object.
getOwnPropertyDescriptor(u,l);if(!f||f.get)continue;let m=f.value;if(!(!m||typeof m!="object")){if(m._zod)i(m);else if(Array.isArray(m))for(let d of m)i(d)}}}return t.
delete(e),Uc(e,o)}function Uc(e,t){return t!==Xe&&Fo.set(e,t===ve),t}function Bc(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var We,Ge=[],Jc={alloc(e,t,r){let n=We;if(!n)return r;We=void 0;let o={value:r,
issues:null};return n.set(t.value,o),Ge.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,i)=>{if(i.
direction!=="backward"&&Kc(i,o.value))throw new Dt;return r(o,i)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,i;(t=e._zod).deferred??
(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,c=(u,a)=>{if(r===void 0){let v=Ye(e,new Set,!1);if(v===be)return e._zod.parse=s,e._zod.run===c&&(e.
_zod.run=s),s(u,a);v===ve||n?r=!0:n=!0}let l=u.value;if(!Lo(l))return s(u,a);let f=a[jt];f||(f={buckets:new WeakMap,backEdges:void 0},a[jt]=f);let m;o===a?m=i:(m=
Bc(f,e),o=a,i=m);let d=m.get(l);if(d)return u.value=d.value,d.issues?d.issues.length&&u.issues.push(...Rt(d.issues)):(u.memo=!0,f.backEdges??(f.backEdges=new WeakSet),
f.backEdges.add(d.value)),u;We=m;let h=Ge.length,g=s(u,a);We=void 0;let _=Ge.length>h?Ge.pop():void 0;return g instanceof Promise?g.then(v=>(_&&(_.issues=v.issues.
length?Rt(v.issues):jo),v)):(_&&(_.issues=g.issues.length?Rt(g.issues):jo),g)};e._zod.parse=c,e._zod.run===s&&(e._zod.run=c)})}};function Mo(){return Jc}function Kc(e,t){
let r=e[jt]?.backEdges;return r!==void 0&&Lo(t)&&r.has(t)}var Vc=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to h\
ave"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"\
ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded strin\
g",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",
jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="number"&&!Number.isFinite(s)?String(s):n[i]??i}return i=>{switch(i.
code){case"invalid_type":{let s=o(i.expected),c=xt(i.input),u=o(c,i.input);return`Invalid input: expected ${s}, received ${u}`}case"invalid_value":return i.values.
length===1?`Invalid input: expected ${Ie(i.values[0])}`:`Invalid option: expected one of ${Se(i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?
"<=":"<",c=t(i.origin);return c?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.toString()} ${c.unit??"elements"}`:`Too big: expected ${i.origin??
"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?">=":">",c=t(i.origin);return c?`Too small: expected ${i.origin}\
 to have ${s}${i.minimum.toString()} ${c.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.toString()}`}case"invalid_format":{let s=i;return s.format===
"starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid string: must end with "${s.suffix}"`:s.format==="includes"?`Invali\
d string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.pattern}`:`Invalid ${r[s.format]??i.format}`}case"not_multipl\
e_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unrecognized key${i.keys.length>1?"s":""}: ${Se(i.keys,", ")}`;case"\
invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(i.options)&&i.options.length>0?`Invalid discriminator value.\
 Expected ${i.options.map(c=>`'${c}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`\
Invalid value in ${i.origin}`;default:return"Invalid input"}}};function Uo(){return{localeError:Vc()}}var Bo;var Lt=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.
set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.
delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(
o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Wc(){return new Lt}(Bo=globalThis).__zod_globalRegistry??(Bo.__zod_globalRegistry=
Wc());var H=globalThis.__zod_globalRegistry;function Jo(e){return e.checks&&(e.checks=[...e.checks]),e}function Ko(e,t){return new e(Jo({type:"string",...x(t)}))}function Vo(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...x(t)})}function Wo(e,t){return new e({type:"string",format:"guid",
check:"string_format",abort:!1,...x(t)})}function Go(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...x(t)})}function Xo(e,t){return new e(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...x(t)})}function Yo(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v6",...x(t)})}function qo(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...x(t)})}function Ho(e,t){
return new e({type:"string",format:"url",check:"string_format",abort:!1,...x(t)})}function Qo(e,t){return new e({type:"string",format:"emoji",check:"string_form\
at",abort:!1,...x(t)})}function ei(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...x(t)})}function ti(e,t){return new e({type:"\
string",format:"cuid",check:"string_format",abort:!1,...x(t)})}function ri(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...x(t)})}
function ni(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...x(t)})}function oi(e,t){return new e({type:"string",format:"xid",check:"\
string_format",abort:!1,...x(t)})}function ii(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...x(t)})}function si(e,t){return new e(
{type:"string",format:"ipv4",check:"string_format",abort:!1,...x(t)})}function ci(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,
...x(t)})}function ui(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...x(t)})}function ai(e,t){return new e({type:"string",format:"cidrv\
6",check:"string_format",abort:!1,...x(t)})}function li(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...x(t)})}function pi(e,t){
return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...x(t)})}function fi(e,t){return new e({type:"string",format:"e164",check:"string\
_format",abort:!1,...x(t)})}function di(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...x(t)})}function mi(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...x(t)})}function hi(e,t){return new e({
type:"string",format:"date",check:"string_format",...x(t)})}function gi(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...x(
t)})}function _i(e,t){return new e({type:"string",format:"duration",check:"string_format",...x(t)})}function xi(e,t){return new e(Jo({type:"number",checks:[],...x(
t)}))}function yi(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...x(t)})}function bi(e,t){return new e({type:"boolean",...x(t)})}function vi(e){return new e({type:"unknown"})}function zi(e,t){return new e({type:"never",...x(t)})}function qe(e,t){return new Ot({check:"less_than",...x(t),value:e,inclusive:!1})}function ze(e,t){return new Ot({check:"less_than",...x(t),value:e,inclusive:!0})}function He(e,t){return new It({check:"greater_than",...x(t),value:e,inclusive:!1})}function $e(e,t){return new It({check:"greater_than",...x(t),value:e,inclusive:!0})}function Qe(e,t){return new pn({check:"multiple_of",...x(t),value:e})}function et(e,t){return new dn({check:"max_length",...x(t),maximum:e})}function ie(e,t){return new mn({check:"min_length",...x(t),minimum:e})}function tt(e,t){return new hn(
{check:"length_equals",...x(t),length:e})}function Ft(e,t){return new gn({check:"string_format",format:"regex",...x(t),pattern:e})}function Mt(e){return new _n(
{check:"string_format",format:"lowercase",...x(e)})}function Ut(e){return new xn({check:"string_format",format:"uppercase",...x(e)})}function Bt(e,t){return new yn(
{check:"string_format",format:"includes",...x(t),includes:e})}function Jt(e,t){return new bn({check:"string_format",format:"starts_with",...x(t),prefix:e})}function Kt(e,t){
return new vn({check:"string_format",format:"ends_with",...x(t),suffix:e})}function Y(e){return new zn({check:"overwrite",tx:e})}function Vt(e){return Y(t=>t.normalize(e))}function Wt(){return Y(e=>e.trim())}function Gt(){return Y(e=>e.
toLowerCase())}function Xt(){return Y(e=>e.toUpperCase())}function Yt(){return Y(e=>dt(e))}function $i(e,t,r){return new e({type:"array",element:t,...x(r)})}function wi(e,t,r){return new e({type:"custom",check:"custom",fn:t,...x(r)})}function ki(e,t){let r=Gc(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(ne(
o,n.value,r._zod.def));else{let i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=n.value),i.inst??(i.inst=r),i.continue??(i.continue=
!r._zod.def.abort),n.issues.push(ne(i))}},e(n.value,n)),t);return r}function Gc(e,t){let r=new O({check:"custom",...x(t)});return r._zod.check=e,r}function we(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&D(e,n,r[n]);return e}function Ht(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??H,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function V(e,t,r,n,o){let i=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(i==="any")return!1;if(i===void 0||i==="throw")throw new Error(o);return Object.
assign(r,i),!0}function Z(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,i=t.seen.get(e);if(i)return i.count++,r.schemaPath.includes(e)&&(i.cycle=r.path),
i.schema;let s={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,s),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let c=e._zod.toJSONSchema?.();
if(c)s.schema=c;else{let l={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,s.schema,l);else{let m=s.schema,
d=t.processors[o.type];if(!d)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);d(e,t,m,l)}let f=e._zod.parent;f&&(s.ref||(s.ref=f),
Z(f,t,l),t.seen.get(f).isParent=!0)}let u=t.metadataRegistry.get(e);return u&&we(s.schema,u),t.io==="input"&&A(e)&&(delete s.schema.examples,delete s.schema.default),
t.io==="input"&&"_prefault"in s.schema&&((n=s.schema).default??(n.default=s.schema._prefault)),delete s.schema._prefault,t.seen.get(e).schema}function Zi(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function Qt(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in \
Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let s of e.seen.entries()){let c=e.metadataRegistry.get(s[0])?.id;if(c){let u=n.
get(c);if(u&&u!==s[0])throw new Error(`Duplicate schema id "${c}" detected during JSON Schema conversion. Two different schemas cannot share the same id when co\
nverted together.`);n.set(c,s[0])}}let o=s=>{let c=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let f=e.external.registry.get(s[0])?.id,m=e.external.
uri??(h=>h);if(f)return{ref:m(f)};let d=s[1].defId??s[1].schema.id??`schema${e.counter++}`;return s[1].defId=d,{defId:d,ref:`${m("__shared")}#/${c}/${Zi(d)}`}}let u="\
#",a=`${u}/${c}/`;if(s[1]===r&&!s[1].schema.id)return{ref:u};let l=s[1].schema.id??`__schema${e.counter++}`;return{defId:l,ref:a+Zi(l)}},i=s=>{if(s[1].schema.$ref)
return;let c=s[1],{ref:u,defId:a}=o(s);c.def={...c.schema},a&&(c.defId=a);let l=c.schema;for(let f in l)delete l[f];l.$ref=u};if(e.cycles==="throw")for(let s of e.
seen.entries()){let c=s[1];if(c.cycle)throw new Error(`Cycle detected: #/${c.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let s of e.seen.entries()){let c=s[1];if(t===s[0]){i(s);continue}if(e.external){
let a=e.external.registry.get(s[0])?.id;if(t!==s[0]&&a){i(s);continue}}if(e.metadataRegistry.get(s[0])?.id){i(s);continue}if(c.cycle){i(s);continue}c.count>1&&e.
reused==="ref"&&i(s)}e.external&&(e.sharedDefsExtractedFor=e.external)}function Oi(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];
for(let n of t){if(!n||typeof n!="object")return;Oi(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let i=n.type;for(let s of Array.isArray(i)?i:[
i]){if(typeof s!="string")return;r.includes(s)||r.push(s)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var Ii=new Set(["type","properties","required","additionalP\
roperties"]),Pi=["oneOf","anyOf"];function Si(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?
t:null}function qt(e){let t=[];for(let i of e){if(typeof i!="object"||i.type!=="object")return null;for(let s in i)if(!Ii.has(s))return null;t.push(i)}let r={},
n=new Set;for(let i of t){for(let s in i.properties){if(Object.prototype.hasOwnProperty.call(r,s))continue;let c=[];for(let a of t){let l=a.properties?.[s]??Si(
a);l!=null&&(c.some(f=>JSON.stringify(f)===JSON.stringify(l))||c.push(l))}let u=c.length===1?c[0]:qt(c)??{allOf:c};D(r,s,u)}for(let s of i.required??[])n.add(s)}
let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(i=>i.additionalProperties===!1))o.additionalProperties=!1;else{let i=[];for(let s of t){
let c=Si(s);c&&!i.some(u=>JSON.stringify(u)===JSON.stringify(c))&&i.push(c)}i.length===1?o.additionalProperties=i[0]:i.length>1&&(o.additionalProperties={allOf:i})}
return o}function Xc(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of Ii)if(o in e)return;let r=t.filter(o=>Pi.some(i=>Array.isArray(o[i]))),
n=null;if(!r.length)n=qt(t);else{let o=r[0],i=Pi.find(u=>Array.isArray(o[u]));if(Object.keys(o).length!==1)return;let s=t.filter(u=>u!==o),c=o[i].map(u=>qt([...s,
u]));if(c.some(u=>!u))return;n={[i]:c}}n&&(delete e.allOf,we(e,n))}function er(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug\
 in Zod.");let n=c=>{let u=e.seen.get(c);if(u.ref===null)return;let a=u.def??u.schema,l={...a},f=u.ref;if(u.ref=null,f){n(f);let d=e.seen.get(f),h=d.schema;if(h.
$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(a.allOf=a.allOf??[],a.allOf.push(h)):we(a,h),we(a,l),c._zod.parent===f)for(let _ in a)
_==="$ref"||_==="allOf"||_ in l||delete a[_];if(h.$ref&&d.def)for(let _ in a)_==="$ref"||_==="allOf"||_ in d.def&&JSON.stringify(a[_])===JSON.stringify(d.def[_])&&
delete a[_]}let m=c._zod.parent;if(m&&m!==f){n(m);let d=e.seen.get(m);if(d?.schema.$ref&&(a.$ref=d.schema.$ref,d.def))for(let h in a)h==="$ref"||h==="allOf"||h in
d.def&&JSON.stringify(a[h])===JSON.stringify(d.def[h])&&delete a[h]}e.override({zodSchema:c,jsonSchema:a,path:u.path??[]})};if(!e.external||e.sharedEmitDoneFor!==
e.external){for(let c of[...e.seen.entries()].reverse())n(c[0]);if(e.target!=="openapi-3.0")for(let c of e.seen.entries())Oi(c[1].def??c[1].schema);for(let c of e.
deferred)c();if(e.intersections.length){let c=new Map;for(let u of e.seen.values())for(let a of[u.schema,u.def]){let l=a?.allOf;if(!Array.isArray(l))continue;let f=c.
get(l);f?f.push(a):c.set(l,[a])}for(let u of e.intersections)for(let a of c.get(u)??[])Xc(a)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-sch\
ema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/\
draft-04/schema#":e.target,e.external?.uri){let c=e.external.registry.get(t)?.id;if(!c)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(
c)}we(o,r.defId?r.schema:r.def??r.schema);let i=e.metadataRegistry.get(t)?.id;i!==void 0&&o.id===i&&delete o.id;let s=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==
e.external)for(let c of e.seen.entries()){let u=c[1];u.def&&u.defId&&(u.def.id===u.defId&&delete u.def.id,D(s,u.defId,u.def))}e.external&&(e.sharedEmitDoneFor=e.
external),e.external||Object.keys(s).length>0&&(e.target==="draft-2020-12"?o.$defs=s:o.definitions=s);try{let c=JSON.parse(JSON.stringify(o));return Object.defineProperty(
c,"~standard",{value:{...t["~standard"],jsonSchema:{input:ke(t,"input",e.processors),output:ke(t,"output",e.processors)}},enumerable:!1,writable:!1}),c}catch{throw new Error(
"Error converting schema to JSON.")}}function A(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;
if(n.type==="array")return A(n.element,r);if(n.type==="set")return A(n.valueType,r);if(n.type==="lazy")return A(n.getter(),r);if(n.type==="promise"||n.type==="o\
ptional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return A(n.innerType,r);if(n.
type==="intersection")return A(n.left,r)||A(n.right,r);if(n.type==="record"||n.type==="map")return A(n.keyType,r)||A(n.valueType,r);if(n.type==="pipe")return e.
_zod.traits.has("$ZodCodec")?!0:A(n.in,r)||A(n.out,r);if(n.type==="object"){for(let o in n.shape)if(A(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.
options)if(A(o,r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(A(o,r))return!0;return!!(n.rest&&A(n.rest,r))}return!1}var Ai=(e,t={})=>r=>{let n=Ht(
{...r,processors:t});return Z(e,n),Qt(n,e),er(n,e)},ke=(e,t,r={})=>n=>{let{libraryOptions:o,target:i}=n??{},s=Ht({...o??{},target:i,io:t,processors:r});return Z(
e,s),Qt(s,e),er(s,e)};var se=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},ce=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},Ei=(e,t)=>{se(e,"minimum",t),ce(e,"maximum",t)},Ri=(e,t)=>{e.
multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},Di=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},ji=(e,t)=>{e.mime=e.
mime?e.mime.filter(r=>t.includes(r)):[...t]},Li=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},Ti=(e,t)=>se(e,"minimum",t.minimum),Ni=(e,t)=>ce(e,"maximum",
t.maximum),Ci=e=>(t,r)=>{Li(t,r.format);let[n,o]=e[r.format];se(t,"minimum",n),ce(t,"maximum",o)},Yc={greater_than:(e,t)=>se(e,t.inclusive?"minimum":"exclusiveM\
inimum",t.value),less_than:(e,t)=>ce(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>Ri(e,t.value),number_format:Ci(de),bigint_format:Ci(
Ae),min_length:Ti,max_length:Ni,length_equals:(e,t)=>Ei(e,t.length),min_size:Ti,max_size:Ni,size_equals:(e,t)=>Ei(e,t.size),string_format:(e,t)=>{Li(e,t.format),
t.pattern&&Di(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>ji(
e,t.mime)};function C(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let i of n)Yc[i._zod.def.check]?.(t,i._zod.
def);let o=e._zod.bag;o.minimum!==void 0&&se(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&se(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&
ce(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&ce(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&Ri(t,o.multipleOf),o.format!==void 0&&
(t.format??(t.format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&ji(t,o.mime);for(let i of o.patterns??[])Di(t,i);return t}var qc={guid:"uuid",url:"\
uri",datetime:"date-time",json_string:"json-string",regex:""},Hc=new Map([[Tt,Hr],[Ve,Qr]]),Fi=e=>Hc.get(e)??e,Mi=(e,t,r,n)=>{let o=r;o.type="string";let{minimum:i,
maximum:s,format:c,patterns:u,contentEncoding:a,laxFormat:l}=C(e);if(typeof i=="number"&&(o.minLength=i),typeof s=="number"&&(o.maxLength=s),c&&(o.format=qc[c]??
c,o.format===""&&delete o.format,(c==="time"||l)&&delete o.format),a&&(o.contentEncoding=a),u&&u.size>0){let f=[...u].map(Fi);f.length===1?o.pattern=f[0].source:
f.length>1&&(o.allOf=[...f.map(m=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:m.source}))])}},Ui=(e,t,r,n)=>{
let o=r,{minimum:i,maximum:s,multipleOf:c,exclusiveMaximum:u,exclusiveMinimum:a,isInt:l}=C(e);o.type=l?"integer":"number";let f=typeof a=="number"&&a>=(i??Number.
NEGATIVE_INFINITY),m=typeof u=="number"&&u<=(s??Number.POSITIVE_INFINITY),d=t.target==="draft-04"||t.target==="openapi-3.0";if(f?d?(o.minimum=a,o.exclusiveMinimum=
!0):o.exclusiveMinimum=a:typeof i=="number"&&(o.minimum=i),m?d?(o.maximum=u,o.exclusiveMaximum=!0):o.exclusiveMaximum=u:typeof s=="number"&&(o.maximum=s),c){let h=new Set;
for(let v of c)Number.isFinite(v)&&v!==0?h.add(Math.abs(v)):V(e,t,o,n,`A multipleOf divisor of ${v} cannot be represented in JSON Schema`);let[g,..._]=h;g!==void 0&&
(o.multipleOf=g),_.length&&(o.allOf=[...o.allOf??[],..._.map(v=>({multipleOf:v}))])}},Bi=(e,t,r,n)=>{r.type="boolean"};var Ji=(e,t,r,n)=>{r.not={}};var Ki=(e,t,r,n)=>{};var Vi=(e,t,r,n)=>{let o=e._zod.def,i=te(o.entries);if(i.length===0){r.not={};return}i.every(s=>typeof s=="number")&&(r.type="number"),i.every(s=>typeof s=="str\
ing")&&(r.type="string"),r.enum=i},Wi=(e,t,r,n)=>{let o=e._zod.def;if(o.values.length===0){r.not={};return}let i=[];for(let s of o.values)if(s===void 0){if(V(e,
t,r,n,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof s=="bigint"){if(V(e,t,r,n,"BigInt literals cannot be represented in JSON\
 Schema"))return;i.push(Number(s))}else i.push(s);if(i.length!==0)if(i.length===1){let s=i[0];r.type=s===null?"null":typeof s,t.target==="draft-04"||t.target===
"openapi-3.0"?r.enum=[s]:r.const=s}else i.every(s=>typeof s=="number")&&(r.type="number"),i.every(s=>typeof s=="string")&&(r.type="string"),i.every(s=>typeof s==
"boolean")&&(r.type="boolean"),i.every(s=>s===null)&&(r.type="null"),r.enum=i};var Gi=(e,t,r,n)=>{V(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var Xi=(e,t,r,n)=>{V(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var Yi=(e,t,r,n)=>{let o=r,i=e._zod.def,{minimum:s,maximum:c}=C(e);typeof s=="number"&&(o.minItems=s),typeof c=="number"&&(o.maxItems=c),o.type="array",o.items=
Z(i.element,t,{...n,path:[...n.path,"items"]})};function Ze(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Ze(t.out):t.type===
"catch"?Ze(t.innerType):e._zod.optin}var qi=(e,t,r,n)=>{let o=r,i=e._zod.def,s=i.shape;if(Object.getOwnPropertySymbols(s).length&&V(e,t,o,n,"Symbol keys cannot \
be represented in JSON Schema"))return;o.type="object",o.properties={};for(let a in s)D(o.properties,a,Z(s[a],t,{...n,path:[...n.path,"properties",a]}));let u=[];
for(let a of Object.keys(s)){let l=i.shape[a];(t.io==="input"?Ze(l)===void 0:l._zod.optout===void 0)&&u.push(a)}u.length>0&&(o.required=u),i.catchall?._zod.def.
type==="never"?o.additionalProperties=!1:i.catchall?i.catchall&&(o.additionalProperties=Z(i.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="\
output"&&(o.additionalProperties=!1)},Hi=(e,t,r,n)=>{let o=e._zod.def,i=o.inclusive===!1,s=o.options.map((c,u)=>Z(c,t,{...n,path:[...n.path,i?"oneOf":"anyOf",u]}));
i?r.oneOf=s:r.anyOf=s},Qi=(e,t,r,n)=>{let o=e._zod.def,i=Z(o.left,t,{...n,path:[...n.path,"allOf",0]}),s=Z(o.right,t,{...n,path:[...n.path,"allOf",1]}),c=a=>"al\
lOf"in a&&Object.keys(a).length===1,u=[...c(i)?i.allOf:[i],...c(s)?s.allOf:[s]];r.allOf=u,t.intersections.push(u)},es=(e,t,r,n)=>{let o=r,i=e._zod.def;o.type="a\
rray";let s=t.target==="draft-2020-12"?"prefixItems":"items",c=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",u=i.items.map((g,_)=>Z(
g,t,{...n,path:[...n.path,s,_]})),a=i.rest?Z(i.rest,t,{...n,path:[...n.path,c,...t.target==="openapi-3.0"?[i.items.length]:[]]}):null,l=i.items.length;for(;l>0;){
let g=i.items[l-1];if(!(t.io==="input"?Ze(g)!==void 0:g._zod.optout==="optional"))break;l--}let f=i.items.length,m=!i.rest;t.target==="draft-2020-12"?(o.prefixItems=
u,m?o.items=!1:a&&(o.items=a),l>0&&(o.minItems=l),m&&(o.maxItems=f)):t.target==="openapi-3.0"?(o.items={anyOf:u},a&&o.items.anyOf.push(a),l>0&&(o.minItems=l),m&&
(o.maxItems=f)):(o.items=u,m?o.additionalItems=!1:a&&(o.additionalItems=a),l>0&&(o.minItems=l),m&&(o.maxItems=f));let{minimum:d,maximum:h}=C(e);typeof d=="numbe\
r"&&(o.minItems=d),typeof h=="number"&&(o.maxItems=h)};function tr(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let h=e.get(t)?.def;if(!h)return t;let g=tr(e,
h,r);return g===h?t:g}for(let h of["anyOf","oneOf"]){let g=t[h];if(!Array.isArray(g))continue;let _=g.map(v=>tr(e,v,r));_.some((v,E)=>v!==g[E])&&(t={...t,[h]:_})}
let n=Array.isArray(t.type)?t.type:[t.type],o=!n.includes("string")&&n.some(h=>h==="number"||h==="integer"),i=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&
!i?.some(h=>typeof h=="number"))return t;let{minimum:s,maximum:c,exclusiveMinimum:u,exclusiveMaximum:a,multipleOf:l,format:f,id:m,...d}=t;return d.enum?d.enum=d.
enum.map(h=>typeof h=="number"?String(h):h):typeof d.const=="number"&&(d.const=String(d.const)),o&&(d.type="string",i||(d.pattern=(n.includes("number")?_e:Pt).source)),
d}var rr=new WeakMap;function Qc(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of rr.get(e)??
[]){let o=e.seen.get(n),i=(o?.def??o?.schema)?.propertyNames;if(!i||i===!0||r.has(i))continue;let s=tr(t,i,new Set);s!==i&&r.set(i,s)}if(r.size)for(let n of e.seen.
values())for(let o of[n.schema,n.def]){let i=o&&r.get(o.propertyNames);i&&(o.propertyNames=i)}}var ts=(e,t,r,n)=>{let o=r,i=e._zod.def;o.type="object";let s=i.keyType,
c=C(s).patterns;if(i.mode==="loose"&&c&&c.size>0){let l=Z(i.valueType,t,{...n,path:[...n.path,"patternProperties","*"]});o.patternProperties={};for(let f of c)D(
o.patternProperties,Fi(f).source,l)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=Z(i.keyType,t,{...n,path:[...n.path,"propertyName\
s"]});let l=rr.get(t);l||(l=[],rr.set(t,l),t.deferred.push(()=>Qc(t))),l.push(e)}o.additionalProperties=Z(i.valueType,t,{...n,path:[...n.path,"additionalPropert\
ies"]})}let u=s._zod.values,a=t.io==="input"&&Ze(i.valueType)!==void 0;if(u&&!i.partial&&!a){let l=[...u].filter(f=>typeof f=="string"||typeof f=="number");l.length>
0&&(o.required=l.map(String))}},rs=(e,t,r,n)=>{let o=e._zod.def,i=Z(o.innerType,t,n),s=t.seen.get(e);t.target==="openapi-3.0"?(s.ref=o.innerType,r.nullable=!0):
r.anyOf=[i,{type:"null"}]},ns=(e,t,r,n)=>{let o=e._zod.def;Z(o.innerType,t,n);let i=t.seen.get(e);i.ref=o.innerType},nr=Symbol();function os(e,t,r,n,o){let i=!1,
s=JSON.stringify(e,(c,u)=>typeof u!="bigint"?u:(i=!0,null));return i?(V(t,r,n,o,"BigInt defaults cannot be represented in JSON Schema"),nr):JSON.parse(s)}var is=(e,t,r,n)=>{
let o=e._zod.def;Z(o.innerType,t,n);let i=t.seen.get(e);i.ref=o.innerType;let s=os(o.defaultValue,e,t,r,n);s!==nr&&(r.default=s)},ss=(e,t,r,n)=>{let o=e._zod.def;
Z(o.innerType,t,n);let i=t.seen.get(e);if(i.ref=o.innerType,t.io!=="input")return;let s=os(o.defaultValue,e,t,r,n);s!==nr&&(r._prefault=s)},cs=(e,t,r,n)=>{let o=e.
_zod.def;Z(o.innerType,t,n);let i=t.seen.get(e);i.ref=o.innerType;let s;try{s=o.catchValue(void 0)}catch{V(e,t,r,n,"Dynamic catch values are not supported in JS\
ON Schema");return}r.default=s},us=(e,t,r,n)=>{let o=e._zod.def,i=o.in._zod.traits.has("$ZodTransform"),s=t.io==="input"?i?o.out:o.in:o.out;Z(s,t,n);let c=t.seen.
get(e);c.ref=s},as=(e,t,r,n)=>{let o=e._zod.def;Z(o.innerType,t,n);let i=t.seen.get(e);i.ref=o.innerType,r.readOnly=!0};var or=(e,t,r,n)=>{let o=e._zod.def;Z(o.innerType,t,n);let i=t.seen.get(e);i.ref=o.innerType},ls=(e,t,r,n)=>{let o=e._zod.innerType;Z(o,t,n);let i=t.seen.get(e);
i.ref=o};var ps=new WeakSet([Object.prototype,Error.prototype]);function rt(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.
defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var cu=(e,t)=>{kr.
init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);ps.has(r)||(ps.add(r),rt(r,"format",n=>o=>Pr(n,o)),rt(r,"flatten",n=>o=>Zr(n,o)),rt(r,"addIssue",n=>o=>{
n.issues.push(o),n.message=JSON.stringify(n.issues,re,2)}),rt(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,re,2)}),Object.defineProperty(
r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var R=p("ZodError",cu,void 0,{Parent:Error});var fs=Re(R),ds=De(R),ms=je(R),hs=Le(R),gs=Or(R),_s=Ir(R),xs=Ar(R),ys=Er(R),bs=Tr(R),vs=Nr(R),zs=Cr(R),$s=Rr(R);function au(){I.localeError||N(Uo())}function Pe(){I.memoizer||N({memoizer:Mo()})}var k=p("ZodType",(e,t)=>(au(),z.init(e,t),e.def=t,e.type=t.type,e),{check(...e){
let t=this.def;return this.clone(y.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),
{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return j(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.
check(aa(e,t))},superRefine(e,t){return this.check(la(e,t))},overwrite(e){return this.check(Y(e))},optional(){return Ps(this)},exactOptional(){return Xu(this)},
nullable(){return Ss(this)},nullish(){return Ps(Ss(this))},nonoptional(e){return ta(this,e)},array(){return Lu(this)},or(e){return Mu([this,e])},and(e){return Bu(
this,e)},transform(e){return Os(this,Gu(e))},default(e){return Hu(this,e)},prefault(e){return ea(this,e)},catch(e){return na(this,e)},pipe(e){return Os(this,e)},
readonly(){return sa(this)},describe(e){let t=this.clone();return H.add(t,{description:e}),t},meta(...e){if(e.length===0)return H.get(this);let t=this.clone();return H.
add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(
this,...t)},get"~standard"(){return y.hide(this,"~standard",{...Et(this),jsonSchema:{input:ke(this,"input"),output:ke(this,"output")}})},set"~standard"(e){y.own(
this,"~standard",e)},parse:function e(t,r){return fs(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await ds(this,t,r,{callee:e})},safeParse(e,t){
return ms(this,e,t)},async safeParseAsync(e,t){return hs(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){y.own(this,"spa",e)},validate(e,t){return $t(
this,e,t)},validateAsync(e,t){return wt(this,e,t)},encode:function e(t,r){return gs(this,t,r,{callee:e})},decode:function e(t,r){return _s(this,t,r,{callee:e})},
encodeAsync:async function e(t,r){return await xs(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await ys(this,t,r,{callee:e})},safeEncode(e,t){
return bs(this,e,t)},safeDecode(e,t){return vs(this,e,t)},async safeEncodeAsync(e,t){return zs(this,e,t)},async safeDecodeAsync(e,t){return $s(this,e,t)},toJSONSchema(e){
return Ai(this,{})(e)},get description(){return H.get(this)?.description},get _def(){return this._zod.def}}),Is=p("_ZodString",(e,t)=>{Ke.init(e,t),k.init(e,t),
e._zod.processJSONSchema=(r,n,o)=>Mi(e,r,n,o)},y.derived({format:e=>C(e).format??null,minLength:e=>C(e).minimum??null,maxLength:e=>C(e).maximum??null},{regex(...e){
return this.check(Ft(...e))},includes(...e){return this.check(Bt(...e))},startsWith(...e){return this.check(Jt(...e))},endsWith(...e){return this.check(Kt(...e))},
min(...e){return this.check(ie(...e))},max(...e){return this.check(et(...e))},length(...e){return this.check(tt(...e))},nonempty(...e){return this.check(ie(1,...e))},
lowercase(e){return this.check(Mt(e))},uppercase(e){return this.check(Ut(e))},trim(){return this.check(Wt())},normalize(...e){return this.check(Vt(...e))},toLowerCase(){
return this.check(Gt())},toUpperCase(){return this.check(Xt())},slugify(){return this.check(Yt())}})),lu=p("ZodString",(e,t)=>{Ke.init(e,t),Is.init(e,t)},{email(e){
return this.check(Vo(gu,e))},url(e){return this.check(Ho(xu,e))},jwt(e){return this.check(di(Tu,e))},emoji(e){return this.check(Qo(yu,e))},guid(e){return this.check(
Wo(_u,e))},uuid(e){return this.check(Go(nt,e))},uuidv4(e){return this.check(Xo(nt,e))},uuidv6(e){return this.check(Yo(nt,e))},uuidv7(e){return this.check(qo(nt,
e))},nanoid(e){return this.check(ei(bu,e))},cuid(e){return this.check(ti(vu,e))},cuid2(e){return this.check(ri(zu,e))},ulid(e){return this.check(ni($u,e))},base64(e){
return this.check(li(Iu,e))},base64url(e){return this.check(pi(Au,e))},xid(e){return this.check(oi(wu,e))},ksuid(e){return this.check(ii(ku,e))},ipv4(e){return this.
check(si(Zu,e))},ipv6(e){return this.check(ci(Pu,e))},cidrv4(e){return this.check(ui(Su,e))},cidrv6(e){return this.check(ai(Ou,e))},e164(e){return this.check(fi(
Eu,e))},datetime(e){return this.check(mi(fu,e))},date(e){return this.check(hi(du,e))},time(e){return this.check(gi(mu,e))},duration(e){return this.check(_i(hu,e))}});
function pu(e){return Ko(lu,e)}var P=p("ZodStringFormat",(e,t)=>{w.init(e,t),Is.init(e,t)}),fu=p("ZodISODateTime",(e,t)=>{Hn.init(e,t),P.init(e,t)}),du=p("ZodIS\
ODate",(e,t)=>{Qn.init(e,t),P.init(e,t)}),mu=p("ZodISOTime",(e,t)=>{eo.init(e,t),P.init(e,t)}),hu=p("ZodISODuration",(e,t)=>{to.init(e,t),P.init(e,t)}),gu=p("Zo\
dEmail",(e,t)=>{Mn.init(e,t),P.init(e,t)});var _u=p("ZodGUID",(e,t)=>{Ln.init(e,t),P.init(e,t)});var nt=p("ZodUUID",(e,t)=>{Fn.init(e,t),P.init(e,t)});var xu=p("ZodURL",(e,t)=>{Jn.init(e,t),P.init(e,t)});var yu=p("ZodEmoji",(e,t)=>{Kn.init(e,t),P.init(e,t)});var bu=p("ZodNanoID",(e,t)=>{Vn.init(e,t),P.init(e,t)});var vu=p("ZodCUID",(e,t)=>{Wn.init(e,t),P.init(e,t)});var zu=p("ZodCUID2",(e,t)=>{Gn.init(e,t),P.init(e,t)});var $u=p("ZodULID",(e,t)=>{Xn.init(e,t),P.init(e,t)});var wu=p("ZodXID",(e,t)=>{Yn.init(e,t),P.init(e,t)});var ku=p("ZodKSUID",(e,t)=>{qn.init(e,t),P.init(e,t)});var Zu=p("ZodIPv4",(e,t)=>{ro.init(e,t),P.init(e,t)});var Pu=p("ZodIPv6",(e,t)=>{oo.init(e,t),P.init(e,t)});var Su=p("ZodCIDRv4",(e,t)=>{io.init(e,t),P.init(e,t)});var Ou=p("ZodCIDRv6",(e,t)=>{so.init(e,t),P.init(e,t)});var Iu=p("ZodBase64",(e,t)=>{uo.init(e,t),P.init(e,t)});var Au=p("ZodBase64URL",(e,t)=>{ao.init(e,t),P.init(e,t)});var Eu=p("ZodE164",(e,t)=>{lo.init(e,t),P.init(e,t)});var Tu=p("ZodJWT",(e,t)=>{po.init(e,t),P.init(e,t)});var As=p("ZodNumber",(e,t)=>{Nt.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Ui(e,r,n,o),e.isFinite=!0},y.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:r}=C(
e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:r}=C(e);return Math.min(t??Number.POSITIVE_INFINITY,
r??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:r}=C(e);return!!t||!!r?.some(Number.isSafeInteger)},format:e=>C(e).format??null},{gt(e,t){return this.
check(He(e,t))},gte(e,t){return this.check($e(e,t))},min(e,t){return this.check($e(e,t))},lt(e,t){return this.check(qe(e,t))},lte(e,t){return this.check(ze(e,t))},
max(e,t){return this.check(ze(e,t))},int(e){return this.check(ws(e))},safe(e){return this.check(ws(e))},positive(e){return this.check(He(0,e))},nonnegative(e){return this.
check($e(0,e))},negative(e){return this.check(qe(0,e))},nonpositive(e){return this.check(ze(0,e))},multipleOf(e,t){return this.check(Qe(e,t))},step(e,t){return this.
check(Qe(e,t))},finite(){return this}}));function Op(e){return xi(As,e)}var Nu=p("ZodNumberFormat",(e,t)=>{fo.init(e,t),As.init(e,t)});function ws(e){return yi(
Nu,e)}var Cu=p("ZodBoolean",(e,t)=>{mo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Bi(e,r,n,o)});function Ip(e){return bi(Cu,e)}var Ru=p("ZodUnknown",(e,t)=>{ho.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Ki(e,r,n,o)});function ks(){return vi(Ru)}var Du=p("ZodNever",(e,t)=>{go.
init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Ji(e,r,n,o)});function Es(e){return zi(Du,e)}var ju=p("ZodArray",(e,t)=>{Pe(),_o.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Yi(e,r,n,o),e.element=t.element},{min(e,t){return this.check(ie(e,t))},
nonempty(e){return this.check(ie(1,e))},max(e,t){return this.check(et(e,t))},length(e,t){return this.check(tt(e,t))},unwrap(){return this.element}});function Lu(e,t){
return $i(ju,e,t)}var Ts=p("ZodObject",(e,t)=>{Pe(),bo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>qi(e,r,n,o),y.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){
return Ku(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(y.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(y.mergeDefs(
this._zod.def,{catchall:ks()}))},loose(){return this.clone(y.mergeDefs(this._zod.def,{catchall:ks()}))},strict(){return this.clone(y.mergeDefs(this._zod.def,{catchall:Es()}))},
strip(){return this.clone(y.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return y.extend(this,e)},safeExtend(e){return y.safeExtend(this,e)},merge(e){
return y.merge(this,e)},pick(e){return y.pick(this,e)},omit(e){return y.omit(this,e)},partial(...e){return y.partial(cr,this,e[0])},exactPartial(...e){return y.
partial(Ns,this,e[0],"exactPartial")},required(...e){return y.required(Cs,this,e[0])}});function Ap(e,t){let r={type:"object",shape:e??{},...y.normalizeParams(t)};
return new Ts(r)}function Ep(e,t){return new Ts({type:"object",shape:e,catchall:Es(),...y.normalizeParams(t)})}var Fu=p("ZodUnion",(e,t)=>{vo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Hi(e,r,n,o),e.options=t.options});function Mu(e,t){return new Fu({type:"u\
nion",options:e,...y.normalizeParams(t)})}var Uu=p("ZodIntersection",(e,t)=>{zo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Qi(e,r,n,o)});function Bu(e,t){return new Uu({type:"intersection",
left:e,right:t})}var Ju=p("ZodTuple",(e,t)=>{Pe(),$o.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>es(e,r,n,o)},{rest(e){return this.clone({...this._zod.
def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return this.
clone({...e,items:e.items.map(t=>new cr({type:"optional",innerType:t}))})}});function Tp(e,t,r){let n=t instanceof z,o=n?r:t,i=n?t:null;return new Ju({type:"tup\
le",items:e,rest:i,...y.normalizeParams(o)})}var Zs=p("ZodRecord",(e,t)=>{Pe(),wo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ts(e,r,n,o),e.keyType=
t.keyType,e.valueType=t.valueType});function Np(e,t,r){return!t||!t._zod?new Zs({type:"record",keyType:pu(),valueType:e,...y.normalizeParams(t)}):new Zs({type:"\
record",keyType:e,valueType:t,...y.normalizeParams(r)})}var sr=p("ZodEnum",(e,t)=>{ko.init(e,t),k.init(e,t),e._zod.processJSONSchema=(n,o,i)=>Vi(e,n,o,i),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.
keys(t.entries));e.extract=(n,o)=>{let i={};for(let s of n)if(r.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new sr({...t,
checks:[],...y.normalizeParams(o),entries:i})},e.exclude=(n,o)=>{let i={...t.entries};for(let s of n)if(r.has(s))delete i[s];else throw new Error(`Key ${s} not \
found in enum`);return new sr({...t,checks:[],...y.normalizeParams(o),entries:i})}});function Ku(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):
e;return new sr({type:"enum",entries:r,...y.normalizeParams(t)})}var Vu=p("ZodLiteral",(e,t)=>{Zo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Wi(e,r,n,o),e.values=new Set(t.values),Object.defineProperty(e,"value",
{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function Cp(e,t){
return new Vu({type:"literal",values:Array.isArray(e)?e:[e],...y.normalizeParams(t)})}var Wu=p("ZodTransform",(e,t)=>{Pe(),Po.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Xi(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new oe(
e.constructor.name);r.addIssue=i=>{if(typeof i=="string")r.issues.push(y.issue(i,r.value,t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"in\
put"in s||(s.input=r.value),s.inst??(s.inst=e),r.issues.push(y.issue(s))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(i=>(r.value=i,r)):(r.
value=o,r)}});function Gu(e){return new Wu({type:"transform",transform:e})}var cr=p("ZodOptional",(e,t)=>{Ct.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>or(
e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Ps(e){return new cr({type:"optional",innerType:e})}var Ns=p("ZodExactOptional",(e,t)=>{So.init(e,t),k.init(
e,t),e._zod.processJSONSchema=(r,n,o)=>or(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Xu(e){return new Ns({type:"optional",innerType:e})}var Yu=p("Zod\
Nullable",(e,t)=>{Oo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>rs(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Ss(e){return new Yu({type:"\
nullable",innerType:e})}var qu=p("ZodDefault",(e,t)=>{Io.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>is(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
function Hu(e,t){return new qu({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():y.shallowClone(t)}})}var Qu=p("ZodPrefault",(e,t)=>{
Ao.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ss(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function ea(e,t){return new Qu({type:"prefault",innerType:e,
get defaultValue(){return typeof t=="function"?t():y.shallowClone(t)}})}var Cs=p("ZodNonOptional",(e,t)=>{Eo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ns(
e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function ta(e,t){return new Cs({type:"nonoptional",innerType:e,...y.normalizeParams(t)})}var ra=p("ZodCatch",(e,t)=>{To.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>cs(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function na(e,t){
return new ra({type:"catch",innerType:e,catchValue:typeof t=="function"?t:y.constantCatch(t)})}var oa=p("ZodPipe",(e,t)=>{No.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>us(e,r,n,o),e.in=t.in,e.out=t.out});function Os(e,t){return new oa({type:"\
pipe",in:e,out:t})}var ia=p("ZodReadonly",(e,t)=>{Co.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>as(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function sa(e){return new ia(
{type:"readonly",innerType:e})}var ca=p("ZodLazy",(e,t)=>{Ro.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ls(e,r,n,o),e.unwrap=()=>e._zod.def.getter()});function Rp(e){return new ca(
{type:"lazy",getter:e})}var ua=p("ZodCustom",(e,t)=>{Do.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Gi(e,r,n,o)});function aa(e,t={}){return wi(ua,e,t)}function la(e,t){return ki(e,t)}export{da as a,pu as b,Op as c,ws as d,Ip as e,ks as f,Lu as g,Ap as h,Ep as i,Mu as j,Tp as k,Np as l,Ku as m,Cp as n,Rp as o};
