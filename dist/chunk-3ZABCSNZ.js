import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{b as o}from"./chunk-ERL22UW5.js";var t=o((i,e)=>{e.exports=process.getBuiltinModule("node:util")});export{t as a};
