// Shows on the map where a name is, while the pointer or the keyboard is on it. The map and the names say all without it.
for (const area of document.querySelectorAll('[data-places-area]')) {
  const point = ({ target, type }) => {
    const places = target.closest('[data-places]')?.dataset.places.split(' ') ?? [];
    for (const mark of area.querySelectorAll('[data-place]')) {
      mark.classList.toggle('is-pointed', places.includes(mark.dataset.place) && (type === 'pointerover' || type === 'focusin'));
    }
  };
  for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout']) {
    area.addEventListener(type, point);
  }
}
