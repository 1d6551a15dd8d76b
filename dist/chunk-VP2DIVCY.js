import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
var e=class extends Error{outcome;advice;constructor(r,n,o=null){super(r),this.name="TrackerError",this.outcome=n,this.advice=o}};export{e as a};
