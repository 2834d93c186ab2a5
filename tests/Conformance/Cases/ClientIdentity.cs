// Which object is the client: by its type, or by a mark on the field, property, parameter or return value it comes from; and it stays
// that client wherever it is passed.
using System.Net.Http;

namespace Conformance;

public static class ClientIdentity
{
    private sealed class Gateway(HttpClient ads, HttpClient plain)
    {
        [AdsClient("model")]
        private readonly HttpClient _ads = ads;

        private readonly HttpClient _plain = plain;

        public async Task Field_Marked(Person person)
        {
            await _ads.PostAsync("/", new StringContent(person.Ssn)); // flow: Ssn
            await _ads.PostAsync("/", new StringContent(person.Name)); // no flow
            await _plain.PostAsync("/", new StringContent(person.Ssn)); // no flow
        }

        public async Task Field_Url(Person person)
        {
            await _ads.GetStringAsync("/ask?id=" + person.Ssn); // flow: Ssn
            await _plain.GetStringAsync("/ask?id=" + person.Ssn); // no flow
        }

        public async Task Local_Copy(Person person)
        {
            var client = _ads;
            await client.PostAsync("/", new StringContent(person.Ssn)); // flow: Ssn
            client = _plain;
            await client.PostAsync("/", new StringContent(person.Ssn)); // no flow
        }

        public async Task Local_OneOfTwo(Person person, bool useModel)
        {
            var client = useModel ? _ads : _plain;
            await client.PostAsync("/", new StringContent(person.Ssn)); // flow: Ssn
        }

        public async Task Helper_Parameter(Person person)
        {
            await Post(_ads, person.Ssn); // flow: Ssn
            await Post(_ads, person.Name); // no flow
            await Post(_plain, person.Ssn); // no flow
        }

        private static Task Post(HttpClient client, string text) => client.PostAsync("/", new StringContent(text));

        private HttpClient Current => _ads;

        private HttpClient Other() => _plain;

        public async Task Property_And_Method(Person person)
        {
            await Current.PostAsync("/", new StringContent(person.Ssn)); // flow: Ssn
            await Other().PostAsync("/", new StringContent(person.Ssn)); // no flow
        }

        public async Task Wrapper_Object(Person person)
        {
            await new Poster(_ads).Post(person.Ssn); // flow: Ssn
            await new Poster(_plain).Post(person.Ssn); // no flow
        }

        public async Task Captured(Person person)
        {
            var client = _ads;
            Func<string, Task> post = text => client.PostAsync("/", new StringContent(text));
            await post(person.Ssn); // flow: Ssn
            await post(person.Name); // no flow
            var plain = _plain;
            Func<string, Task> postPlain = text => plain.PostAsync("/", new StringContent(text));
            await postPlain(person.Ssn); // no flow
        }

        public async Task In_Collection(Person person)
        {
            List<HttpClient> clients = [_ads];
            foreach (var client in clients)
                await client.PostAsync("/", new StringContent(person.Ssn)); // flow: Ssn
        }

        public async Task Request_Message(Person person)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent(person.Ssn) };
            await _ads.SendAsync(request); // flow: Ssn
            await _plain.SendAsync(request); // no flow
        }
    }

    private sealed class Poster(HttpClient client)
    {
        public Task Post(string text) => client.PostAsync("/", new StringContent(text));
    }

    public static async Task Property_Marked(IClients clients, Person person)
    {
        await clients.Ads.PostAsync("/", new StringContent(person.Ssn)); // flow: Ssn
        await clients.Plain.PostAsync("/", new StringContent(person.Ssn)); // no flow
    }

    public interface IClients
    {
        [AdsClient("model")]
        HttpClient Ads { get; }

        HttpClient Plain { get; }
    }

    public static async Task Parameter_Marked([AdsClient("model")] HttpClient ads, HttpClient plain, Person person)
    {
        await ads.PostAsync("/", new StringContent(person.Ssn)); // flow: Ssn
        await plain.PostAsync("/", new StringContent(person.Ssn)); // no flow
    }

    [return: AdsClient("model")]
    private static HttpClient CreateAds() => new();

    private static HttpClient CreatePlain() => new();

    public static async Task Return_Marked(Person person)
    {
        await CreateAds().PostAsync("/", new StringContent(person.Ssn)); // flow: Ssn
        await CreatePlain().PostAsync("/", new StringContent(person.Ssn)); // no flow
    }

    private sealed class Mixed
    {
        [AdsClient("model")]
        public string Ask(string text) => text.Trim();

        public string Log(string text) => text.Trim();
    }

    public static void Method_Marked(Person person)
    {
        var mixed = new Mixed();
        mixed.Ask(person.Ssn); // flow: Ssn
        mixed.Ask(person.Name); // no flow
        mixed.Log(person.Ssn); // no flow
    }

    private sealed class Assistant(IModel model)
    {
        private readonly IModel _model = model;

        public void Run(Person person)
        {
            _model.Ask(person.Ssn); // flow: Ssn
            _model.Ask(person.Name); // no flow
            Forward(_model, person.Diagnosis); // flow: Diagnosis
        }

        private static void Forward(IModel client, string text) => client.Send(text);
    }

    private sealed class LoggingModel(IModel inner) : IModel
    {
        public void Send(object? value) => inner.Send(value);

        public string Ask(string prompt) => inner.Ask(prompt);

        public Task<string> AskAsync(string prompt, CancellationToken token = default) => inner.AskAsync(prompt, token);
    }

    public static void Implementation_OfClientInterface(IModel model, Person person)
    {
        var logging = new LoggingModel(model);
        logging.Ask(person.Ssn); // flow: Ssn
        logging.Ask(person.Name); // no flow
    }

    [AdsClient("model")]
    private class BaseClient
    {
        public virtual void Post(string text)
        {
        }
    }

    private sealed class DerivedClient : BaseClient
    {
        public override void Post(string text) => Console.WriteLine(text);

        public void PostTwice(string text)
        {
            Post(text);
            Post(text);
        }
    }

    public static void Derived_FromClientClass(Person person)
    {
        var client = new DerivedClient();
        client.Post(person.Ssn); // flow: Ssn
        client.Post(person.Name); // no flow
    }

    public static void Extension_OnClient(IModel model, Person person)
    {
        model.AskAbout(person.Ssn); // flow: Ssn
        model.AskAbout(person.Name); // no flow
    }

    private static string AskAbout(this IModel model, string topic) => model.Ask("About " + topic);

    public static void Factory_Delegate(Func<IModel> create, Person person)
    {
        create().Send(person.Ssn); // flow: Ssn
        create().Send(person.Name); // no flow
    }

    public static void Lazy_Client(Lazy<IModel> model, Person person)
    {
        model.Value.Send(person.Ssn); // flow: Ssn
    }

    public static void Service_Provider(IServiceProvider services, Person person)
    {
        var model = (IModel)services.GetService(typeof(IModel))!;
        model.Send(person.Ssn); // flow: Ssn
        model.Send(person.Name); // no flow
    }

    public static async Task CancellationToken_NeverCounts(IModel model, Person person)
    {
        using var source = new CancellationTokenSource(person.CopayCents);
        await model.AskAsync("eligible?", source.Token); // no flow
    }

    private sealed class Draft
    {
        public string Text { get; set; } = "";

        public string Shown() => Text;
    }

    private sealed class Step(IModel model)
    {
        public Draft Do(Draft draft)
        {
            model.Ask("start");
            return draft;
        }
    }

    private sealed class Steps
    {
        private readonly List<Step> all = [];

        public void Add(Step step) => all.Add(step);

        public Draft Run(Draft draft)
        {
            foreach (var step in all) draft = step.Do(draft);
            return draft;
        }
    }

    private sealed class Summary(string text)
    {
        public string Full() => text;
    }

    private sealed class Services
    {
        private readonly Dictionary<Type, object> made = [];

        public void Add<T>(T service)
            where T : notnull => made[typeof(T)] = service;

        public T Get<T>() => (T)made[typeof(T)];
    }

    private interface IArchive
    {
        string Find(string number);
    }

    private sealed class Archive : IArchive
    {
        public string Find(string number) => number;
    }

    private sealed class Model : IModel
    {
        public void Send(object? value)
        {
        }

        public string Ask(string prompt) => "";

        public Task<string> AskAsync(string prompt, CancellationToken token = default) => Task.FromResult("");
    }

    public static void KeptInAList_WhoKeepsAClientIsNone(Person person, IModel model)
    {
        var steps = new Steps();
        steps.Add(new Step(model));
        model.Ask(steps.Run(new Draft { Text = person.Ssn }).Shown()); // flow: Ssn
        var others = new Steps();
        others.Add(new Step(model));
        model.Ask(others.Run(new Draft { Text = person.Name }).Shown()); // no flow
    }

    public static void BesideAClientInAList(Person person, IModel model)
    {
        foreach (var each in new List<object> { model, new Summary(person.Ssn) })
        {
            if (each is Summary summary) model.Ask(summary.Full()); // flow: Ssn
        }
    }

    public static void BesideAClientInAContainer(Person person)
    {
        var services = new Services();
        services.Add<IModel>(new Model());
        services.Add<IArchive>(new Archive());
        var found = services.Get<IArchive>().Find(person.Ssn); // no flow
        services.Get<IModel>().Ask(found); // flow: Ssn
        services.Get<IModel>().Ask(services.Get<IArchive>().Find(person.Name)); // no flow
    }
}
