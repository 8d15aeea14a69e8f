using CitesUnies.Editing.Rules;

namespace CitesUnies.Editing.Checks;

/// <summary>The checks of formats that the rules of several types share. What is empty passes: whether it may be is another rule.</summary>
public static class FormatRules
{
    /// <summary>Each line is an e-mail address.</summary>
    public static void CheckEmails(this RuleContext context, string key, string? text)
        => Check(context, key, text, EmailAddress.IsValid, "n’est pas une adresse électronique, comme « contact@exemple.fr »");

    /// <summary>Each line is the whole address of a page.</summary>
    public static void CheckWebAddresses(this RuleContext context, string key, string? text)
        => Check(context, key, text, WebAddress.IsAbsolute, "n’est pas une adresse entière, comme « https://www.exemple.fr »");

    /// <summary>The link leads to a page of this site or elsewhere.</summary>
    public static void CheckLink(this RuleContext context, string key, string? url)
        => Check(context, key, url, WebAddress.IsPage, "n’est ni une adresse entière, comme « https://www.exemple.fr », ni une page de ce site, comme « /agenda »");

    /// <summary>Each line is a telephone number.</summary>
    public static void CheckPhones(this RuleContext context, string key, string? text)
        => Check(context, key, text, PhoneNumber.IsValid, "n’est pas un numéro de téléphone, comme « 01 53 41 81 81 » ou « +33 1 53 41 81 81 »");

    private static void Check(RuleContext context, string key, string? text, Func<string, bool> isValid, string message)
    {
        var lines = TextLines.Of(text).ToArray();
        foreach (var (number, line) in lines.Where(line => !isValid(line.Text)))
        {
            context.Fault(key, $"{(lines.Length > 1 ? $"Ligne {number} : " : "")}« {line} » {message}.");
        }
    }
}
