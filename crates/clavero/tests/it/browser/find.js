// Finds things on a page by the words that a person reads. Every find_… gives all the visible candidates.
const one_line = text => (text ?? '').replace(/\s+/g, ' ').trim()
const is_seen = thing => thing.checkVisibility({ visibilityProperty: true, opacityProperty: true })
// While a dialog is open, what lies behind it cannot be reached.
const reachable = () => document.querySelector('dialog:modal') ?? document
const all = selector => [...reachable().querySelectorAll(selector)].filter(is_seen)

const seen = root => one_line(root.innerText)
const words = thing => one_line(
  thing.getAttribute('aria-label')
    || (thing.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id)?.innerText).join(' ').trim()
    || thing.innerText
    || (thing.matches('input[type=submit], input[type=button]') ? thing.value : '')
    || thing.querySelector('img')?.alt
    || thing.title)

// The exact words win over words that go on, such as "Name (optional)".
const reading_like = (things, wanted, read) => {
  const exact = things.filter(thing => read(thing) === wanted)
  return exact.length ? exact : things.filter(thing => read(thing).startsWith(wanted + ' '))
}
const names_of = field => [...(field.labels ?? [])].map(label => one_line(label.innerText))
const labelled = (selector, wanted) => {
  // A styled box or radio button may be drawn by its label.
  const fields = [...reachable().querySelectorAll(selector)].filter(
    field => is_seen(field) || [...(field.labels ?? [])].some(is_seen))
  const by_label = text => field => names_of(field).find(name => name === text || name.startsWith(text + ' ')) ?? ''
  const found = reading_like(fields, wanted, by_label(wanted))
  return found.length ? found : fields.filter(field => words(field) === wanted)
}

const find_field = label => labelled('input:not([type=hidden], [type=checkbox], [type=radio]), textarea, select', label)
const find_box = label => labelled('input[type=checkbox], input[type=radio]', label)
const find_option = (label, wanted) => labelled('select', label)
  .flatMap(list => reading_like([...list.options], wanted, option => one_line(option.text)))
const find_button = (wanted, place) => {
  const buttons = all('button, a[href], summary, [role=button], input[type=submit], input[type=button]')
  const found = reading_like(buttons, wanted, words)
  if (place === undefined) return found
  const homes = 'tr, li, article, dialog, fieldset, form, section, [role=row]'
  const climbs = button => {
    let climbed = 0
    for (let around = button.closest(homes); around; around = around.parentElement?.closest(homes), climbed++)
      if (seen(around).includes(place)) return climbed
    return Infinity
  }
  const nearest = Math.min(...found.map(climbs))
  return found.filter(button => nearest < Infinity && climbs(button) === nearest)
}
