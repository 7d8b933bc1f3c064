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

  /* A week is wider than a phone: there a timetable opens as a list, and its days can be looked at one by one. */
  window.fitTimetable = function () {
    if (matchMedia('(max-width: 599px)').matches) {
      this.cfg.options.initialView = 'listWeek';
      this.cfg.options.headerToolbar.end = 'listWeek,timeGridDay';
    }
  };

  /* A picture of a chart knows no styles: it takes letters, lines and bars from those of its frame whenever it is drawn; names that need more than half of a phone are cut. */
  window.inkChart = function () {
    var frame = this.jq[0];
    var drawn = this.cfg.config;
    var axes = drawn.options.scales;
    var letters = {family: getComputedStyle(frame).fontFamily, size: matchMedia('(max-width: 599px)').matches ? 11 : 12};
    function style(name) {
      return function () { return getComputedStyle(frame)[name]; };
    }
    axes.x.ticks.font = axes.y.ticks.font = letters;
    drawn.data.datasets.forEach(function (bars) { bars.backgroundColor = style('fill'); });
    axes.x.grid.color = style('stroke');
    axes.x.ticks.color = axes.y.ticks.color = style('color');
    axes.y.ticks.callback = function (value) {
      var whole = this.getLabelForValue(value);
      var name = whole;
      var pen = this.chart.ctx;
      pen.font = letters.size + 'px ' + letters.family;
      for (var end = whole.length - 1; end > 0 && pen.measureText(name).width > this.chart.width / 2 - 14; end--) {
        name = whole.slice(0, end) + '…';
      }
      return name;
    };
  };

  function redrawCharts() {
    Object.values(window.Chart ? window.Chart.instances : {}).forEach(function (chart) { chart.update(); });
  }

  document.addEventListener('click', function (event) {
    var control = event.target.closest('[data-switch]');
    var error = event.target.closest('.error-summary a');
    if (control) {
      var name = control.dataset.switch;
      root.dataset[name] = next[name]();
      remember(name, root.dataset[name]);
      redrawCharts();
    } else if (error && focusInside(decodeURIComponent(error.hash.slice(1)))) {
      event.preventDefault();
    }
  });

  /* what is typed, pasted or spoken into a field for numbers stays as it is: the server says at the field when it is out of range */
  function takeNumbersAsTyped() {
    if (document.readyState !== 'interactive' || !window.PrimeFaces || !PrimeFaces.widget.Spinner) {
      return;
    }
    var spinner = PrimeFaces.widget.Spinner.prototype;
    var parse = spinner.parseValue;
    var spin = spinner.spin;
    var bind = spinner.bindEvents;
    spinner.parseValue = function (text) {
      var bounded = this.cfg;
      if (!this.spinning && !/^\s*-?\d+\s*$/.test(text)) {
        return null; // no whole number: it stays as it is, where PrimeFaces would make 25 of 2,5
      }
      this.cfg = this.spinning ? bounded : Object.assign({}, bounded, {min: undefined, max: undefined});
      var value = parse.call(this, text);
      this.cfg = bounded;
      return value;
    };
    spinner.spin = function (direction) {
      this.spinning = true;
      spin.call(this, direction);
      this.spinning = false;
    };
    spinner.bindEvents = function () {
      var widget = this;
      bind.call(this);
      this.input.off('keydown.spinner paste.spinner').on('keydown.spinner', function (event) {
        if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
          widget.spin(event.key === 'ArrowUp' ? 1 : -1);
        }
      });
    };
    document.addEventListener('input', function (event) {
      var field = event.target.closest('.ui-spinner');
      var widget = field && PrimeFaces.getWidgetById(field.id);
      if (widget) {
        widget.updateValue();
      }
    });
  }

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

  /* the choice of an order that takes the place of the table's head on a phone names the order that is shown, or none */
  function nameOrders() {
    document.querySelectorAll('.ui-reflow-dropdown').forEach(function (choice) {
      var heads = Array.from(choice.closest('.ui-datatable').querySelectorAll('th.ui-sortable-column'));
      var sorted = heads.findIndex(function (head) { return /^(asc|desc)ending$/.test(head.getAttribute('aria-sort')); });
      choice.selectedIndex = sorted < 0 ? -1 : 2 * sorted + (heads[sorted].getAttribute('aria-sort') === 'descending' ? 1 : 0);
    });
  }

  /* a list that is on its way shows bars instead of the rows that it had */
  function awaitLists(settings, busy) {
    var ids = new URLSearchParams(typeof settings.data === 'string' ? settings.data : '').get('jakarta.faces.partial.render') || '';
    ids.split(' ').map(function (id) { return document.getElementById(id); }).forEach(function (list) {
      if (list && list.matches('.ui-datatable.list')) {
        list.setAttribute('aria-busy', busy);
      }
    });
  }

  /* calendars write and read the months as the server does, in the short form of the language */
  function nameMonths() {
    var language = window.PrimeFaces && PrimeFaces.locales && PrimeFaces.locales[root.lang];
    if (language) {
      var words = new Intl.DateTimeFormat(root.lang, {day: 'numeric', month: 'short'});
      language.monthNamesShort = language.monthNamesShort.map(function (name, month) {
        return words.formatToParts(new Date(2024, month, 1)).find(function (part) { return part.type === 'month'; }).value;
      });
    }
  }

  /* a choice can be made from the moment its list is seen, and the list stays while the page scrolls beneath it */
  function calmOverlays() {
    PrimeFaces.utils.disableAnimations();
    PrimeFaces.hideOverlaysOnViewportChange = false;
  }

  /* the focus goes to the first control in a dialog, and back to the button that opened it; the button itself has lost it by then,
     because it waits for its answer, and the dialog would aim at boxes that take no focus */
  function guideFocus() {
    var dialog = PrimeFaces.widget.Dialog.prototype;
    var show = dialog.show;
    var back = dialog.returnFocus;
    var pressed = null;
    document.addEventListener('click', function (event) {
      var control = event.target.closest('button, a');
      pressed = control && !control.closest('.ui-dialog') ? control.id : pressed;
    }, true);
    dialog.show = function (duration) {
      this.opener = pressed;
      show.call(this, duration);
    };
    dialog.applyFocus = function () {
      var content = this.content;
      PrimeFaces.queueTask(function () { content.find(':tabbable').first().trigger('focus'); }, 100);
    };
    dialog.returnFocus = function () {
      var opener = document.getElementById(this.opener);
      this.focusedElementBeforeDialogOpened = opener || this.focusedElementBeforeDialogOpened;
      back.call(this);
      if (opener && opener.disabled) { // who closes the dialog at once finds the button still waiting: it takes no focus before its answer is through
        new MutationObserver(function (changes, observer) {
          if (!opener.disabled) {
            observer.disconnect();
            opener.focus();
          }
        }).observe(opener, {attributes: true, attributeFilter: ['disabled']});
      }
    };
  }

  /* what was chosen is a plain list beside an input; a list box would need a name, and nothing in it but options */
  function listChoices() {
    document.querySelectorAll('.ui-autocomplete-multiple-container').forEach(function (list) {
      [list].concat(Array.from(list.children)).forEach(function (part) {
        ['role', 'aria-orientation', 'aria-selected'].forEach(function (name) { part.removeAttribute(name); });
      });
    });
  }

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redrawCharts);
  document.addEventListener('readystatechange', nameMonths);
  document.addEventListener('readystatechange', takeNumbersAsTyped);
  /* on a phone the tab of this page may be out of sight */
  function showTab() {
    var tab = document.querySelector('.tabs [aria-current]');
    if (tab) {
      tab.parentElement.scrollLeft = tab.offsetLeft - tab.parentElement.offsetLeft - (tab.parentElement.clientWidth - tab.offsetWidth) / 2;
    }
  }

  /* on a phone a long page begins as the list of its headings; who prints it, prints it whole */
  function foldCards() {
    var cards = document.querySelectorAll('.fold');
    if (window.matchMedia('(max-width: 640px)').matches) {
      cards.forEach(function (card) { card.open = false; });
    }
    window.addEventListener('beforeprint', function () {
      cards.forEach(function (card) { card.open = true; });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    focusErrors();
    showTab();
    foldCards();
    fitLists();
    nameOrders();
    new ResizeObserver(fitLists).observe(document.getElementById('main'));
    if (window.PrimeFaces) {
      calmOverlays();
      guideFocus();
      PrimeFaces.queueTask(listChoices, 0);
      jQuery(document).on('pfAjaxSend', function (event, request, settings) { awaitLists(settings, true); });
      jQuery(document).on('pfAjaxComplete', function (event, request, settings) {
        awaitLists(settings, false);
        focusErrors();
        fitLists();
        nameOrders();
        listChoices();
      });
    }
  });

  remember('zone', Intl.DateTimeFormat().resolvedOptions().timeZone.replace(/\//g, '.'));
}());
