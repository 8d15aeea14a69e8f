using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Sets the culture until it is disposed of.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _formerCulture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _formerUICulture = CultureInfo.CurrentUICulture;

    private CultureScope(CultureInfo culture, CultureInfo uiCulture)
    {
        CultureInfo.CurrentCulture = Culture = culture;
        CultureInfo.CurrentUICulture = UICulture = uiCulture;
    }

    /// <summary>The culture of numbers and dates.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The culture of words.</summary>
    public CultureInfo UICulture { get; }

    /// <summary>Sets both cultures, on request without what the machine's user changed of them.</summary>
    public static CultureScope Create(CultureInfo culture, bool ignoreSystemSettings = false) => Create(culture, culture, ignoreSystemSettings);

    /// <summary>Sets both cultures.</summary>
    public static CultureScope Create(CultureInfo culture, CultureInfo uiCulture, bool ignoreSystemSettings = false)
        => ignoreSystemSettings ? new(Plain(culture), Plain(uiCulture)) : new(culture, uiCulture);

    /// <summary>Sets both cultures by name.</summary>
    public static CultureScope Create(string culture, bool ignoreSystemSettings = false)
        => Create(CultureInfo.GetCultureInfo(culture), ignoreSystemSettings);

    /// <summary>Sets back the cultures that were there before.</summary>
    public void Dispose()
    {
        CultureInfo.CurrentCulture = _formerCulture;
        CultureInfo.CurrentUICulture = _formerUICulture;
    }

    private static CultureInfo Plain(CultureInfo culture) => new(culture.Name, useUserOverride: false);
}
