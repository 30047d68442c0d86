/* A block for each widget: the widget itself as the preview, and its settings beside it. */
(({ blocks, blockEditor, components, element, i18n }, widgets) => {
  const { createElement } = element;
  const { __ } = i18n;

  for (const [tag, { fields }] of Object.entries(widgets)) {
    blocks.registerBlockType(`partnership-southwark/${tag.replace('ps-', '')}`, {
      edit: (props) => edit(tag, fields, props),
      save: () => null,
    });
  }

  function edit(tag, fields, { attributes, setAttributes }) {
    const { className, ...settings } = attributes;
    const controls = fields.map((field) =>
      control(field, settings[field.name] ?? '', (value) =>
        setAttributes({ [field.name]: value || undefined }),
      ),
    );
    return createElement(
      'div',
      blockEditor.useBlockProps({ className }),
      createElement(
        blockEditor.InspectorControls,
        null,
        createElement(
          components.PanelBody,
          { title: __('Settings', 'partnership-southwark') },
          controls,
        ),
      ),
      createElement(tag, settings),
    );
  }

  function control(field, value, onChange) {
    const { name, label, hint, kind, values } = field;
    if (kind === 'names') return names(field, value, onChange);
    const shared = { key: name, label, help: hint, value, onChange };
    if (kind !== 'choice') {
      const type = kind === 'number' ? 'number' : 'text';
      return createElement(components.TextControl, { ...shared, type });
    }
    const options = [
      { value: '', label: __('As it comes', 'partnership-southwark') },
      ...values.map((each) => ({ value: each, label: field.labels?.[each] ?? each })),
    ];
    return createElement(components.SelectControl, { ...shared, options });
  }

  /** The order of a list is that in which its names were chosen. */
  function names({ name, label, hint, values }, value, onChange) {
    const chosen = value.split(' ').filter(Boolean);
    const boxes = values.map((each) =>
      createElement(components.CheckboxControl, {
        key: each,
        label: each,
        checked: chosen.includes(each),
        onChange: (isChosen) =>
          onChange(
            [...chosen.filter((other) => other !== each), ...(isChosen ? [each] : [])].join(' '),
          ),
      }),
    );
    return createElement('fieldset', { key: name }, [
      createElement('legend', { key: 'label' }, label),
      ...boxes,
      createElement('p', { key: 'hint' }, hint),
    ]);
  }
})(window.wp, partnershipSouthwark);
