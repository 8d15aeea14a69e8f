namespace Microsoft.AspNetCore.Mvc.Localization;

/// <summary>Counted texts of views.</summary>
public static class ViewLocalizerExtensions
{
    /// <summary>The text for that count; <c>{0}</c> is the count, <c>{1}</c> the first of the arguments, encoded.</summary>
    public static LocalizedHtmlString Plural(this IViewLocalizer localizer, int count, string singular, string plural, params object[] arguments)
        => ((IHtmlLocalizer)localizer).Plural(count, singular, plural, arguments);

    /// <inheritdoc cref="Plural(IViewLocalizer, int, string, string, object[])"/>
    public static LocalizedHtmlString Plural(this IViewLocalizer localizer, int count, string[] pluralForms, params object[] arguments)
        => ((IHtmlLocalizer)localizer).Plural(count, pluralForms, arguments);
}
