/**
 * Ordinary words, English and romanised, that are one letter away from a word of the urgent signs
 * and are never taken for a slip: an exchange rate is no rape. Most stand in our own texts and
 * sample questions; the others are common.
 */
export const LOOK_ALIKES: ReadonlySet<string> = new Set(
  `
  abuser alike attach attached aung bang banhchhob banhchol banhchor banhchos bead beak bean
  bear bears beer bees beet belt benefits best boat bone boran bork bras bride brie brine bring
  burn carried cart case cent chab chak cham chan chang change changed changes chao chas chat
  chau chea chek chen chenh cherng ches chet chhke chlong choeng choh chok chon chore chose
  choub chuob chuol chuos claims commute condition cooking corrupts costs crash daer deaf deal
  dean deed dies diet doing done dong down drawn dried drunk employed employee end exists exit
  export exported fare file fine fir fired firm five force forces forged game given gives grave
  grouped hand hangs hard harp hats hean hear heard held hell helps herm hery hire homes hong
  hung jerng july juob juos kaet keab keng kep kert kham kheng kiln kilo kilt kinds kleun know
  krao kraoy krob kroh kror kros krous krouy kroy laeng lake lang lasting leang lend lender lenh
  lent lerng leung lift lifting likes lime line lives loeng long looked love luok luos madam
  make maker makers male manage manages mean menu merl meul mode most move neak neam newer ngear
  ngos nham nice office offices pain pair parts party past pchum phleang phut pinch pistil
  pleang points policy polio polite polls port pous prey print prison race rake rapes rapid rare
  rate rated rating rave read reads real reasons reay registers reus rieb rien riep ripe robos
  rolom roluot rom romlok romlos roof rooms root rope rows rumlos runs ruom sale same samnak
  samnom samnong samnor samrab saved saves sdab sday seal seap sells signs sing slip slipped
  slips smak snack snap soap soes sole soled solid solo somnak somnang somnom somrab song
  songkroh songs soun soup spell spelling spid sray stack star staus stays stem steps stop stray
  stub svay swap swapped swaps tables tablet taken takeo takes tall tavke teab teach teaches
  teams tean teay tech tenh term thae thai than thank thao thar that theat them theme these thin
  thlak thleak thmey thnak thok three tied ties tiet tiger times tire tlak tleak tmey tnak tnam
  toek tok toll tool torch torp tough touk trem trey tried tvet under2 veah veas very victims
  villager villages wage wait waits wall wash wats well went where white wide width wifi wine
  wipe wire wise wont writes wrote young
  `
    .trim()
    .split(/\s+/),
)
