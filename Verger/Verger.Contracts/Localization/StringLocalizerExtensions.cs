using OrchardCore.Localization;

namespace Microsoft.Extensions.Localization;

/// <summary>Counted texts. See https://docs.orchardcore.net/en/latest/reference/modules/Localize/#pluralization.</summary>
public static class StringLocalizerExtensions
{
    /// <summary>The text for that count; <c>{0}</c> is the count, <c>{1}</c> the first of the arguments.</summary>
    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string singular, string plural, params object[] arguments)
        => localizer.Plural(count, [singular, plural], arguments);

    /// <inheritdoc cref="Plural(IStringLocalizer, int, string, string, object[])"/>
    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string[] pluralForms, params object[] arguments)
        => localizer[pluralForms[0], new PluralizationArgument { Count = count, Forms = pluralForms, Arguments = arguments }];
}
