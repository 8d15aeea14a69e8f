using OrchardCore.Localization;

namespace Microsoft.AspNetCore.Mvc.Localization;

/// <summary>Counted texts of pages.</summary>
public static class HtmlLocalizerExtensions
{
    /// <summary>The text for that count; <c>{0}</c> is the count, <c>{1}</c> the first of the arguments, encoded.</summary>
    public static LocalizedHtmlString Plural(this IHtmlLocalizer localizer, int count, string singular, string plural, params object[] arguments)
        => localizer.Plural(count, [singular, plural], arguments);

    /// <inheritdoc cref="Plural(IHtmlLocalizer, int, string, string, object[])"/>
    public static LocalizedHtmlString Plural(this IHtmlLocalizer localizer, int count, string[] pluralForms, params object[] arguments)
        => localizer[pluralForms[0], new PluralizationArgument { Count = count, Forms = pluralForms, Arguments = arguments }];
}
