// Filters work as a plain form. This only keeps the address short: a filter left on "all" is not sent.
for (const form of document.querySelectorAll('form[data-filters]')) {
  form.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of [...formData]) {
      if (value === '') {
        formData.delete(name);
      }
    }
  });
}
