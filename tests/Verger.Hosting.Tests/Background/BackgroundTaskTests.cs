using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Primitives;
using OrchardCore.BackgroundTasks;
using Verger.Engine.Background;
using Verger.Hosting.Tests.Site;
using Verger.Testing;
using YesSql;
using HttpContext = Microsoft.AspNetCore.Http.HttpContext;
using IHttpContextAccessor = Microsoft.AspNetCore.Http.IHttpContextAccessor;

namespace Verger.Hosting.Tests.Background;

public sealed class BackgroundTaskTests
{
    private static readonly DateTime _noon = new(2026, 7, 1, 10, 0, 0, DateTimeKind.Utc);

    private readonly EachMinute _task = new();
    private readonly EachMinuteToo _other = new();

    [Theory]
    [EachDatabase]
    public async Task It_runs_each_time_it_is_due_without_a_request_and_commits_what_it_did(string provider)
    {
        _task.Work = async (services, _) => await services.GetRequiredService<ISession>().SaveAsync(new Note { Text = $"run {_task.Count}" });
        await using var site = await StartAsync(provider, _task);

        await NextMinuteAsync(site, _task);
        await NextMinuteAsync(site, _task);

        Assert.Equal(["run 1", "run 2"], await NotesAsync(site));
        Assert.Empty(site.Log.Lines);
    }

    [Theory]
    [EachDatabase]
    public async Task One_that_throws_is_named_in_the_log_undone_and_run_again_and_stops_no_other(string provider)
    {
        _task.Work = async (services, _) =>
        {
            await services.GetRequiredService<ISession>().SaveAsync(new Note { Text = "lost" });
            throw new InvalidOperationException("no luck");
        };
        _other.Work = async (services, _) => await services.GetRequiredService<ISession>().SaveAsync(new Note { Text = "kept" });
        await using var site = await StartAsync(provider, _task, _other);

        await NextMinuteAsync(site, _task, _other);
        await NextMinuteAsync(site, _task, _other);

        Assert.Equal(["kept", "kept"], await NotesAsync(site));
        Assert.Equal(
            Enumerable.Repeat($"La tâche planifiée « Chaque minute » ({typeof(EachMinute).FullName}) a échoué ; elle sera relancée à sa prochaine échéance. [no luck]", 2),
            site.Log.Lines);
    }

    [Fact]
    public async Task A_slow_one_delays_no_other_and_is_not_started_twice()
    {
        var end = new TaskCompletionSource();
        _task.Work = (_, _) => end.Task;
        await using var site = await StartAsync(TestDatabase.Sqlite, _task, _other);

        // The other is started after the slow one: when it has run, that minute has been looked at.
        for (var minute = 1; minute <= 3; minute++)
        {
            site.TurnToNextMinute();
            await _other.RanAsync();
            await Service(site).RunOf(_other.GetTaskName());
        }

        Assert.Equal((1, 3), (_task.Count, _other.Count));
        end.SetResult();
        await _task.RanAsync();
        await Service(site).Running;
        await NextMinuteAsync(site, _task, _other);
        Assert.Equal((2, 4), (_task.Count, _other.Count));
    }

    [Fact]
    public async Task Stopping_the_application_cancels_it_and_waits_for_it()
    {
        var started = new TaskCompletionSource();
        var cleanedUp = false;
        _task.Work = async (_, stopping) =>
        {
            started.SetResult();
            await Task.Delay(Timeout.Infinite, stopping).ContinueWith(_ => Task.Yield(), TaskScheduler.Default);
            cleanedUp = true;
            stopping.ThrowIfCancellationRequested();
        };
        await using var site = await StartAsync(TestDatabase.Sqlite, _task);

        site.TurnToNextMinute();
        await started.Task;
        await site.Application.StopAsync();

        Assert.True(cleanedUp);
        Assert.Empty(site.Log.Lines);
    }

    [Fact]
    public async Task It_is_due_by_the_clock_of_the_site_unless_it_is_disabled_or_its_schedule_cannot_be_read()
    {
        await using var site = await StartAsync(TestDatabase.Sqlite, new TwentyPastNoon(), new Disabled(), new Sometimes());
        await site.DoAsync(async services =>
        {
            var settings = services.GetRequiredService<OrchardCore.Settings.ISiteService>();
            var loaded = await settings.LoadSiteSettingsAsync();
            loaded.TimeZoneId = "Europe/Paris";
            await settings.UpdateSiteSettingsAsync(loaded);
        });
        var plan = site.Application.Services.GetRequiredService<BackgroundTaskPlan>();

        Assert.Empty(await plan.DueAsync(_noon.AddMinutes(18), _noon.AddMinutes(19)));
        Assert.Equal(["À midi vingt"], (await plan.DueAsync(_noon.AddMinutes(19), _noon.AddMinutes(20))).Select(settings => settings.Title));

        var line = Assert.Single(site.Log.Lines);
        Assert.Equal($"La tâche planifiée « Illisible » ({typeof(Sometimes).FullName}) ne sera pas exécutée : « parfois » n’est pas une expression cron de cinq champs.", line);
    }

    [Fact]
    public async Task A_provider_of_settings_has_the_last_word()
    {
        await using var site = await StartAsync(TestDatabase.Sqlite, services => services.AddSingleton<IBackgroundTaskSettingsProvider, AtHalfPast>(), _task, _other);
        var plan = site.Application.Services.GetRequiredService<BackgroundTaskPlan>();

        Assert.Equal([_other.GetTaskName()], (await plan.DueAsync(_noon.AddMinutes(28), _noon.AddMinutes(29))).Select(settings => settings.Name));
        Assert.Equal(2, (await plan.DueAsync(_noon.AddMinutes(29), _noon.AddMinutes(30))).Count);
    }

    [Fact]
    public async Task Handlers_hear_of_it_and_one_that_throws_stops_nothing()
    {
        var heard = new List<string>();
        _task.Work = (_, _) => throw new InvalidOperationException("no luck");
        await using var site = await StartAsync(
            TestDatabase.Sqlite,
            services => services.AddSingleton<IBackgroundTaskEventHandler, Broken>().AddSingleton<IBackgroundTaskEventHandler>(new Listener(heard)),
            _task);

        await RunAsync(site, _task);

        Assert.Equal(["executing EachMinute", "executed EachMinute: no luck"], heard);
        Assert.Equal(3, site.Log.Lines.Count);
    }

    [Fact]
    public async Task It_finds_the_request_that_modules_read()
    {
        HttpContext? found = null;
        var own = false;
        _task.Work = (services, _) =>
        {
            found = services.GetRequiredService<IHttpContextAccessor>().HttpContext;
            own = ReferenceEquals(found?.RequestServices, services);
            return Task.CompletedTask;
        };
        await using var site = await StartAsync(TestDatabase.Sqlite, _task);

        await RunAsync(site, _task);

        Assert.True(own);
        Assert.Equal("localhost", found!.Request.Host.Value);
        Assert.Null(site.Application.Services.GetRequiredService<IHttpContextAccessor>().HttpContext);
    }

    [Fact]
    public async Task Of_two_processes_one_runs_what_is_to_run_alone_and_both_run_the_rest()
    {
        var (alone, aloneThere, there) = (new Alone(), new Alone(), new EachMinute());
        await using var site = await StartAsync(TestDatabase.Postgres, alone, _task);
        await using var other = await site.StartAnotherAsync(ScriptOf(null, aloneThere, there));

        for (var minute = 1; minute <= 3; minute++)
        {
            var due = _noon.AddMinutes(minute);
            await Task.WhenAll(RunAsync(site, alone, due), RunAsync(other, aloneThere, due), RunAsync(site, _task, due), RunAsync(other, there, due));

            // A clock that is behind.
            await RunAsync(other, aloneThere, due);
            await RunAsync(site, alone, due);
        }

        Assert.Equal(3, alone.Count + aloneThere.Count);
        Assert.Equal((3, 3), (_task.Count, there.Count));
    }

    [Fact]
    public async Task One_that_is_still_under_way_in_another_process_is_left_to_it()
    {
        var (started, end) = (new TaskCompletionSource(), new TaskCompletionSource());
        var (alone, aloneThere) = (new Alone(), new Alone());
        alone.Work = (_, _) =>
        {
            started.SetResult();
            return end.Task;
        };
        await using var site = await StartAsync(TestDatabase.Postgres, alone);
        await using var other = await site.StartAnotherAsync(ScriptOf(null, aloneThere));

        var run = RunAsync(site, alone, _noon);
        await started.Task;
        await TurnUntilAsync(other, RunAsync(other, aloneThere, _noon.AddMinutes(1)));

        Assert.Equal(0, aloneThere.Count);
        end.SetResult();
        await run;
        await TurnUntilAsync(other, RunAsync(other, aloneThere, _noon.AddMinutes(2)));
        await TurnUntilAsync(other, Service(other).Running);

        // Once or oftener: the clock of the other was turned while it waited, and its schedule went on with it.
        Assert.NotEqual(0, aloneThere.Count);
    }

    private static Task<RunningSite> StartAsync(string provider, params ToldTask[] tasks) => StartAsync(provider, null, tasks);

    private static Task<RunningSite> StartAsync(string provider, Action<IServiceCollection>? besides, params ToldTask[] tasks)
        => RunningSite.StartAsync(provider, ScriptOf(besides, tasks), "Tests.Tasks");

    private static Script ScriptOf(Action<IServiceCollection>? besides, params ToldTask[] tasks) => new Script().With("Tests.Tasks", services =>
    {
        besides?.Invoke(services);
        foreach (var task in tasks)
        {
            services.AddSingleton<IBackgroundTask>(task);
        }
    });

    /// <summary>Turns the clock, and waits until these tasks have run and all is committed.</summary>
    private static async Task NextMinuteAsync(RunningSite site, params ToldTask[] tasks)
    {
        site.TurnToNextMinute();
        await Task.WhenAll(tasks.Select(task => task.RanAsync()));
        await Service(site).Running;
    }

    /// <summary>Lets the time of a site go on until something that may wait for it has ended.</summary>
    private static async Task TurnUntilAsync(RunningSite site, Task ended)
    {
        while (!ended.IsCompleted)
        {
            site.Time.Advance(TimeSpan.FromMilliseconds(250));
            await Task.WhenAny(ended, Task.Run(() => Thread.Yield()));
        }

        await ended;
    }

    private static BackgroundTaskService Service(RunningSite site) => site.Application.Services.GetServices<IHostedService>().OfType<BackgroundTaskService>().Single();

    private static Task RunAsync(RunningSite site, ToldTask task, DateTime? due = null)
        => Task.Run(() => site.Application.Services.GetRequiredService<BackgroundTaskRunner>().RunAsync(task.GetDefaultSettings(), due ?? _noon, CancellationToken.None)).WaitAsync(TimeSpan.FromSeconds(30));

    private static Task<string[]> NotesAsync(RunningSite site)
        => site.ReadAsync(async services => (await services.GetRequiredService<ISession>().Query<Note>().ListAsync()).Select(note => note.Text).ToArray());

    private sealed class AtHalfPast : IBackgroundTaskSettingsProvider
    {
        public IChangeToken ChangeToken => new CancellationChangeToken(CancellationToken.None);

        public Task<BackgroundTaskSettings?> GetSettingsAsync(IBackgroundTask task)
            => Task.FromResult(task is EachMinute ? new BackgroundTaskSettings { Name = task.GetTaskName(), Schedule = "30 * * * *" } : null);
    }

    private sealed class Listener(List<string> heard) : IBackgroundTaskEventHandler
    {
        public Task ExecutingAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken)
        {
            heard.Add($"executing {context.Name.Split('.')[^1]}");
            return Task.CompletedTask;
        }

        public Task ExecutedAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken)
        {
            heard.Add($"executed {context.Name.Split('.')[^1]}: {context.Exception?.Message}");
            return Task.CompletedTask;
        }
    }

    private sealed class Broken : IBackgroundTaskEventHandler
    {
        public Task ExecutingAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken) => throw new InvalidOperationException();

        public Task ExecutedAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken) => throw new InvalidOperationException();
    }
}

/// <summary>A document of these tests.</summary>
internal sealed class Note
{
    public string Text { get; set; } = "";
}
