// Sets the chosen colour scheme before the first paint; without a choice the system decides.
(() => {
  const asked = new URLSearchParams(location.search).get('theme');
  let chosen = asked;
  try {
    chosen = asked ?? localStorage.getItem('actant.theme');
  } catch {
    // storage may be blocked; the system's scheme is fine then
  }
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
})();
