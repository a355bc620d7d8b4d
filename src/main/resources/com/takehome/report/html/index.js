(function () {
  'use strict';
  const table = document.querySelector('table');
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const headings = Array.from(table.tHead.rows[0].cells);
  const search = document.getElementById('search');
  const sort = document.getElementById('sort');
  const shown = document.getElementById('shown');
  const texts = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      row.hidden = !words.every(word => texts.get(row).includes(word));
      count += row.hidden ? 0 : 1;
    }
    shown.value = words.length ? count + ' of ' + rows.length + ' shown' : rows.length + ' shown';
  }

  // Rows without a value stay at the end, whichever way the others are sorted.
  function order(column, direction) {
    const numeric = headings[column].classList.contains('number');
    const key = row => row.cells[column].dataset.key;
    rows.sort((a, b) => {
      const x = key(a);
      const y = key(b);
      if (x === '' || y === '') {
        return (x === '' ? 1 : 0) - (y === '' ? 1 : 0);
      }
      return direction * (numeric ? Number(x) - Number(y) : x.localeCompare(y, 'en', {numeric: true}));
    });
    body.append(...rows);
    headings.forEach(heading => heading.removeAttribute('aria-sort'));
    headings[column].setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
    sort.value = String(column);
  }

  headings.forEach((heading, column) => {
    const button = heading.querySelector('button');
    if (button) {
      button.addEventListener('click',
        () => order(column, heading.getAttribute('aria-sort') === 'ascending' ? -1 : 1));
    }
  });
  sort.addEventListener('change', () => order(Number(sort.value), 1));
  search.addEventListener('input', filter);
  filter();
}());
