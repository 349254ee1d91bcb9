/**
 * The only script of every page. The theme a visitor chose, `light` or `dark`; without one the page follows the system. Runs in the head, before the
 * first paint, so that a page never flashes in the other theme. Then listens to the choice in the footer,
 * and closes the phone menu when the focus leaves it.
 */
export const themeScript = [
  `{const k='theme',r=document.documentElement,`,
  `s=t=>{t==='light'||t==='dark'?r.dataset.frTheme=t:delete r.dataset.frTheme},`,
  `g=()=>{try{return localStorage.getItem(k)||'system'}catch{return'system'}};`,
  `s(g());`,
  `addEventListener('storage',()=>s(g()));`,
  `addEventListener('DOMContentLoaded',()=>{const f=document.getElementById('choix-theme');if(!f)return;`,
  `const m=document.getElementById('menu-principal');`,
  `m.addEventListener('focusout',e=>{if(e.relatedTarget&&!m.contains(e.relatedTarget)&&m.matches(':popover-open'))m.hidePopover()});`,
  `f.hidden=false;f.elements.theme.value=g();`,
  `f.addEventListener('change',()=>{const v=f.elements.theme.value;s(v);`,
  `try{v==='system'?localStorage.removeItem(k):localStorage.setItem(k,v)}catch{}})})}`,
].join('');
