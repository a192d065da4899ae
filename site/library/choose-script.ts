/**
 * At `/`: on to the language that the browser prefers, Khmer where it prefers neither. The page
 * itself offers the choice for readers without scripts.
 */
export const chooseScript = `(()=>{
const wanted=(navigator.languages??[navigator.language]).map((l)=>l.slice(0,2)).find((l)=>l==='km'||l==='en')
location.replace('/'+(wanted??'km')+'/'+location.search+location.hash)
})()`
