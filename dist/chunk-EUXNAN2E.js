import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{c as o}from"./chunk-XFQ6Q7T2.js";var t=o((i,e)=>{e.exports=process.getBuiltinModule("node:util")});export{t as a};
