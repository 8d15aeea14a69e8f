using Xunit;

namespace CitesUnies.Testing;

/// <summary>What every public page is held to, in one call: accessible, valid, quiet, on its own, and properly named.</summary>
public static class PageAudit
{
    /// <summary>Width of a desktop's window, in CSS pixels.</summary>
    public const int Desktop = 1440;

    /// <summary>Width of a telephone, in CSS pixels.</summary>
    public const int Phone = 360;

    /// <summary>The narrowest width that WCAG 2.2 asks for (1.4.10), in CSS pixels.</summary>
    public const int Narrowest = 320;

    /// <summary>Fails with every fault of the page at once: its look at every width in both schemes, its markup, and what was heard.</summary>
    /// <param name="visit">The page, just opened.</param>
    /// <param name="picture">Name under which pictures of it are kept, with the width behind.</param>
    /// <param name="isPublicContent">Whether it is to be found: has a canonical address and a description.</param>
    /// <param name="maySetCookies">Whether it may set cookies.</param>
    /// <param name="more">Faults found otherwise.</param>
    public static async Task CheckAsync(Visit visit, string? picture = null, bool isPublicContent = true, bool maySetCookies = false, params IEnumerable<string> more)
    {
        var faults = new List<string>();
        faults.AddRange(await SightAudit.FaultsAsync(visit, picture));
        faults.AddRange((await HtmlValidator.Shared.FaultsAsync(await visit.Response.TextAsync())).Select(fault => "html: " + fault));
        faults.AddRange((await HeadFaultsAsync(visit.Page, isPublicContent)).Select(fault => "head: " + fault));
        faults.AddRange(visit.Console.Select(line => "console: " + line));
        faults.AddRange(visit.ForeignRequests.Select(url => "other host: " + url));
        faults.AddRange(visit.LoggedErrors.Select(line => "log: " + line));
        if (!maySetCookies)
            faults.AddRange((await visit.Page.Context.CookiesAsync()).Select(cookie => "cookie: " + cookie.Name));
        faults.AddRange(more);

        Tell(visit, faults);
    }

    /// <summary>Fails with every fault that is seen on the page as it now is, at every width in both schemes.</summary>
    public static async Task CheckSightAsync(Visit visit, string? picture = null) => Tell(visit, await SightAudit.FaultsAsync(visit, picture));

    private static void Tell(Visit visit, IReadOnlyCollection<string> faults) =>
        Assert.True(faults.Count == 0, $"{visit.Path} has {faults.Count} fault(s):\n{string.Join('\n', faults)}");

    /// <summary>One <c>h1</c>, language, title; and for what is to be found, canonical address and description.</summary>
    private static async Task<IEnumerable<string>> HeadFaultsAsync(Microsoft.Playwright.IPage page, bool isPublicContent)
    {
        var faults = new List<string>();
        async Task Expect(string selector, string what)
        {
            if (await page.Locator(selector).CountAsync() != 1)
                faults.Add($"there should be exactly one {what} ({selector})");
        }

        await Expect("h1", "first heading");
        await Expect("html[lang=fr], html[lang=en]", "language");
        await Expect("head > title", "title");
        await Expect("main", "main landmark");
        if (isPublicContent)
        {
            await Expect("head > link[rel=canonical][href^='http']", "canonical address");
            await Expect("head > meta[name=description][content]", "description");
        }

        if ((await page.TitleAsync()).Trim().Length == 0)
            faults.Add("the title is empty");
        return faults;
    }
}
