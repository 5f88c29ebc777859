-- Attaches the language server as any Neovim would, takes a quick fix, and saves.
-- The file is in FILE; what the test asks about goes to REPORT as JSON.
local deadline = 20000
local file, report, server = vim.env.FILE, vim.env.REPORT, vim.env.SERVER

local function finish(result)
  vim.fn.writefile({ vim.fn.json_encode(result) }, report)
  vim.cmd('qall!')
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local client = vim.lsp.start_client({
    name = 'bar-raiser',
    cmd = { vim.env.NODE, server, '--stdio' },
    root_dir = vim.fn.getcwd(),
    settings = { barRaiser = {} },
  })
  vim.lsp.buf_attach_client(0, client)
  assert(vim.wait(deadline, function() return #vim.diagnostic.get(0) > 0 end, 20), 'no diagnostics')
  local found = vim.diagnostic.get(0)
  local texts, handle = {}, nil
  for _, diagnostic in ipairs(found) do
    local rule = diagnostic.code or diagnostic.user_data.lsp.code
    table.insert(texts, rule .. ': ' .. diagnostic.message)
    if rule == 'people/handle' then handle = diagnostic end
  end
  local marked = vim.api.nvim_buf_get_text(0, handle.lnum, handle.col, handle.end_lnum, handle.end_col, {})[1]

  local line = handle.lnum
  vim.api.nvim_win_set_cursor(0, { line + 1, 0 })
  local params = vim.lsp.util.make_range_params()
  params.range['end'] = { line = line, character = #vim.api.nvim_get_current_line() }
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, line) }
  local answers = assert(vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, deadline))
  local titles, taken = {}, nil
  for _, action in ipairs(answers[client].result) do
    table.insert(titles, action.title)
    if not taken and action.kind == 'quickfix' and action.edit then taken = action end
  end
  local encoding = vim.lsp.get_client_by_id(client).offset_encoding
  vim.lsp.util.apply_workspace_edit(taken.edit, encoding)
  local before = #found
  assert(vim.wait(deadline, function() return #vim.diagnostic.get(0) < before end, 20), 'the finding stays')
  vim.cmd('write')
  finish({ found = texts, marked = marked, titles = titles, left = #vim.diagnostic.get(0) })
end

vim.defer_fn(function()
  local fine, problem = pcall(run)
  if not fine then finish({ problem = problem }) end
end, 0)
