/* What the frame needs beyond the components: chosen settings, focus on errors, closing of menus. */
(function () {
  'use strict';
  var root = document.documentElement;

  function remember(name, value) {
    document.cookie = name + '=' + value + ';path=/;max-age=31536000;samesite=lax' + (location.protocol === 'https:' ? ';secure' : '');
  }

  function isDark() {
    var chosen = root.dataset.theme;
    return chosen === 'dark' || chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches;
  }

  var next = {
    theme: function () { return isDark() ? 'light' : 'dark'; },
    navigation: function () { return root.dataset.navigation === 'narrow' ? 'wide' : 'narrow'; }
  };

  function focusInside(id) {
    var target = document.getElementById(id);
    var selector = 'input:not([type=hidden]),select,textarea,button,a[href],[tabindex]';
    var input = target && (target.matches(selector) ? target : target.querySelector(selector));
    if (input) {
      input.focus();
      input.scrollIntoView({block: 'center'});
    }
    return Boolean(input);
  }

  document.addEventListener('click', function (event) {
    var control = event.target.closest('[data-switch]');
    var error = event.target.closest('.error-summary a');
    if (control) {
      var name = control.dataset.switch;
      root.dataset[name] = next[name]();
      remember(name, root.dataset[name]);
    } else if (error && focusInside(decodeURIComponent(error.hash.slice(1)))) {
      event.preventDefault();
    }
  });

  function focusErrors() {
    var summary = document.querySelector('.error-summary:not([data-seen])');
    if (summary) {
      summary.dataset.seen = 'true';
      summary.focus();
    }
  }

  /* the head of a list stays in sight while all columns fit; otherwise the list scrolls sideways */
  function fitLists() {
    document.querySelectorAll('.ui-datatable.list').forEach(function (list) {
      var table = list.querySelector('table');
      list.classList.toggle('list-wide', table !== null && table.offsetWidth > list.clientWidth);
    });
  }

  /* a choice can be made from the moment its list is seen, and the list stays while the page scrolls beneath it */
  function calmOverlays() {
    PrimeFaces.utils.disableAnimations();
    PrimeFaces.hideOverlaysOnViewportChange = false;
  }

  document.addEventListener('DOMContentLoaded', function () {
    focusErrors();
    fitLists();
    new ResizeObserver(fitLists).observe(document.getElementById('main'));
    if (window.PrimeFaces) {
      calmOverlays();
      jQuery(document).on('pfAjaxComplete', function () {
        focusErrors();
        fitLists();
      });
    }
  });

  remember('zone', Intl.DateTimeFormat().resolvedOptions().timeZone.replace(/\//g, '.'));
}());
