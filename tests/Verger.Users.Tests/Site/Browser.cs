using System.Net;
using System.Text.RegularExpressions;

namespace Verger.Users.Tests.Site;

/// <summary>What a browser does with a site that has a form to sign in.</summary>
internal sealed partial class Browser(HttpClient client) : IDisposable
{
    private const string TokenField = "__RequestVerificationToken";

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(path);

    public Task<string> ReadAsync(string path) => client.GetStringAsync(path);

    /// <summary>Opens the form and sends it.</summary>
    public async Task<HttpResponseMessage> SignInAsync(string name, string password = AccountSite.Password, string path = "/Login", bool remember = false)
    {
        var token = TokenIn(await ReadAsync(path));
        var fields = new Dictionary<string, string>
        {
            ["LoginForm.UserName"] = name,
            ["LoginForm.Password"] = password,
            [TokenField] = token,
        };
        if (remember)
        {
            fields["LoginForm.RememberMe"] = "true";
        }

        return await PostAsync(path, fields);
    }

    /// <summary>Sends a form with a token that was taken from a page.</summary>
    public Task<HttpResponseMessage> SignOutAsync(string token, string path = "/Users/LogOff") => PostAsync(path, new() { [TokenField] = token });

    public Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string> fields) => SendAsync(path, new FormUrlEncodedContent(fields));

    public Task<HttpResponseMessage> SendAsync(string path, HttpContent content) => client.PostAsync(path, content);

    public void Dispose() => client.Dispose();

    /// <summary>The token in a page's form.</summary>
    public static string TokenIn(string html) => WebUtility.HtmlDecode(Token().Match(html).Groups[1].Value);

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
