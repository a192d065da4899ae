/**
 * The one inline script: sets the remembered display before anything is painted, and makes the
 * buttons in the footer work. Without it the device decides, and the buttons stay hidden.
 */
export const themeScript = `(()=>{
const root=document.documentElement,key='theme'
root.classList.add('js')
const get=()=>{try{return localStorage.getItem(key)??'auto'}catch{return 'auto'}}
const apply=(theme)=>{if(theme==='auto')delete root.dataset.theme;else root.dataset.theme=theme}
apply(get())
addEventListener('DOMContentLoaded',()=>{
const box=document.querySelector('.theme')
if(!box)return
const show=()=>box.querySelectorAll('button').forEach((b)=>b.setAttribute('aria-pressed',String(b.value===get())))
box.classList.add('ready')
show()
box.addEventListener('click',(event)=>{
const button=event.target.closest('button')
if(!button)return
try{localStorage.setItem(key,button.value)}catch{}
apply(button.value)
show()
})})})()`
