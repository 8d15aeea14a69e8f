namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Puts alternates together: for each of them one without and one with the display type, and with the display mode where the shape is that of one.</summary>
internal sealed class AlternateNames
{
    private readonly List<string> _names = [];
    private readonly string _shapeType;
    private readonly string _displayType;
    private readonly string? _mode;

    /// <param name="shapeType">The shape.</param>
    /// <param name="ownType">The part or field whose shape it is.</param>
    /// <param name="displayType">How much is shown.</param>
    /// <param name="displayMode">The display mode that the definition asks for.</param>
    public AlternateNames(string shapeType, string ownType, string displayType, string? displayMode)
    {
        var suffix = "_Display__" + displayMode;
        if (!string.IsNullOrEmpty(displayMode) && shapeType.EndsWith(suffix, StringComparison.Ordinal))
        {
            _mode = displayMode;
            shapeType = shapeType[..^suffix.Length];
        }

        _shapeType = shapeType;
        _displayType = displayType;
        IsOwnShape = shapeType == ownType;
    }

    /// <summary>Whether the shape has the name of the part or field.</summary>
    public bool IsOwnShape { get; }

    public void AddShape()
        => _names.Add(_mode is null ? $"{_shapeType}_{_displayType}" : $"{_shapeType}_{_displayType}__{_mode}_Display");

    public void Add(string first, params string[] rest)
    {
        var tail = string.Concat(rest.Select(name => "__" + name)) + (IsOwnShape ? null : "__" + _shapeType);
        _names.Add(_mode is null ? first + tail : $"{first}_Display{tail}__{_mode}");
        _names.Add(_mode is null ? $"{first}_{_displayType}{tail}" : $"{first}_{_displayType}{tail}__{_mode}_Display");
    }

    public string[] ToArray() => [.. _names];
}
