using System.Net;
using System.Runtime.CompilerServices;
using Verger.Hosting.Tests.Site;
using Verger.Testing;

namespace Verger.Hosting.Tests.Features;

public sealed class FeatureLoadTests
{
    private const int Workers = 4;
    private const int Times = 20;

    [Theory, EachDatabase]
    public async Task Under_load_no_request_fails_while_features_come_and_go_and_no_container_stays(string provider)
    {
        await using var site = await RunningSite.StartAsync(provider, new Script());
        using var enough = new CancellationTokenSource();
        var workers = Enumerable.Range(0, Workers).Select(_ => Task.Run(() => AskAsync(site, enough.Token))).ToArray();

        var former = new List<WeakReference>();
        for (var time = 0; time < Times; time++)
        {
            former.Add(Serving(site));
            await site.EnableAsync("Tests.Page");
            Assert.Equal(HttpStatusCode.OK, await site.StatusAsync("/page"));
            former.Add(Serving(site));
            await site.DisableAsync("Tests.Page");
            Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync("/page"));
        }

        await enough.CancelAsync();
        var answers = (await Task.WhenAll(workers)).SelectMany(answers => answers).ToArray();
        Assert.True(answers.Length >= Times);
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer));
        Assert.Empty(site.Log.Lines);

        Assert.Equal(0, Alive(former));
    }

    private static async Task<List<HttpStatusCode>> AskAsync(RunningSite site, CancellationToken enough)
    {
        using var client = site.Client;
        var answers = new List<HttpStatusCode>();
        while (!enough.IsCancellationRequested)
        {
            using var answer = await client.GetAsync("/", CancellationToken.None);
            answers.Add(answer.StatusCode);
        }

        return answers;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Serving(RunningSite site) => new(site.Host.Current.ServiceProvider);

    private static int Alive(List<WeakReference> references)
    {
        for (var attempt = 0; attempt < 10 && references.Exists(reference => reference.IsAlive); attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return references.Count(reference => reference.IsAlive);
    }
}
